import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Adds a line to a file so that it is there whole once this has returned, also if the app is killed.
 *
 * One write and one sync. When the disk takes only a part of it, that part is taken back, so that
 * the next line does not become the rest of this one. The error is the system's words.
 */
export function appendLine(
  file: string,
  line: string,
): { readonly ok: true } | { readonly ok: false; readonly error: string } {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(file, 'a', 0o600);
    try {
      const bytes = Buffer.from(line, 'utf8');
      const before = fstatSync(handle).size;
      if (writeSync(handle, bytes) < bytes.length) {
        ftruncateSync(handle, before);
        return { ok: false, error: 'ENOSPC' };
      }
      fsyncSync(handle);
      return { ok: true };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
