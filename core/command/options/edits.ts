import type { Span } from '../../cli/line/model.ts';

/** What stands in for a place of a text. */
export interface Edit extends Span {
  readonly text: string;
}

/** Makes all edits at once; their places are in the text as it was, and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  // Something put in right before something taken out comes first.
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    out += source.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return out + source.slice(at);
}
