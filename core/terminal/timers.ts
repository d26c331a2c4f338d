/** A clock that calls back, injected so that tests need not wait. */
export interface Timers {
  /** Calls once after so many milliseconds; the answer cancels, also when it is too late. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}
