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
      /**
       * To whom: `network` lets other machines in, `rights` gives the program more than usual,
       * `machine` hands over the machine itself: from there one can do anything as root.
       */
      readonly how: 'network' | 'rights' | 'machine';
    };

export function safe(phrase: string): Part {
  return { level: 'safe', phrase };
}

export function changes(phrase: string): Part {
  return { level: 'changes', phrase };
}

/** What lets other machines in. */
export function opens(phrase: string, reason: string): Part {
  return { level: 'exposes', phrase, reason, how: 'network' };
}

/** What gives a program more than programs in containers usually have. */
export function grants(phrase: string, reason: string): Part {
  return { level: 'exposes', phrase, reason, how: 'rights' };
}

/** What hands over the machine itself. */
export function surrenders(phrase: string, reason: string): Part {
  return { level: 'exposes', phrase, reason, how: 'machine' };
}

export function removes(phrase: string, reason: string): Part {
  return { level: 'removes', phrase, reason };
}

/** A part that is there only under a condition. */
export function when(condition: boolean, ...parts: readonly Part[]): readonly Part[] {
  return condition ? parts : [];
}
