import { templateStrings as strings } from '../strings/command.ts';
import { readBackticks, readDollar } from './lex-expansions.ts';
import type { Item, Lexed, LexedWord } from './lex-model.ts';
import {
  addOther,
  addText,
  type LexState,
  newState,
  readBlank,
  report,
  type WordBuilder,
} from './lex-state.ts';

const operators = [
  '<<<',
  '<<-',
  '&>>',
  '&&',
  '||',
  ';;',
  '<<',
  '>>',
  '<&',
  '>&',
  '&>',
  '<>',
  '>|',
  '|&',
  '|',
  '&',
  ';',
  '<',
  '>',
  '(',
  ')',
] as const;

/**
 * Divides a command line into words and operators by the rules of a POSIX shell, with its blanks.
 *
 * A blank counts as part of a word whatever it will hold. Go templates and `\{{` are plain text.
 * Source of the rules: POSIX.1-2024, Shell Command Language, 2.2 Quoting and 2.3 Token Recognition.
 */
export function lexLine(source: string): Lexed {
  const state = newState(source);
  const items = readItems(state, 0);
  const { blanks, escapes, continuations, comments, special, involved, problems } = state;
  return { items, blanks, escapes, continuations, comments, special, involved, problems };
}

/** Reads up to the end, or to the `)` that ends a `$(`, which is left for the caller. */
function readItems(state: LexState, depth: number): readonly Item[] {
  const items: Item[] = [];
  const opened: number[] = [];
  let word: WordBuilder | undefined;
  const endWord = (): void => {
    if (word) items.push(finishWord(word, state.at));
    word = undefined;
  };
  while (state.at < state.source.length) {
    const char = state.source.charAt(state.at);
    if (skipSpace(state, endWord)) continue;
    const operator = operators.find((text) => state.source.startsWith(text, state.at));
    if (operator === undefined) {
      if (!word) {
        if (char === '#') state.comments.push(state.at);
        word = { parts: [], start: state.at };
      }
      readPart(state, word);
      continue;
    }
    if (operator === ')' && opened.length === 0 && depth > 0) break;
    state.special = true;
    const descriptor = takeDescriptor(operator, word);
    if (descriptor !== undefined) word = undefined;
    endWord();
    if (operator === '(') opened.push(state.at);
    if (operator === ')' && opened.pop() === undefined) {
      report(state, 'bracket-unopened', strings.bracketUnopened, state.at, state.at + 1);
    }
    noteInvolved(state, operator);
    const start = state.at;
    state.at += operator.length;
    items.push({
      type: 'operator',
      text: operator,
      ...(descriptor === undefined ? {} : { descriptor }),
      start,
      end: state.at,
    });
  }
  endWord();
  const unclosed = opened[0];
  if (unclosed !== undefined) {
    report(state, 'bracket-unclosed', strings.bracketUnclosed('('), unclosed, unclosed + 1);
  }
  return items;
}

function finishWord(word: WordBuilder, end: number): LexedWord {
  return { type: 'word', parts: word.parts, start: word.start, end };
}

/** `2` in `2>&1` belongs to the operator, when nothing stands between. */
function takeDescriptor(operator: string, word: WordBuilder | undefined): string | undefined {
  const only = word?.parts.length === 1 ? word.parts[0] : undefined;
  if (!/^[<>]/.test(operator) || only?.type !== 'text' || only.quoted) return undefined;
  return /^\d+$/.test(only.text) ? only.text : undefined;
}

function noteInvolved(state: LexState, operator: string): void {
  if (operator.startsWith('<<')) state.involved.push('<<');
  if (operator === '(' && state.source.startsWith('((', state.at)) state.involved.push('((');
}

/** Blanks between words, continuations, and the new line that should not be there. */
function skipSpace(state: LexState, endWord: () => void): boolean {
  const { source, at } = state;
  const char = source.charAt(at);
  const continued = /^\\\r?\n/.exec(source.slice(at, at + 3))?.[0];
  if (continued !== undefined) {
    state.continuations.push(at);
    state.at += continued.length;
    return true;
  }
  if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') return false;
  endWord();
  if (char === '\n' && source.slice(at).trim() !== '' && source.slice(0, at).trim() !== '') {
    report(state, 'several-lines', strings.severalLines, at, at + 1);
  }
  state.at += 1;
  return true;
}

function readPart(state: LexState, word: WordBuilder): void {
  const { source, at } = state;
  const char = source.charAt(at);
  if (readBlank(state, word, 'bare')) return;
  if (char === "'") readSingle(state, word);
  else if (char === '"') readDouble(state, word);
  else if (char === '\\') readEscape(state, word);
  else if (char === '$') readDollar(state, word, 'bare', (inner) => readItems(inner, 1));
  else if (char === '`') readBackticks(state, word);
  else {
    state.at += 1;
    if (!/[*?[~]/.test(char)) addText(word, char, false);
    else {
      state.special = true;
      addOther(word, char);
    }
  }
}

function readEscape(state: LexState, word: WordBuilder): void {
  const next = state.source.charAt(state.at + 1);
  if (next === '')
    report(state, 'backslash-at-end', strings.backslashAtEnd, state.at, state.at + 1);
  state.at += 2;
  addText(word, next, true);
}

function readSingle(state: LexState, word: WordBuilder): void {
  const open = state.at;
  state.at += 1;
  addText(word, '', true);
  while (state.at < state.source.length) {
    const char = state.source.charAt(state.at);
    if (readBlank(state, word, 'single')) continue;
    state.at += 1;
    if (char === "'") return;
    addText(word, char, true);
  }
  report(state, 'quote-unclosed', strings.quoteUnclosed("'"), open, open + 1);
}

function readDouble(state: LexState, word: WordBuilder): void {
  const open = state.at;
  state.at += 1;
  addText(word, '', true);
  while (state.at < state.source.length) {
    const char = state.source.charAt(state.at);
    if (readBlank(state, word, 'double')) continue;
    if (char === '"') {
      state.at += 1;
      return;
    }
    if (char === '\\') readDoubleEscape(state, word);
    else if (char === '$') readDollar(state, word, 'double', (inner) => readItems(inner, 1));
    else if (char === '`') readBackticks(state, word);
    else {
      state.at += 1;
      addText(word, char, true);
    }
  }
  report(state, 'quote-unclosed', strings.quoteUnclosed('"'), open, open + 1);
}

/** Inside double quotes a backslash is taken off before these only; elsewhere it stays. */
function readDoubleEscape(state: LexState, word: WordBuilder): void {
  const next = state.source.charAt(state.at + 1);
  state.at += 2;
  if (next === '\n') return;
  if ('$`"\\'.includes(next) && next !== '') addText(word, next, true);
  else addText(word, `\\${next}`, true);
}
