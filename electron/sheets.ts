import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { SheetList } from '../core/ipc.ts';
import type { Problem } from '../core/result.ts';
import type { Sheet, SheetCommand } from '../core/sheet/model.ts';
import { parseSheet } from '../core/sheet/parse.ts';
import { strings } from '../core/strings/main.ts';

/** The sheets that ship with the app, and those of the user beside them. */
export interface Sheets {
  readonly list: () => Promise<SheetList>;
  readonly find: (
    sheet: string,
    command: string,
  ) => Promise<
    | { readonly found: 'command'; readonly command: SheetCommand }
    | { readonly found: 'sheet' }
    | { readonly found: 'nothing' }
  >;
}

/**
 * Reads every Markdown file under the folders, first folder first.
 *
 * A file that cannot be used becomes problems, never a failure; of two sheets with one id the first
 * stays, since cards and history point at it.
 */
export function openSheets(folders: readonly string[]): Sheets {
  let reading: Promise<SheetList> | undefined;
  const list = (): Promise<SheetList> => {
    reading ??= readAll(folders);
    return reading;
  };
  return {
    list,
    find: async (id, commandId) => {
      const sheet = (await list()).sheets.find((candidate) => candidate.id === id);
      if (!sheet) return { found: 'nothing' };
      const command = sheet.commands.find((candidate) => candidate.id === commandId);
      return command ? { found: 'command', command } : { found: 'sheet' };
    },
  };
}

async function readAll(folders: readonly string[]): Promise<SheetList> {
  const sheets = new Map<string, Sheet>();
  const problems: Problem[] = [];
  for (const folder of folders) {
    for (const file of await markdownFiles(folder)) {
      const name = relative(folder, file);
      let text: string;
      try {
        text = await readFile(file, 'utf8');
      } catch (error) {
        problems.push(unreadable(name, error));
        continue;
      }
      const parsed = parseSheet(text, name);
      problems.push(...parsed.problems);
      if (!parsed.sheet) continue;
      if (sheets.has(parsed.sheet.id)) problems.push(takenId(name, parsed.sheet.id));
      else sheets.set(parsed.sheet.id, parsed.sheet);
    }
  }
  const ordered = [...sheets.values()].sort((a, b) => a.order - b.order);
  return { sheets: ordered, problems };
}

async function markdownFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const nested = await Promise.all(
      entries.map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return markdownFiles(path);
        return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
      }),
    );
    return nested.flat().sort();
  } catch {
    return [];
  }
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
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
