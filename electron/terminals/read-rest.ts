import { readSync } from 'node:fs';

const pieceSize = 64 * 1024;

/** Filled anew by each read: whoever keeps bytes copies them. */
const piece = new Uint8Array(pieceSize);

/**
 * Reads from a terminal's own end, without waiting, until it gives nothing more, or `wanted` says no.
 *
 * The bytes belong to the reader only while `take` runs. `more` tells an empty terminal (which may
 * get more) from one that nobody has open any more: that reads as an error on Linux and as an end on
 * macOS.
 */
export function readRest(
  fd: number,
  limit: number,
  take: (bytes: Uint8Array) => void,
  wanted: () => boolean = () => true,
): { readonly bytes: number; readonly more: boolean } {
  let bytes = 0;
  while (bytes < limit && wanted()) {
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
