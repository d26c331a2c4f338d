import type { Pattern } from '../options/stand-ins.ts';

/** What a blank holds in a text; `open` where the text names the blank itself. */
export type Captured = { readonly text: string } | 'open';
export type Binding = ReadonlyMap<string, Captured>;

/** More ways to divide one word than these are not looked at. */
const most = 200;
const firstMarker = 0xe100;
/** What the shell would fill in, see `maskedValue`, and other blanks. */
const notPlain = /[\ue000-\uf8ff]/;

/** Every way in which a word of a text is the pattern with something in its blanks. */
export function matchWord(pattern: Pattern, word: Pattern): readonly Binding[] {
  const labels: string[] = [];
  const text = word
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      labels.push(piece.label);
      return String.fromCharCode(firstMarker + labels.length - 1);
    })
    .join('');
  const found: Binding[] = [];
  divide({ pattern, text, labels, found }, 0, 0, new Map());
  return found;
}

interface Search {
  readonly pattern: Pattern;
  readonly text: string;
  readonly labels: readonly string[];
  readonly found: Binding[];
}

function divide(search: Search, piece: number, at: number, bound: Binding): void {
  const { pattern, text, found } = search;
  if (found.length >= most) return;
  const part = pattern[piece];
  if (part === undefined) {
    if (at === text.length) found.push(bound);
    return;
  }
  if (typeof part === 'string') {
    if (text.startsWith(part, at)) divide(search, piece + 1, at + part.length, bound);
    return;
  }
  for (const end of endsOf(search, piece, at)) {
    const captured = capture(search, part.label, text.slice(at, end));
    const before = bound.get(part.label);
    if (captured === undefined || (before !== undefined && !same(before, captured))) continue;
    divide(search, piece + 1, end, new Map(bound).set(part.label, captured));
  }
}

/** Where the value of a blank can end: where the text after it stands, or anywhere. */
function endsOf({ pattern, text }: Search, piece: number, at: number): readonly number[] {
  const next = pattern[piece + 1];
  if (next === undefined) return [text.length];
  const ends: number[] = [];
  if (typeof next === 'string') {
    let end = text.indexOf(next, at);
    for (; end >= 0 && ends.length < most; end = text.indexOf(next, end + 1)) ends.push(end);
  } else for (let end = at; end <= text.length && ends.length < most; end += 1) ends.push(end);
  return ends;
}

function capture({ labels }: Search, label: string, text: string): Captured | undefined {
  if (!notPlain.test(text)) return { text };
  return text.length === 1 && labels[text.charCodeAt(0) - firstMarker] === label
    ? 'open'
    : undefined;
}

export function same(a: Captured, b: Captured): boolean {
  return a === 'open' || b === 'open' ? a === b : a.text === b.text;
}
