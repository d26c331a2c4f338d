/** How much of the output is kept for a window that is loaded anew, in bytes. */
export const ringCapacity = 256 * 1024;

export interface Ring {
  readonly push: (bytes: Uint8Array) => void;
  /** A copy of what is kept, beginning where a line begins if anything was dropped before it. */
  readonly read: () => Uint8Array<ArrayBuffer>;
}

/**
 * Keeps the last of what a process printed, so that a reloaded window can show it again.
 *
 * The memory grows with the output up to the capacity: most runs print a few lines.
 */
export function createRing(capacity: number = ringCapacity): Ring {
  let store = new Uint8Array(Math.min(4096, capacity));
  let total = 0;

  const grow = (needed: number): void => {
    if (store.length >= capacity || needed <= store.length) return;
    let size = store.length;
    while (size < needed) size *= 2;
    const larger = new Uint8Array(Math.min(size, capacity));
    larger.set(store.subarray(0, total));
    store = larger;
  };
  const push = (bytes: Uint8Array): void => {
    if (total < capacity) grow(total + bytes.length);
    const kept = bytes.subarray(Math.max(0, bytes.length - store.length));
    total += bytes.length - kept.length;
    const at = total % store.length;
    const untilEnd = kept.subarray(0, store.length - at);
    store.set(untilEnd, at);
    store.set(kept.subarray(untilEnd.length), 0);
    total += kept.length;
  };
  const read = (): Uint8Array<ArrayBuffer> => {
    if (total <= store.length) return store.slice(0, total);
    const oldest = total % store.length;
    const bytes = new Uint8Array(store.length);
    bytes.set(store.subarray(oldest));
    bytes.set(store.subarray(0, oldest), store.length - oldest);
    return bytes.slice(cleanStart(bytes));
  };
  return { push, read };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Where to begin, in bytes whose beginning is lost.
 *
 * After a line's end, so that neither half a line nor half an escape sequence is shown; then after
 * a carriage return, for progress bars; else at least not inside a character. Half of the bytes
 * must stay: one endless line is better shown from its middle than dropped.
 */
function cleanStart(bytes: Uint8Array): number {
  const half = bytes.length / 2;
  for (const end of [lineFeed, carriageReturn]) {
    const found = bytes.indexOf(end);
    if (found >= 0 && found < half) return found + 1;
  }
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start += 1;
  return start;
}

/** A byte of a UTF-8 character that is not its first. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
