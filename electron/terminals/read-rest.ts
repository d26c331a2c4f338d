import { readSync } from 'node:fs';

const pieceSize = 64 * 1024;

/** Filled anew by each read: whoever keeps bytes copies them. */
const piece = Buffer.allocUnsafeSlow(pieceSize);

/** A terminal gives out at most 4 KiB at once, less one byte on some systems. */
const fullRead = 4095;

/**
 * Reads from a terminal's own end, without waiting, until it gives nothing more.
 *
 * The bytes belong to the reader only while `take` runs. `more` tells an empty terminal (which may
 * get more) from one that nobody has open any more: that reads as an error on Linux and as an end on
 * macOS.
 */
export function readRest(
  fd: number,
  limit: number,
  take: (bytes: Uint8Array) => void,
): { readonly bytes: number; readonly more: boolean } {
  let bytes = 0;
  while (bytes < limit) {
    let length: number;
    try {
      length = readSync(fd, piece);
    } catch (error) {
      return { bytes, more: (error as NodeJS.ErrnoException).code === 'EAGAIN' };
    }
    if (length === 0) return { bytes, more: false };
    bytes += length;
    take(piece.subarray(0, length));
  }
  return { bytes, more: true };
}

/**
 * Reads on after a read that gave all that fits in one, up to a limit in bytes, while the terminal
 * gives as much each time and `wanted` says yes. What is read is gathered before it is taken.
 */
export function readOn(
  fd: number,
  limit: number,
  take: (bytes: Uint8Array) => void,
  wanted: () => boolean,
): void {
  let more = true;
  for (let bytes = 0; more && bytes < limit && wanted(); ) {
    let filled = 0;
    while (more && filled <= pieceSize - fullRead - 1) {
      const length = readSome(fd, filled);
      filled += length;
      more = length >= fullRead;
    }
    if (filled > 0) take(piece.subarray(0, filled));
    bytes += filled;
  }
}

/** Whether a read gave all that fits in one, so that there is more. */
export function isFullRead(length: number): boolean {
  return length >= fullRead;
}

/** Nothing, too, where reading fails: whoever watches the terminal is told of that. */
function readSome(fd: number, at: number): number {
  try {
    return readSync(fd, piece, at, pieceSize - at, null);
  } catch {
    return 0;
  }
}
