import type { Dir } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PathState } from '../core/blanks/facts.ts';
import { isSecretFolder } from '../core/blanks/secret-folders.ts';
import { type FolderEntry, splitTyped } from '../core/blanks/typed-path.ts';

/** Names of a folder are read up to here; who has more types on. */
export const mostEntries = 1000;

export interface FileOptions {
  /** Where commands run: in an example's copy, or where all others do; nothing before it is copied. */
  readonly folderFor: (example: string | undefined) => Promise<string | undefined>;
  readonly windows: boolean;
}

/** A path as the window has it: as it was typed, and the example that its command runs in. */
export interface WindowPath {
  readonly path: string;
  readonly example?: string | undefined;
}

/** What the window may know of the disk: names and kinds, never what is in a file. */
export interface Files {
  readonly complete: (at: WindowPath) => Promise<readonly FolderEntry[]>;
  readonly check: (at: WindowPath) => Promise<PathState>;
  /** The path in full; nothing while its example is not copied. */
  readonly resolve: (at: WindowPath) => Promise<string | undefined>;
}

export function openFiles({ folderFor, windows }: FileOptions): Files {
  const inFull = async ({ path, example }: WindowPath): Promise<string | undefined> => {
    const folder = await folderFor(example);
    return folder === undefined ? undefined : resolve(folder, path);
  };
  return {
    complete: async ({ path, example }) => {
      const { folder, begun } = splitTyped(path, windows);
      const place = await inFull({ path: folder === '' ? '.' : folder, example });
      return place === undefined ? [] : list(place, begun.startsWith('.'));
    },
    check: async (at) => {
      const place = await inFull(at);
      return place === undefined ? 'unknown' : stateOf(place);
    },
    resolve: inFull,
  };
}

/** Hidden names are shown to who begins with a dot. A folder that cannot be read has no names. */
async function list(folder: string, hidden: boolean): Promise<readonly FolderEntry[]> {
  let open: Dir;
  try {
    const real = await realpath(folder);
    if (isSecretFolder(real)) return [];
    open = await opendir(real);
  } catch {
    return [];
  }
  const entries: FolderEntry[] = [];
  for await (const entry of open) {
    if (entry.name.startsWith('.') && !hidden) continue;
    const isFolder = entry.isSymbolicLink()
      ? (await stateOf(resolve(folder, entry.name))) === 'folder'
      : entry.isDirectory();
    entries.push({ name: entry.name, folder: isFolder });
    if (entries.length >= mostEntries) break;
  }
  return entries;
}

async function stateOf(path: string): Promise<PathState> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unknown';
  }
}
