import { readFile } from 'node:fs/promises';
import type { SheetList } from '../core/ipc.ts';
import type { SheetCommand } from '../core/sheet/model.ts';
import { type ParseSheet, readSheetFolder } from './sheet-files.ts';

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

export interface SheetPlaces {
  /** Our own sheets as the build read them: parsing them takes longer than all else at start. */
  readonly built: string;
  /** The user's Markdown files, read by the same code when there are any. */
  readonly own: string;
}

export function openSheets(places: SheetPlaces): Sheets {
  let reading: Promise<SheetList> | undefined;
  const list = (): Promise<SheetList> => {
    reading ??= readAll(places);
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

async function readAll({ built, own }: SheetPlaces): Promise<SheetList> {
  const shipped = JSON.parse(await readFile(built, 'utf8')) as SheetList;
  const users = await readSheetFolder(own, loadParser, new Set(shipped.sheets.map(({ id }) => id)));
  const sheets = [...shipped.sheets, ...users.sheets].sort((a, b) => a.order - b.order);
  return { sheets, problems: [...shipped.problems, ...users.problems] };
}

async function loadParser(): Promise<ParseSheet> {
  return (await import('../core/sheet/parse.ts')).parseSheet;
}
