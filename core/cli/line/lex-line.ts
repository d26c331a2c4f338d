import type { Shell } from '../../command/model.ts';
import { guessShell } from './guess-shell.ts';
import { readCmd } from './lex-cmd.ts';
import { operatorAt } from './lex-operators.ts';
import { readPosix } from './lex-posix.ts';
import { readPowershell } from './lex-powershell.ts';
import { promptLength } from './lex-prompt.ts';
import type { Scan } from './lex-scan.ts';
import type { ShellLine } from './model.ts';
import { addRaw, finishWord, newWord, type WordBuilder } from './word-builder.ts';

const continuations: Readonly<Record<Shell, string>> = { posix: '\\', powershell: '`', cmd: '^' };

/** How long the sign is that the command goes on in the next line; 0 when there is none. */
function continuationAt(source: string, at: number, shell: Shell): number {
  if (source.charAt(at) !== continuations[shell]) return 0;
  if (source.charAt(at + 1) === '\n') return 2;
  return source.startsWith('\r\n', at + 1) ? 3 : 0;
}

/** Looked at for every character: the usual ones are told apart without a pattern. */
function isSpace(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code > 32 && code < 127) return false;
  return code === 32 || code === 10 || (at < source.length && /\s/.test(source.charAt(at)));
}

/**
 * Divides a pasted text into words, operators, comments and continuations, with their places.
 *
 * Nothing is expanded. Prompts at the beginning of a line are set apart; `from` is where to begin,
 * for the inside of a substitution.
 */
export function lexPasted(
  source: string,
  shell: Shell = guessShell(source),
  from = 0,
  end = source.length,
): ShellLine {
  const scan: Scan = { source: source.slice(0, end), at: from, items: [], problems: [] };
  const text = scan.source;
  if (from === 0) takePrompt(scan);
  while (scan.at < text.length) {
    if (skipBetween(scan, shell)) continue;
    const operator = operatorAt(text, scan.at, shell);
    if (operator) {
      scan.items.push(takeDescriptor(scan, operator));
      scan.at = operator.end;
    } else readWord(scan, shell);
  }
  return { shell, items: scan.items, problems: scan.problems };
}

function takePrompt(scan: Scan): void {
  const { source } = scan;
  while (isSpace(source, scan.at)) scan.at += 1;
  const length = promptLength(source, scan.at);
  if (length === 0) return;
  const text = source.slice(scan.at, scan.at + length).trimEnd();
  scan.items.push({ type: 'prompt', start: scan.at, end: scan.at + text.length });
  scan.at += length;
}

/** Space, new lines, continuations and comments; false when a word or an operator is next. */
function skipBetween(scan: Scan, shell: Shell): boolean {
  const { source, at } = scan;
  const char = source.charAt(at);
  const continued = continuationAt(source, at, shell);
  if (continued > 0) {
    scan.items.push({ type: 'continuation', start: at, end: at + 1 });
    scan.at += continued;
    takePrompt(scan);
    return true;
  }
  if (char === '\n') {
    scan.at += 1;
    takeHeredoc(scan);
    scan.items.push({ type: 'operator', kind: 'next', text: '\n', start: at, end: at + 1 });
    takePrompt(scan);
    return true;
  }
  if (isSpace(source, at)) {
    scan.at += 1;
    return true;
  }
  return skipComment(scan, shell);
}

/** The lines that follow `<<WORD`, up to the line that is this word alone. */
function takeHeredoc(scan: Scan): void {
  const { source, items, at } = scan;
  let last = items.length - 1;
  while (last >= 0 && items[last]?.type !== 'operator') last -= 1;
  const found = items[last];
  const word = items[last + 1];
  if (found?.type !== 'operator' || word?.type !== 'word' || !/<<-?$/.test(found.text)) return;
  const tabs = found.text.endsWith('-') ? '\\t*' : '';
  const name = word.value.replace(/[^\w]/g, '\\$&');
  const end = new RegExp(`^${tabs}${name}\\r?$`, 'm').exec(source.slice(at));
  const stop = end ? at + end.index + end[0].length : source.length;
  const text = source.slice(at, stop).trimEnd();
  if (text !== '') items.push({ type: 'heredoc', start: at, end: at + text.length });
  scan.at = stop;
}

function skipComment(scan: Scan, shell: Shell): boolean {
  const { source, at } = scan;
  const isComment =
    shell === 'cmd'
      ? /^(?:::|rem(?:\s|$))/i.test(source.slice(at, at + 4)) && isFirst(scan)
      : source.charAt(at) === '#';
  if (!isComment) return false;
  const newLine = source.indexOf('\n', at);
  const end = newLine < 0 ? source.length : newLine;
  scan.items.push({ type: 'comment', start: at, end: at + source.slice(at, end).trimEnd().length });
  scan.at = end;
  return true;
}

function isFirst(scan: Scan): boolean {
  const last = scan.items.at(-1);
  return last === undefined || (last.type === 'operator' && last.kind === 'next');
}

/** `2` in `2>&1` belongs to the redirection when nothing stands between. */
function takeDescriptor<T extends { readonly kind: string; readonly start: number }>(
  scan: Scan,
  operator: T,
): T {
  const last = scan.items.at(-1);
  if (operator.kind !== 'redirection' || last?.type !== 'word') return operator;
  if (last.end !== operator.start || last.quoted || !/^\d+$/.test(last.value)) return operator;
  scan.items.pop();
  return { ...operator, start: last.start, text: scan.source.slice(last.start, scan.at + 1) };
}

function readWord(scan: Scan, shell: Shell): void {
  const { source } = scan;
  const word = newWord(scan.at);
  while (scan.at < source.length) {
    if (takePlain(scan, word)) continue;
    if (isSpace(source, scan.at)) break;
    if (continuationAt(source, scan.at, shell) > 0) {
      const { at } = scan;
      joinNextLine(scan);
      if (scan.at < source.length && !isSpace(source, scan.at)) continue;
      scan.items.push(finishWord(word, at), { type: 'continuation', start: at, end: at + 1 });
      return;
    }
    if (scan.at > word.start && operatorAt(source, scan.at, shell)) break;
    readers[shell](scan, word);
  }
  scan.items.push(finishWord(word, Math.min(scan.at, source.length)));
}

/** What no shell gives a meaning: taken at once, since most of a line is of this kind. */
function takePlain(scan: Scan, word: WordBuilder): boolean {
  plain.lastIndex = scan.at;
  const text = plain.exec(scan.source)?.[0];
  if (text === undefined) return false;
  addRaw(word, text, scan.at);
  scan.at += text.length;
  return true;
}

const plain = /[\w./:=,@+-]+/y;

/** A continuation right after a word joins it to the next line: `ngi\` and `nx` are `nginx`. */
function joinNextLine(scan: Scan): void {
  scan.at = scan.source.indexOf('\n', scan.at) + 1;
}

const readers: Readonly<Record<Shell, (scan: Scan, word: WordBuilder) => void>> = {
  posix: readPosix,
  powershell: readPowershell,
  cmd: readCmd,
};
