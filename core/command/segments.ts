import { forcedBlanks } from './force.ts';
import type { Item, Lexed, LexedBlank } from './lex-model.ts';
import type { Piece, Segment, Word } from './model.ts';

/** The template cut at its blanks and at the backslashes of `\{{`, which are not shown. */
export function segmentsOf(source: string, lexed: Lexed, needsShell: boolean): readonly Segment[] {
  const forced = needsShell ? forcedBlanks(source, lexed) : new Set<LexedBlank>();
  const segments: Segment[] = [];
  let at = 0;
  const textTo = (end: number): void => {
    if (end > at) segments.push({ type: 'text', text: source.slice(at, end), start: at, end });
    at = end;
  };
  const cuts = [
    ...lexed.blanks.map((blank) => ({ start: blank.start, blank })),
    ...lexed.escapes.map((start) => ({ start, blank: undefined })),
  ].sort((a, b) => a.start - b.start);
  for (const { start, blank } of cuts) {
    textTo(start);
    if (blank) {
      const { quote, end } = blank;
      const { label } = blank.declaration;
      const force = forced.has(blank) ? { force: true as const } : {};
      segments.push({ type: 'blank', label, quote, ...force, start, end });
      at = end;
    } else {
      segments.push({ type: 'text', text: '{{', start, end: start + 3 });
      at = start + 3;
    }
  }
  textTo(source.length);
  return segments;
}

/** An argument's pieces; words of an argv-only line hold nothing but text and blanks. */
export function toWord(item: Item): readonly Word[] {
  if (item.type !== 'word') return [];
  const pieces: Piece[] = [];
  for (const part of item.parts) {
    if (part.type === 'blank') {
      pieces.push({ type: 'blank', label: part.blank.declaration.label });
    } else if (part.type === 'text' && part.text !== '') {
      const last = pieces.at(-1);
      const text = (last?.type === 'text' ? last.text : '') + part.text;
      pieces.splice(last?.type === 'text' ? pieces.length - 1 : pieces.length, 1, {
        type: 'text',
        text,
      });
    }
  }
  return [{ pieces }];
}
