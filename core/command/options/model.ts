import type { Values } from '../model.ts';

/**
 * One thing that a user changed about the options of a line.
 *
 * Without `off` it is one more use of an option; the value stands among the values of the card,
 * under a label that follows from the choices before it. With `off` it takes out the use that the
 * line itself has: the first of this option is 0.
 */
export interface OptionChoice {
  /** The command or group whose option it is, by name: `docker compose`. */
  readonly of: string;
  /** With its hyphens: `--memory`. */
  readonly name: string;
  readonly off?: number | undefined;
  /** Its value is taken as it is written, whatever the blank of this option would check. */
  readonly free?: true | undefined;
}

/** What a user made of a line: the values of its blanks, and its options. */
export interface LineForm {
  readonly values: Values;
  readonly options: readonly OptionChoice[];
}

export function sameOption(a: OptionChoice, b: Pick<OptionChoice, 'of' | 'name'>): boolean {
  return a.of === b.of && a.name === b.name;
}
