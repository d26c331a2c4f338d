import type { Timers } from '../../core/terminal/timers.ts';

/** The process's own timers. */
export const systemTimers: Timers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The same, but never before the system was asked once more for what there is to read. */
export const timersAfterReading: Timers = {
  after: (milliseconds, run) => systemTimers.after(milliseconds, () => setImmediate(run)),
};
