import type { Span } from '../../cli/line/model.ts';

/** A place that a reader of lines must take for plain text, whatever stands in it. */
export interface HiddenPlace extends Span {
  /** The blank that stands there; absent for what is no part of the line at all. */
  readonly label?: string;
}

/** A piece of a word: text, or a blank. */
export type PatternPiece = string | { readonly label: string };
export type Pattern = readonly PatternPiece[];

/** Stands for what is no part of the line; the next ones are the places by their number. */
const nothing = 0xe0ff;
const first = nothing + 1;
const last = 0xf8ff;
const hidden = /([\ue0ff-\uf8ff])\1*/g;

/**
 * The text with each place written as a run of one private character of the same length.
 *
 * So a reader of lines sees words without quotes or spaces in them, and every offset it gives is
 * right in the text itself.
 */
export function hide(text: string, places: readonly HiddenPlace[]): string {
  let out = '';
  let at = 0;
  places.forEach(({ start, end, label }, index) => {
    const unit = label === undefined ? nothing : Math.min(first + index, last);
    out += text.slice(at, start) + String.fromCharCode(unit).repeat(end - start);
    at = end;
  });
  return out + text.slice(at);
}

/** A word of a hidden text, taken apart again. */
export function patternOf(value: string, places: readonly HiddenPlace[]): Pattern {
  const pieces: PatternPiece[] = [];
  const add = (text: string): void => {
    const before = pieces.at(-1);
    if (text === '') return;
    if (typeof before === 'string') pieces[pieces.length - 1] = before + text;
    else pieces.push(text);
  };
  let at = 0;
  for (const run of value.matchAll(hidden)) {
    add(value.slice(at, run.index));
    at = run.index + run[0].length;
    const label = places[run[0].charCodeAt(0) - first]?.label;
    if (label !== undefined) pieces.push({ label });
  }
  add(value.slice(at));
  return pieces;
}
