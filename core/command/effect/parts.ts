/**
 * One thing a command does, and how bad that alone is.
 *
 * The phrase says it in a few words, for a chip. What opens something or takes something away has a
 * reason as well: a sentence on which a person can act.
 */
export type Part =
  | { readonly level: 'safe' | 'changes'; readonly phrase: string }
  | { readonly level: 'removes'; readonly phrase: string; readonly reason: string }
  | {
      readonly level: 'exposes';
      readonly phrase: string;
      readonly reason: string;
      /** It hands over the machine itself, not a port or a folder of it. */
      readonly grave?: true;
    };

export function safe(phrase: string): Part {
  return { level: 'safe', phrase };
}

export function changes(phrase: string): Part {
  return { level: 'changes', phrase };
}

export function exposes(phrase: string, reason: string): Part {
  return { level: 'exposes', phrase, reason };
}

/** What hands over the machine itself: as root, one can do anything from there. */
export function surrenders(phrase: string, reason: string): Part {
  return { level: 'exposes', phrase, reason, grave: true };
}

export function removes(phrase: string, reason: string): Part {
  return { level: 'removes', phrase, reason };
}

/** A part that is there only under a condition. */
export function when(condition: boolean, ...parts: readonly Part[]): readonly Part[] {
  return condition ? parts : [];
}
