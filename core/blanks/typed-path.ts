import { blankStrings as strings } from '../strings/blanks.ts';
import type { Choice } from './choice.ts';

/** What a folder holds, as far as completion needs it. */
export interface FolderEntry {
  readonly name: string;
  readonly folder: boolean;
}

/** A path while it is typed: what is whole, and what is begun. */
export interface TypedPath {
  /** Up to and with the last separator; empty when there is none. */
  readonly folder: string;
  readonly begun: string;
}

export function splitTyped(path: string, windows: boolean): TypedPath {
  const at = Math.max(path.lastIndexOf('/'), windows ? path.lastIndexOf('\\') : -1);
  return { folder: path.slice(0, at + 1), begun: path.slice(at + 1) };
}

/**
 * The names in a folder as values for the blank, folders first.
 *
 * Where a folder is wanted its files are left out. A folder ends with its separator, and taking it
 * goes on inside it. A bare name gets `./`, which no place of a command takes for anything else.
 */
export function fileChoices(
  entries: readonly FolderEntry[],
  typed: TypedPath,
  wants: 'file' | 'folder' | 'path',
): readonly Choice[] {
  const prefix = typed.folder === '' ? './' : typed.folder;
  const separator = prefix.endsWith('\\') ? '\\' : '/';
  return [...entries]
    .filter(({ folder }) => folder || wants !== 'folder')
    .sort((a, b) => Number(b.folder) - Number(a.folder) || (a.name < b.name ? -1 : 1))
    .map(({ name, folder }) => ({
      value: `${prefix}${name}${folder ? separator : ''}`,
      detail: folder ? strings.folder : '',
      group: 'files',
      ...(folder && { opens: true as const }),
    }));
}
