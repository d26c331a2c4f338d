import { curlyEnd, curlyProblem } from './lex-quotes.ts';
import { reportUnclosed, type Scan } from './lex-scan.ts';
import { addExpansion, addFor, addRaw, type WordBuilder } from './word-builder.ts';

/** Reads one piece of a word by the rules of the Windows command prompt, whose escape is `^`. */
export function readCmd(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  const char = source.charAt(at);
  const curly = curlyEnd(source, at, at === word.start);
  if (curly !== undefined) {
    scan.problems.push(curlyProblem(source, at, curly));
    word.quoted = true;
    addRaw(word, source.slice(at + 1, curly - 1), at + 1);
    scan.at = curly;
  } else if (char === '"') readDouble(scan, word);
  else if (char === '^' && at + 1 < source.length) {
    addFor(word, source.charAt(at + 1), at + 2);
    word.quoted = true;
    scan.at += 2;
  } else if (!readVariable(scan, word)) readPlain(scan, word);
}

/** The program divides the line itself: `\"` is a quote for it. */
function readPlain(scan: Scan, word: WordBuilder): void {
  const { source, at } = scan;
  if (source.startsWith('\\"', at)) {
    addFor(word, '"', at + 2);
    word.quoted = true;
    scan.at += 2;
    return;
  }
  addRaw(word, source.charAt(at), at);
  scan.at += 1;
}

function readVariable(scan: Scan, word: WordBuilder): boolean {
  const { source, at } = scan;
  if (source.charAt(at) !== '%') return false;
  const found = /^%(?:~?[A-Za-z_][A-Za-z0-9_]*%|~?[0-9*]|%[A-Za-z])/.exec(
    source.slice(at, at + 200),
  )?.[0];
  if (found === undefined) return false;
  addExpansion(word, source, { kind: 'variable', start: at, end: at + found.length });
  scan.at += found.length;
  return true;
}

function readDouble(scan: Scan, word: WordBuilder): void {
  const { source } = scan;
  const open = scan.at;
  word.quoted = true;
  scan.at += 1;
  while (scan.at < source.length) {
    if (source.charAt(scan.at) === '"') {
      scan.at += 1;
      return;
    }
    if (!readVariable(scan, word)) readPlain(scan, word);
  }
  reportUnclosed(scan, '"', open);
}
