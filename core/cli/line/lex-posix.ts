import { curlyEnd, curlyProblem } from './lex-quotes.ts';
import { closeOf, reportUnclosed, type Scan } from './lex-scan.ts';
import { addExpansion, addFor, addRaw, type WordBuilder } from './word-builder.ts';

/**
 * Reads one piece of a word by the rules of a POSIX shell, with bash's `$'…'`.
 *
 * Source of the rules: POSIX.1-2024, Shell Command Language, 2.2 Quoting.
 */
export function readPosix(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const char = source.charAt(at);
  const curly = curlyEnd(source, at, at === word.start);
  if (curly !== undefined) {
    scan.problems.push(curlyProblem(source, at, curly));
    word.quoted = true;
    addRaw(word, source.slice(at + 1, curly - 1), at + 1);
    scan.at = curly;
  } else if (char === "'") readSingle(scan, word, at + 1);
  else if (char === '"') readDouble(scan, word);
  else if (char === '\\') readEscape(scan, word);
  else if (char === '$') readDollar(scan, word, false);
  else if (char === '`') readBackticks(scan, word);
  else if (/[*?]/.test(char)) {
    addExpansion(word, source, { kind: 'pattern', start: at, end: at + 1 });
    scan.at += 1;
  } else {
    addRaw(word, char, at);
    scan.at += 1;
  }
}

function readSingle(scan: Scan, word: WordBuilder, from: number): void {
  const { source, at } = scan;
  const close = source.indexOf("'", from);
  const end = close < 0 ? source.length : close;
  if (close < 0) reportUnclosed(scan, source.slice(at, from), at);
  word.quoted = true;
  addRaw(word, source.slice(from, end), from);
  scan.at = close < 0 ? end : end + 1;
}

function readDouble(scan: Scan, word: WordBuilder): void {
  const open = scan.at;
  const { source } = scan;
  word.quoted = true;
  scan.at += 1;
  while (scan.at < source.length) {
    const char = source.charAt(scan.at);
    if (char === '"') {
      scan.at += 1;
      return;
    }
    if (char === '\\') readDoubleEscape(scan, word);
    else if (char === '$') readDollar(scan, word, true);
    else if (char === '`') readBackticks(scan, word);
    else {
      addRaw(word, char, scan.at);
      scan.at += 1;
    }
  }
  reportUnclosed(scan, '"', open);
}

/** Inside double quotes a backslash is taken off before these only. */
function readDoubleEscape(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const next = source.charAt(at + 1);
  if (next === '') {
    addRaw(word, '\\', at);
    scan.at += 1;
    return;
  }
  scan.at += 2;
  if (next === '\n') return;
  if ('$`"\\'.includes(next)) addFor(word, next, at + 2);
  else addRaw(word, `\\${next}`, at);
}

function readEscape(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const next = source.charAt(at + 1);
  word.quoted = true;
  if (next === '') {
    reportUnclosed(scan, '\\', at);
    scan.at += 1;
    return;
  }
  addFor(word, next, at + 2);
  scan.at += 2;
}

function readDollar(scan: Scan, word: WordBuilder, inQuotes: boolean): void {
  const { source, at } = scan;
  if (!inQuotes && source.charAt(at + 1) === "'") {
    readAnsi(scan, word);
    return;
  }
  if (source.charAt(at + 1) === '(') {
    const { end, closed } = closeOf(source, at + 1);
    if (!closed) reportUnclosed(scan, '$(', at);
    const inner = { start: at + 2, end: closed ? end - 1 : end };
    const arithmetic = source.charAt(at + 2) === '(';
    addExpansion(word, source, {
      kind: arithmetic ? 'variable' : 'substitution',
      start: at,
      end,
      ...(arithmetic ? {} : { inner }),
    });
    scan.at = end;
    return;
  }
  const name = /^\$(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(source.slice(at, at + 200))?.[0];
  const brace = source.charAt(at + 1) === '{' ? source.indexOf('}', at) : -1;
  const end = brace > 0 ? brace + 1 : at + (name?.length ?? 0);
  if (end > at) {
    addExpansion(word, source, { kind: 'variable', start: at, end });
    scan.at = end;
    return;
  }
  addRaw(word, '$', at);
  scan.at += 1;
}

const ansi: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', "'": "'", '\\': '\\' };

function readAnsi(scan: Scan, word: WordBuilder): void {
  const { source } = scan;
  const open = scan.at;
  word.quoted = true;
  scan.at += 2;
  while (scan.at < source.length) {
    const char = source.charAt(scan.at);
    const next = source.charAt(scan.at + 1);
    if (char === "'") {
      scan.at += 1;
      return;
    }
    if (char === '\\' && ansi[next] !== undefined) {
      addFor(word, ansi[next], scan.at + 2);
      scan.at += 2;
    } else {
      addRaw(word, char, scan.at);
      scan.at += 1;
    }
  }
  reportUnclosed(scan, "$'", open);
}

function readBackticks(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  let close = at + 1;
  while (close < source.length && source.charAt(close) !== '`') {
    close += source.charAt(close) === '\\' ? 2 : 1;
  }
  const closed = close < source.length;
  const end = Math.min(closed ? close + 1 : close, source.length);
  if (!closed) reportUnclosed(scan, '`', at);
  const inner = { start: at + 1, end: closed ? close : end };
  addExpansion(word, source, { kind: 'substitution', start: at, end, inner });
  scan.at = end;
}
