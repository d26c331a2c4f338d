import type { Clock } from './clock.ts';
import { type ListKind, listKinds } from './events.ts';

/**
 * How long nothing must have happened before lists are called stale, in ms.
 *
 * A `docker run` is four events in a row. Longer would eat up the 100 ms in which a change has to be
 * on screen.
 */
export const quietTime = 60;

/** In a storm of events lists are still called stale this often, in ms. */
export const longestDelay = 1000;

/** Collects what became stale. */
export interface Refresh {
  readonly add: (kinds: readonly ListKind[]) => void;
  readonly cancel: () => void;
}

/**
 * Turns many events into few calls: the first at once, later ones when it is quiet.
 *
 * The first event of a burst is passed on immediately, so that a single change is seen without
 * delay; what follows waits for `quietTime` without an event, or for `longestDelay` at most.
 */
export function createRefresh(clock: Clock, flush: (kinds: readonly ListKind[]) => void): Refresh {
  const pending = new Set<ListKind>();
  let firstPending = 0;
  let lastEvent = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | undefined;

  const run = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    const kinds = listKinds.filter((kind) => pending.has(kind));
    pending.clear();
    flush(kinds);
  };

  return {
    add: (kinds) => {
      if (kinds.length === 0) return;
      const now = clock.now();
      const isFirst = now - lastEvent >= quietTime && pending.size === 0;
      lastEvent = now;
      if (pending.size === 0) firstPending = now;
      for (const kind of kinds) pending.add(kind);
      if (isFirst) return run();
      cancelTimer?.();
      const due = Math.min(now + quietTime, firstPending + longestDelay);
      cancelTimer = clock.after(Math.max(0, due - now), run);
    },
    cancel: () => {
      cancelTimer?.();
      cancelTimer = undefined;
      pending.clear();
    },
  };
}
