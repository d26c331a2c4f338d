import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SheetList } from '../core/ipc.ts';
import type { Problem } from '../core/result.ts';
import type { ParsedSheet, Sheet } from '../core/sheet/model.ts';
import { strings } from '../core/strings/main.ts';

/** Reads one file's text; `core/sheet/parse.ts` is heavy, so whoever needs it brings it. */
export type ParseSheet = (text: string, file: string) => ParsedSheet;

/**
 * Reads every Markdown file under a folder.
 *
 * All of it is read at once: it is little, and the threads that would read it in the background take
 * longer to start, at a time when the first window waits for it.
 *
 * A file that cannot be used becomes problems, never a failure; of two sheets with one id the first
 * stays, since cards and history point at it. `taken` gives the ids of sheets read before.
 */
export async function readSheetFolder(
  folder: string,
  parse: () => Promise<ParseSheet>,
  taken: () => Promise<ReadonlySet<string>> = async () => new Set(),
): Promise<SheetList> {
  const sheets = new Map<string, Sheet>();
  const problems: Problem[] = [];
  for (const file of markdownFiles(folder)) {
    const name = relative(folder, file);
    const read = readText(file);
    if (!read.ok) {
      problems.push(unreadable(name, read.reason));
      continue;
    }
    const parsed = (await parse())(read.text, name);
    problems.push(...parsed.problems);
    if (!parsed.sheet) continue;
    const { id } = parsed.sheet;
    if (sheets.has(id) || (await taken()).has(id)) problems.push(takenId(name, id));
    else sheets.set(id, parsed.sheet);
  }
  return { sheets: [...sheets.values()], problems };
}

function readText(
  file: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function markdownFiles(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const nested = entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
    });
    return nested.flat().sort();
  } catch {
    return [];
  }
}

function unreadable(file: string, reason: string): Problem {
  return {
    code: 'file-unreadable',
    severity: 'error',
    file,
    message: strings.sheets.unreadable(file, reason),
  };
}

function takenId(file: string, id: string): Problem {
  return { code: 'sheet-id-taken', severity: 'error', file, message: strings.sheets.idTaken(id) };
}
