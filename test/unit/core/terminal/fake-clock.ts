import type { Timers } from '../../../../core/terminal/timers.ts';

interface Waiting {
  readonly at: number;
  readonly run: () => void;
}

export interface FakeClock extends Timers {
  readonly now: () => number;
  /** Moves time on and calls what is due, in its order. */
  readonly pass: (milliseconds: number) => void;
  readonly waiting: () => number;
}

/** A clock that stands still until it is told to go. */
export function createFakeClock(start = 1_000): FakeClock {
  let now = start;
  let waiting: readonly Waiting[] = [];
  const pass = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      waiting = waiting.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  return {
    now: () => now,
    pass,
    waiting: () => waiting.length,
    after: (milliseconds, run) => {
      const one: Waiting = { at: now + milliseconds, run };
      waiting = [...waiting, one];
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  };
}
