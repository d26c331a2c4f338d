import type { Progress } from '../../core/terminal/model.ts';
import { createProgressReader } from '../../core/terminal/progress.ts';
import type { Timers } from '../../core/terminal/timers.ts';

/** Between two words of progress, in ms: each makes the window draw its tabs anew. */
export const progressInterval = 150;

export interface ProgressFollower {
  readonly read: (bytes: Uint8Array) => void;
  readonly stop: () => void;
}

/** Reads how far a run is from all it prints, and tells it now and then: the last of many. */
export function followProgress(
  timers: Timers,
  tell: (progress: Progress | undefined) => void,
): ProgressFollower {
  const reader = createProgressReader();
  let known: Progress | undefined;
  let told: Progress | undefined;
  let waiting: (() => void) | undefined;
  const tellNow = (): void => {
    waiting = undefined;
    if (known === told) return;
    told = known;
    tell(known);
    waiting = timers.after(progressInterval, tellNow);
  };
  return {
    read: (bytes) => {
      known = reader.push(bytes);
      if (known !== told && !waiting) tellNow();
    },
    stop: () => waiting?.(),
  };
}
