import { templateStrings as strings } from '../strings/command.ts';
import type { Item } from './lex-model.ts';
import {
  addOther,
  addText,
  type LexState,
  readBlankIn,
  report,
  type WordBuilder,
} from './lex-state.ts';
import { readPlaceholder } from './placeholder.ts';

type Around = 'bare' | 'double';

/** Far beyond what anyone writes, and far from the end of the stack. */
const deepest = 40;

/** Reads what a `$` begins; a lone one is text, and still asks for a shell. */
export function readDollar(
  state: LexState,
  word: WordBuilder,
  around: Around,
  readInside: (state: LexState) => readonly Item[],
): void {
  const { source, at } = state;
  state.special = true;
  const quoted = around === 'double';
  const rest = source.slice(at + 1, at + 200);
  const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(rest)?.[0];
  if (rest.startsWith('{{')) readDollarBlank(state, word, quoted);
  else if (rest.startsWith('((')) {
    readOpaque(state, word, { open: '$((', close: '))', where: '$(( ))' });
  } else if (rest.startsWith('(')) readSubstitution(state, word, quoted, readInside);
  else if (rest.startsWith('{')) readBraces(state, word, quoted);
  else if (name !== undefined) {
    state.at += 1 + name.length;
    word.parts.push({ type: 'variable', name, quoted });
  } else if (/^[0-9@*#?$!-]/.test(rest)) {
    state.at += 2;
    addOther(word, source.slice(at, at + 2));
  } else {
    if (!quoted && /^['"]/.test(rest)) state.involved.push(`$${rest.charAt(0)}`);
    state.at += 1;
    addText(word, '$', quoted);
  }
}

/** `${{x}}`: the shell would join its `$` to the value, as a name or as `$'…'`. */
function readDollarBlank(state: LexState, word: WordBuilder, quoted: boolean): void {
  const read = readPlaceholder(state.source, state.at + 1);
  if (read.type === 'blank') {
    const message = strings.blankAfterDollar(read.declaration.label);
    report(state, 'blank-after-dollar', message, state.at, read.end);
  }
  state.at += 1;
  addText(word, '$', quoted);
}

function readSubstitution(
  state: LexState,
  word: WordBuilder,
  quoted: boolean,
  readInside: (state: LexState) => readonly Item[],
): void {
  const open = state.at;
  if (state.depth >= deepest) {
    readOpaque(state, word, { open: '$(', close: ')', where: 'so many nested $( )' });
    return;
  }
  state.at += 2;
  state.depth += 1;
  const items = readInside(state);
  state.depth -= 1;
  word.parts.push({ type: 'substitution', items, quoted });
  if (state.source.charAt(state.at) === ')') state.at += 1;
  else report(state, 'bracket-unclosed', strings.bracketUnclosed('$('), open, open + 2);
}

function readBraces(state: LexState, word: WordBuilder, quoted: boolean): void {
  const simple = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}/.exec(state.source.slice(state.at));
  if (simple?.[1] === undefined) {
    readOpaque(state, word, { open: '${', close: '}', where: 'braces after $' });
    return;
  }
  state.at += simple[0].length;
  word.parts.push({ type: 'variable', name: simple[1], quoted });
}

/** Reads a substitution of the old form, whose inside is quoted once more. */
export function readBackticks(state: LexState, word: WordBuilder): void {
  state.special = true;
  readOpaque(state, word, { open: '`', close: '`', where: 'backticks' });
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly where: string;
}

/**
 * Skips a construct whose inside has quoting rules of its own, which differ between shells.
 *
 * Its end is found by counting; quotes inside could hide one, so with blanks in the line they make
 * it too involved.
 */
function readOpaque(state: LexState, word: WordBuilder, { open, close, where }: Brackets): void {
  const start = state.at;
  const inner = close.charAt(0);
  let depth = 0;
  state.at += open.length;
  while (state.at < state.source.length) {
    if (readBlankIn(state, word, where)) continue;
    const char = state.source.charAt(state.at);
    if (depth === 0 && state.source.startsWith(close, state.at)) {
      state.at += close.length;
      addOther(word, state.source.slice(start, state.at));
      return;
    }
    if (/['"\\$`]/.test(char)) state.involved.push(where);
    if (close !== '`' && char === (inner === '}' ? '{' : '(')) depth += 1;
    if (close !== '`' && char === inner && depth > 0) depth -= 1;
    state.at += char === '\\' ? 2 : 1;
  }
  report(state, 'bracket-unclosed', strings.bracketUnclosed(open), start, start + open.length);
}
