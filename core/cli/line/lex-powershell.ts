import { curlyEnd, curlyProblem } from './lex-quotes.ts';
import { closeOf, reportUnclosed, type Scan } from './lex-scan.ts';
import { addExpansion, addFor, addRaw, type WordBuilder } from './word-builder.ts';

/** Reads one piece of a word by the rules of PowerShell, whose escape is the backtick. */
export function readPowershell(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const char = source.charAt(at);
  const curly = curlyEnd(source, at, at === word.start);
  if (curly !== undefined) {
    scan.problems.push(curlyProblem(source, at, curly));
    word.quoted = true;
    addRaw(word, source.slice(at + 1, curly - 1), at + 1);
    scan.at = curly;
  } else if (char === "'") readSingle(scan, word);
  else if (char === '"') readDouble(scan, word);
  else if (char === '`') readEscape(scan, word);
  else if (char === '$') readDollar(scan, word);
  else if (char === '(') readBrackets(scan, word, at);
  else {
    addRaw(word, char, at);
    scan.at += 1;
  }
}

/** A doubled quote stands for one. */
function readSingle(scan: Scan, word: WordBuilder): void {
  const { source } = scan;
  const open = scan.at;
  word.quoted = true;
  scan.at += 1;
  while (scan.at < source.length) {
    const char = source.charAt(scan.at);
    if (char !== "'") {
      addRaw(word, char, scan.at);
      scan.at += 1;
    } else if (source.charAt(scan.at + 1) === "'") {
      addFor(word, "'", scan.at + 2);
      scan.at += 2;
    } else {
      scan.at += 1;
      return;
    }
  }
  reportUnclosed(scan, "'", open);
}

function readDouble(scan: Scan, word: WordBuilder): void {
  const { source } = scan;
  const open = scan.at;
  word.quoted = true;
  scan.at += 1;
  while (scan.at < source.length) {
    const char = source.charAt(scan.at);
    if (char === '`') readEscape(scan, word);
    else if (char === '$') readDollar(scan, word);
    else if (char !== '"') {
      addRaw(word, char, scan.at);
      scan.at += 1;
    } else if (source.charAt(scan.at + 1) === '"') {
      addFor(word, '"', scan.at + 2);
      scan.at += 2;
    } else {
      scan.at += 1;
      return;
    }
  }
  reportUnclosed(scan, '"', open);
}

function readEscape(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const next = source.charAt(at + 1);
  word.quoted = true;
  if (next === '') {
    reportUnclosed(scan, '`', at);
    scan.at += 1;
    return;
  }
  addFor(word, { n: '\n', t: '\t', r: '\r' }[next] ?? next, at + 2);
  scan.at += 2;
}

function readDollar(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  if (source.charAt(at + 1) === '(') {
    readBrackets(scan, word, at + 1);
    return;
  }
  const rest = source.slice(at, at + 200);
  const name = /^\$(?:\{[^}\n]*\}|(?:[A-Za-z_]+:)?[A-Za-z_][A-Za-z0-9_]*)/.exec(rest)?.[0];
  if (name === undefined) {
    addRaw(word, '$', at);
    scan.at += 1;
    return;
  }
  addExpansion(word, source, { kind: 'variable', start: at, end: at + name.length });
  scan.at += name.length;
}

function readBrackets(scan: Scan, word: WordBuilder, open: number): void {
  const { source, at } = scan;
  const { end, closed } = closeOf(source, open);
  if (!closed) reportUnclosed(scan, source.slice(at, open + 1), at);
  const inner = { start: open + 1, end: closed ? end - 1 : end };
  addExpansion(word, source, { kind: 'substitution', start: at, end, inner });
  scan.at = end;
}
