import type { Timers } from '../../core/terminal/timers.ts';

/**
 * So much typed input may wait for a process that does not read, in bytes. Far above any paste;
 * what goes beyond is dropped, since a terminal has no way to refuse it.
 */
export const longestWait = 16 * 1024 * 1024;

/** The first pause when the terminal takes no more, in ms, and the longest it grows to. */
const pauses = { first: 2, longest: 64 } as const;

const interrupt = '\x03';

export interface PtyInput {
  readonly write: (text: string) => void;
  /** The process is gone: what waits is dropped. */
  readonly close: () => void;
}

/**
 * Feeds typed input to a terminal as fast as its process reads it.
 *
 * A terminal holds about 4 KiB of unread input. node-pty's own `write` tries again and again until
 * a larger text fits, which stops the whole app while a process does not read: so we wait instead.
 * `put` gives the number of bytes the terminal took, 0 when it is full.
 */
export function createPtyInput(put: (bytes: Uint8Array) => number, timers: Timers): PtyInput {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let cancelRetry: (() => void) | undefined;
  let pause: number = pauses.first;

  const drop = (): void => {
    waiting = [];
    length = 0;
    cancelRetry?.();
    cancelRetry = undefined;
  };
  const feed = (): void => {
    cancelRetry = undefined;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const taken = put(next);
      length -= taken;
      if (taken < next.length) waiting[0] = next.subarray(taken);
      else waiting.shift();
      if (taken === 0) {
        cancelRetry = timers.after(pause, feed);
        pause = Math.min(pause * 2, pauses.longest);
        return;
      }
      pause = pauses.first;
    }
  };
  return {
    write: (text) => {
      // As in the terminal itself, Ctrl-C goes ahead of what was typed and not read.
      if (text === interrupt) drop();
      const bytes = new TextEncoder().encode(text);
      if (bytes.length === 0 || length + bytes.length > longestWait) return;
      waiting.push(bytes);
      length += bytes.length;
      if (!cancelRetry) feed();
    },
    close: drop,
  };
}
