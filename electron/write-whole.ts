import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that at every moment it is either the old one or the new one, whole.
 *
 * The text goes to a neighbour, to the disk, then takes the name. The error is the system's words.
 */
export function writeWhole(
  file: string,
  text: string,
): { readonly ok: true } | { readonly ok: false; readonly error: string } {
  const neighbour = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(neighbour, 'w', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(neighbour, file);
    return { ok: true };
  } catch (error) {
    tryRemove(neighbour);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The first error is the one worth telling.
  }
}
