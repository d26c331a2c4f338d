import type { Expansion, ShellWord } from './model.ts';

/** A word while it is read, and the places its characters come from. */
export interface WordBuilder {
  readonly start: number;
  value: string;
  readonly ends: number[];
  readonly expansions: Expansion[];
  quoted: boolean;
}

export function newWord(start: number): WordBuilder {
  return { start, value: '', ends: [], expansions: [], quoted: false };
}

/** Adds text whose characters stand one after another from `start`. */
export function addRaw(word: WordBuilder, text: string, start: number): void {
  word.value += text;
  for (let at = 1; at <= text.length; at += 1) word.ends.push(start + at);
}

/** Adds text that several characters stand for, such as an escape: all of it ends at `end`. */
export function addFor(word: WordBuilder, text: string, end: number): void {
  word.value += text;
  for (let at = 0; at < text.length; at += 1) word.ends.push(end);
}

/** Adds what the shell would expand, as written. */
export function addExpansion(
  word: WordBuilder,
  source: string,
  expansion: Pick<Expansion, 'kind' | 'start' | 'end' | 'inner'>,
): void {
  const from = word.value.length;
  addRaw(word, source.slice(expansion.start, expansion.end), expansion.start);
  word.expansions.push({ ...expansion, from, to: word.value.length });
}

export function finishWord(word: WordBuilder, end: number): ShellWord {
  const { start, value, ends, expansions, quoted } = word;
  return { type: 'word', value, ends, expansions, quoted, start, end };
}
