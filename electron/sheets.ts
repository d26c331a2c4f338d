import { readFileSync } from 'node:fs';
import type { SheetList } from '../core/ipc.ts';
import type { SheetCommand } from '../core/sheet/model.ts';
import { type ParseSheet, readSheetFolder } from './sheet-files.ts';

/** The sheets that ship with the app, and those of the user beside them. */
export interface Sheets {
  readonly list: () => Promise<SheetList>;
  /** The same as JSON, for the window; without sheets of the user's it is the built file as it is. */
  readonly text: () => Promise<string>;
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
  const built = once(async () => readFileSync(places.built, 'utf8'));
  const shipped = once(async () => JSON.parse(await built()) as SheetList);
  const ownIds = async () => new Set((await shipped()).sheets.map(({ id }) => id));
  const users = once(() => readSheetFolder(places.own, loadParser, ownIds));
  const list = once(async () => joined(await shipped(), await users()));
  return {
    list,
    text: async () => {
      const { sheets, problems } = await users();
      return sheets.length + problems.length === 0 ? built() : JSON.stringify(await list());
    },
    find: async (id, commandId) => {
      const sheet = (await list()).sheets.find((candidate) => candidate.id === id);
      if (!sheet) return { found: 'nothing' };
      const command = sheet.commands.find((candidate) => candidate.id === commandId);
      return command ? { found: 'command', command } : { found: 'sheet' };
    },
  };
}

function joined(shipped: SheetList, users: SheetList): SheetList {
  const sheets = [...shipped.sheets, ...users.sheets].sort((a, b) => a.order - b.order);
  return { sheets, problems: [...shipped.problems, ...users.problems] };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function loadParser(): Promise<ParseSheet> {
  return (await import('../core/sheet/parse.ts')).parseSheet;
}
