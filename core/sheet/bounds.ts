import { sheetStrings as strings } from '../strings/sheet.ts';
import type { Source } from './source.ts';

/** No sheet that a person reads is longer. */
const longestSheet = 200_000;
/** Reading emphasis costs the square of a paragraph's length: seconds, beyond this. */
const longestParagraph = 10_000;
/** Columns of indentation, or quote and list marks, before the text of a line. */
const deepestPrefix = 100;

const fenceMark = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;

/**
 * Refuses texts that are made, or happen, to keep the Markdown reader busy.
 *
 * Sheets may come from anyone and are read in the main process, which must not stand still. True
 * when the text may be read; else the reason was reported.
 */
export function isWithinBounds(source: Source): boolean {
  if (source.text.length > longestSheet) {
    source.report('error', 'sheet-too-long', strings.tooLong, { line: 1, start: 0, end: 0 });
    return false;
  }
  let fence = '';
  let paragraph = 0;
  let start = 0;
  for (const line of source.text.split('\n')) {
    const mark = fenceMark.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = '';
    } else if (mark !== '') fence = mark;
    const prefix = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/.exec(line)?.[0].length ?? 0;
    const text = fence === '' && line.trim() !== '';
    paragraph = text ? paragraph + line.length : 0;
    const range = { line: source.lineAt(start), start, end: start + line.length };
    if (text && prefix > deepestPrefix) {
      source.report('error', 'sheet-too-deep', strings.tooDeep, range);
      return false;
    }
    if (paragraph > longestParagraph) {
      source.report('error', 'sheet-too-long', strings.paragraphTooLong, range);
      return false;
    }
    start += line.length + 1;
  }
  return true;
}
