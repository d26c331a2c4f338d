import type { Timers } from '../terminal/timers.ts';

/** Time as the engine's parts see it, injected so that tests need not wait. */
export interface Clock extends Timers {
  /** Epoch milliseconds. */
  readonly now: () => number;
}
