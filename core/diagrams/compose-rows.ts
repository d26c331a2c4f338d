import { type ComposeLine, type ComposePart, composeLines } from './compose.ts';

/** A row of the shown file: a line of it, or a piece of one that is too long. */
export interface FileRow {
  /** From 0, where it stands. */
  readonly row: number;
  /** How many characters it is indented. */
  readonly indent: number;
  readonly text: string;
  readonly part: ComposePart | undefined;
}

/** More characters than this do not fit on the drawn sheet. */
export const widestRow = 44;

/** The file in rows. A line that is too long is broken at a blank and hangs, as editors do. */
export function fileRows(lines: readonly ComposeLine[] = composeLines()): readonly FileRow[] {
  const rows: FileRow[] = [];
  for (const { text, part } of lines) {
    for (const piece of pieces(text)) {
      const indent = piece.length - piece.trimStart().length;
      rows.push({ row: rows.length, indent, text: piece.trimStart(), part });
    }
  }
  return rows;
}

/** What hangs is four characters further in. A word without blanks is never broken. */
function pieces(text: string): readonly string[] {
  const indent = text.length - text.trimStart().length;
  const at = text.lastIndexOf(' ', widestRow);
  if (text.length <= widestRow || at <= indent) {
    return [text];
  }
  return [text.slice(0, at), ...pieces(`${' '.repeat(indent + 4)}${text.slice(at + 1)}`)];
}

/** Rows of the same part that follow each other, to be lit together. */
export function rowGroups(rows: readonly FileRow[]): readonly (readonly FileRow[])[] {
  const groups: FileRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && last[0].part === row.part) {
      last.push(row);
    } else {
      groups.push([row]);
    }
  }
  return groups;
}
