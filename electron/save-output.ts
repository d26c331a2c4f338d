import { writeFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result.ts';
import { toolStrings } from '../core/strings/terminal-tools.ts';
import type { SavedOutput } from '../core/terminal/model.ts';
import { plainOutput } from '../core/terminal/plain-output.ts';
import type { SessionOutput } from './terminals.ts';

/**
 * Writes what a run printed as plain text.
 *
 * Where the beginning was not kept, the file says so itself in its first line: whoever reads it
 * later did not see the window.
 */
export async function saveOutput(
  file: string,
  { bytes, total, cols, rows }: SessionOutput,
): Promise<Result<SavedOutput>> {
  const text = plainOutput(new TextDecoder().decode(bytes), { cols, rows });
  const isWhole = bytes.length === total;
  const notice = isWhole ? '' : `${toolStrings.save.beginningLost(bytes.length, total)}\n`;
  try {
    await writeFile(file, `${notice}${text}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('not-saved', toolStrings.save.failed(file, reason));
  }
  return ok({ file, kept: bytes.length, total });
}

/** A name for the file that every system takes, from the title of a run. */
export function fileNameFor(title: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N}._ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return toolStrings.save.fileName(safe === '' ? 'output' : safe);
}
