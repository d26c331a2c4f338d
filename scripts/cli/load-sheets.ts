import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../core/result.ts';
import type { ParsedSheet, Sheet } from '../../core/sheet/model.ts';
import { parseSheet } from '../../core/sheet/parse.ts';

/** The sheets that come with the app. */
export const bundledSheets = fileURLToPath(new URL('../../resources/sheets', import.meta.url));

/** The sheets of a folder, in the order of the app's list, and all their problems. */
export interface LoadedSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** Reads every Markdown file below a folder; fails with a problem when there is no such folder. */
export async function loadSheets(folder: string): Promise<LoadedSheets> {
  const names = await markdownBelow(folder).catch(() => undefined);
  if (!names) return { sheets: [], problems: [unreadable(folder)] };
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const parsed = await loadSheet(path.join(folder, name), name);
    problems.push(...parsed.problems);
    if (!parsed.sheet) continue;
    const { id } = parsed.sheet;
    if (sheets.some((sheet) => sheet.id === id)) problems.push(taken(id, name));
    else sheets.push(parsed.sheet);
  }
  sheets.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
  return { sheets, problems };
}

/** Reads one file; what cannot be read is a problem of the sheet, never an exception. */
export async function loadSheet(file: string, shownAs = file): Promise<ParsedSheet> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? { problems: [unreadable(shownAs)] } : parseSheet(text, shownAs);
}

async function markdownBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.md')).sort();
}

function unreadable(file: string): Problem {
  const message = `“${file}” cannot be read: check that it is there and yours to read.`;
  return { code: 'file-unreadable', severity: 'error', message, file };
}

function taken(id: string, file: string): Problem {
  const message = `The id “${id}” is taken by another sheet: use another one.`;
  return { code: 'sheet-id', severity: 'error', message, file };
}
