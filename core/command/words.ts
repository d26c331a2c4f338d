import type { Result } from '../result.ts';
import { valueStrings as strings } from '../strings/command.ts';

/**
 * Splits a text into arguments by the quoting rules of a POSIX shell, expanding nothing.
 *
 * `$HOME`, `*`, `|` and `#` are plain characters here. Fails with a sentence when a quote is not
 * closed or a backslash stands alone at the end.
 */
export function splitWords(text: string): Result<readonly string[], string> {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (/[ \t\r\n]/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
      continue;
    }
    const piece = readPiece(text, at);
    if (!piece.ok) return piece;
    // A backslash before a new line joins two lines and is no word by itself.
    if (piece.value.text !== undefined) word = (word ?? '') + piece.value.text;
    at = piece.value.end;
  }
  if (word !== undefined) words.push(word);
  return { ok: true, value: words };
}

interface WordPiece {
  readonly text?: string;
  readonly end: number;
}

function readPiece(text: string, at: number): Result<WordPiece, string> {
  const char = text.charAt(at);
  if (char === "'") {
    const close = text.indexOf("'", at + 1);
    if (close < 0) return { ok: false, error: strings.wordsUnclosed("'") };
    return { ok: true, value: { text: text.slice(at + 1, close), end: close + 1 } };
  }
  if (char === '"') return readDouble(text, at + 1);
  if (char !== '\\') return readPlain(text, at);
  if (at + 1 === text.length) return { ok: false, error: strings.wordsBackslash };
  const next = text.charAt(at + 1);
  return { ok: true, value: next === '\n' ? { end: at + 2 } : { text: next, end: at + 2 } };
}

/** A run of characters without a meaning, in one step: values may be long. */
function readPlain(text: string, at: number): Result<WordPiece, string> {
  const plain = /[^ \t\r\n'"\\]+/y;
  plain.lastIndex = at;
  const run = plain.exec(text)?.[0] ?? text.charAt(at);
  return { ok: true, value: { text: run, end: at + run.length } };
}

function readDouble(text: string, from: number): Result<WordPiece, string> {
  let read = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { ok: true, value: { text: read, end: at + 1 } };
    const next = text.charAt(at + 1);
    if (char === '\\' && next !== '' && '$`"\\\n'.includes(next)) {
      read += next === '\n' ? '' : next;
      at += 1;
    } else read += char;
  }
  return { ok: false, error: strings.wordsUnclosed('"') };
}
