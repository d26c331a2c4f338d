import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSheet } from '../../core/sheet/parse.ts';
import { readSheetFolder } from '../../electron/sheet-files.ts';

/**
 * Reads the sheets that ship with the app, once, into `out/sheets.json`.
 *
 * Reading them at every start would take longer than all the rest of it. A mistake in one of our own
 * sheets ends the build with its place and what to do.
 */
export async function buildSheets(root: string): Promise<void> {
  const list = await readSheetFolder(join(root, 'resources/sheets'), async () => parseSheet);
  const errors = list.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map(({ file, line, message }) => `  ${file}:${line ?? 1} ${message}`);
    throw new Error(`Sheets with mistakes:\n${lines.join('\n')}`);
  }
  const sheets = [...list.sheets].sort((a, b) => a.order - b.order);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out/sheets.json'), JSON.stringify({ ...list, sheets }));
}
