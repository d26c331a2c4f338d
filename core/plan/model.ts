import type { Danger, Effect } from '../command/model.ts';

/** One object that a command will remove, named so that a person knows it. */
export interface Removal {
  readonly kind:
    | 'container'
    | 'image'
    | 'image-name'
    | 'network'
    | 'volume'
    | 'build-cache'
    | 'other';
  readonly name: string;
  /** What helps to recognise it: state, image, size. May be empty. */
  readonly detail: string;
}

/**
 * What main has decided to run, and all that a person needs to judge it.
 *
 * A plan is made by main alone, is used once, and goes stale (`expiresAt`, epoch milliseconds).
 */
export interface Plan {
  readonly id: string;
  readonly line: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly shell: boolean;
  readonly effect: Effect;
  readonly danger: Danger;
  readonly willRemove: readonly Removal[];
  /** The word on the button of the dialog that asks; only on plans that remove. */
  readonly verb?: 'Remove' | 'Prune';
  readonly interactive: boolean;
  readonly expiresAt: number;
}
