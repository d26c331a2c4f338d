import type { Timers } from './timers.ts';

/**
 * How long output is gathered, in ms. Half a frame: short enough that nobody sees it, long enough
 * that a flood becomes a few hundred messages a second and not ten thousand.
 */
export const batchWindow = 8;

/**
 * The largest batch, in bytes. Measured: 100 MB take 1.25 times as long as without any terminal
 * with batches of this size, 1.5 to 1.7 times with 16 to 64 KiB.
 */
export const largestBatch = 128 * 1024;

export interface BatcherOptions {
  readonly timers: Timers;
  /** Gets each batch, never larger than `largestBatch`. Whoever keeps the bytes copies them. */
  readonly emit: (bytes: Uint8Array) => void;
}

export interface Batcher {
  readonly push: (bytes: Uint8Array) => void;
  /** Sends at once what was gathered. */
  readonly flush: () => void;
  /** Forgets what was gathered, and gives the memory back. */
  readonly clear: () => void;
}

const nothing = new Uint8Array(0);

/**
 * Gathers the many small pieces that a terminal prints into few messages.
 *
 * What comes after a silence goes out at once, so the echo of a key never waits; only what follows
 * within the window is gathered.
 */
export function createBatcher({ timers, emit }: BatcherOptions): Batcher {
  let gathered = nothing;
  let length = 0;
  let closeWindow: (() => void) | undefined;

  const openWindow = (): void => {
    closeWindow = timers.after(batchWindow, () => {
      closeWindow = undefined;
      if (length > 0) send();
    });
  };
  const send = (): void => {
    const bytes = gathered.subarray(0, length);
    length = 0;
    closeWindow?.();
    openWindow();
    emit(bytes);
  };
  const gather = (bytes: Uint8Array): void => {
    if (gathered === nothing) gathered = new Uint8Array(largestBatch);
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + largestBatch - length);
      gathered.set(part, length);
      length += part.length;
      from += part.length;
      if (length === largestBatch) send();
    }
  };

  return {
    push: (bytes) => {
      const silent = closeWindow === undefined;
      gather(bytes);
      if (silent && length > 0) send();
    },
    flush: () => {
      if (length > 0) send();
    },
    clear: () => {
      gathered = nothing;
      length = 0;
      closeWindow?.();
      closeWindow = undefined;
    },
  };
}
