import type { Problem } from '../result.ts';
import { templateStrings as strings } from '../strings/command.ts';
import type { LexedBlank, Part } from './lex-model.ts';
import type { QuoteContext } from './model.ts';
import { readPlaceholder } from './placeholder.ts';

/** Where the reading of one line stands, and what was found so far. */
export interface LexState {
  readonly source: string;
  at: number;
  /** How many `$(` are open. */
  depth: number;
  special: boolean;
  readonly blanks: LexedBlank[];
  readonly escapes: number[];
  readonly continuations: number[];
  readonly comments: number[];
  readonly involved: string[];
  readonly problems: Problem[];
}

/** A word while it is read. */
export interface WordBuilder {
  readonly parts: Part[];
  readonly start: number;
}

export function newState(source: string): LexState {
  return {
    source,
    at: 0,
    depth: 0,
    special: false,
    blanks: [],
    escapes: [],
    continuations: [],
    comments: [],
    involved: [],
    problems: [],
  };
}

export function report(
  state: LexState,
  code: string,
  message: string,
  start: number,
  end: number,
): void {
  state.problems.push({ code, severity: 'error', message, start, end });
}

export function addText(word: WordBuilder, text: string, quoted: boolean): void {
  const last = word.parts.at(-1);
  if (last?.type === 'text' && last.quoted === quoted) {
    word.parts[word.parts.length - 1] = { type: 'text', text: last.text + text, quoted };
  } else word.parts.push({ type: 'text', text, quoted });
}

export function addOther(word: WordBuilder, text: string): void {
  word.parts.push({ type: 'other', text });
}

/**
 * Reads `\{{`, a blank, or the two braces of a Go template; false when none of them stands here.
 *
 * The same in every quoting, since blanks are found before the shell's rules apply.
 */
export function readBlank(state: LexState, word: WordBuilder, quote: QuoteContext): boolean {
  const { source, at } = state;
  if (source.startsWith('\\{{', at)) {
    state.escapes.push(at);
    state.at += 3;
    addText(word, '{{', quote !== 'bare');
    return true;
  }
  if (!source.startsWith('{{', at)) return false;
  const read = readPlaceholder(source, at);
  if (read.type === 'literal') {
    if (read.problem) state.problems.push(read.problem);
    state.at += 2;
    addText(word, '{{', quote !== 'bare');
    return true;
  }
  state.problems.push(...read.problems);
  const blank = { declaration: read.declaration, quote, start: at, end: read.end };
  state.blanks.push(blank);
  state.at = read.end;
  word.parts.push({ type: 'blank', blank });
  return true;
}

/** A blank where no value can be quoted: it is read, so that all else can go on, and reported. */
export function readBlankIn(state: LexState, word: WordBuilder, where: string): boolean {
  const before = state.blanks.length;
  if (!readBlank(state, word, 'bare')) return false;
  const blank = state.blanks[before];
  if (blank) {
    const message = strings.blankUnquotable(blank.declaration.label, where);
    report(state, 'blank-unquotable', message, blank.start, blank.end);
  }
  return true;
}
