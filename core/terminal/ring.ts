/** How much of the output is shown again in a window that is loaded anew, in bytes. */
export const replayCapacity = 256 * 1024;

/**
 * How much of the output is kept to be saved to a file, in bytes: some 50,000 lines, far more than
 * a terminal scrolls back. In memory and not in a file of the system's, since it can hold secrets.
 */
export const ringCapacity = 4 * 1024 * 1024;

export interface Ring {
  readonly push: (bytes: Uint8Array) => void;
  /** A copy of the last of what is kept, beginning where a line begins if anything came before it. */
  readonly read: (limit?: number) => Uint8Array<ArrayBuffer>;
  /** Bytes pushed so far, kept or not. */
  readonly total: () => number;
  /** Gives memory back: only so many of the last bytes are kept from now on. */
  readonly shrink: (capacity: number) => void;
}

/**
 * Keeps the last of what a process printed, so that a reloaded window can show it again and all of
 * it can be saved.
 *
 * The memory grows with the output up to the capacity: most runs print a few lines.
 */
export function createRing(capacity: number = ringCapacity): Ring {
  let most = capacity;
  let store = new Uint8Array(Math.min(4096, most));
  /** Bytes that went through `store`; the ones before were given up by `shrink`. */
  let passed = 0;
  let givenUp = 0;

  const grow = (needed: number): void => {
    if (store.length >= most || needed <= store.length) return;
    let size = Math.max(1, store.length);
    while (size < needed) size *= 2;
    const larger = new Uint8Array(Math.min(size, most));
    larger.set(store.subarray(0, passed));
    store = larger;
  };
  const push = (bytes: Uint8Array): void => {
    if (passed < most) grow(passed + bytes.length);
    const kept = bytes.subarray(Math.max(0, bytes.length - store.length));
    passed += bytes.length - kept.length;
    const at = passed % store.length;
    const untilEnd = kept.subarray(0, store.length - at);
    store.set(untilEnd, at);
    store.set(kept.subarray(untilEnd.length), 0);
    passed += kept.length;
  };
  const read = (limit: number = store.length): Uint8Array<ArrayBuffer> => {
    const length = Math.min(limit, passed, store.length);
    const bytes = new Uint8Array(length);
    const from = (passed - length) % store.length;
    const untilEnd = store.subarray(from, from + length);
    bytes.set(untilEnd);
    bytes.set(store.subarray(0, length - untilEnd.length), untilEnd.length);
    return length === passed ? bytes : bytes.slice(cleanStart(bytes));
  };
  const shrink = (to: number): void => {
    const kept = read(to);
    givenUp += passed - kept.length;
    most = to;
    store = kept.length > 0 ? kept : new Uint8Array(1);
    passed = kept.length;
  };
  return { push, read, total: () => givenUp + passed, shrink };
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
