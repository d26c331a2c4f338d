import type { Shell } from '../../command/model.ts';
import { guessShell } from './guess-shell.ts';
import { readCmd } from './lex-cmd.ts';
import { operatorAt } from './lex-operators.ts';
import { readPosix } from './lex-posix.ts';
import { readPowershell } from './lex-powershell.ts';
import { promptLength } from './lex-prompt.ts';
import type { Scan } from './lex-scan.ts';
import type { ShellLine } from './model.ts';
import { finishWord, newWord, type WordBuilder } from './word-builder.ts';

const continuations: Readonly<Record<Shell, RegExp>> = {
  posix: /^\\\r?\n/,
  powershell: /^`\r?\n/,
  cmd: /^\^\r?\n/,
};

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
  while (/\s/.test(source.charAt(scan.at)) && scan.at < source.length) scan.at += 1;
  const length = promptLength(source, scan.at);
  if (length === 0) return;
  const text = source.slice(scan.at, scan.at + length).trimEnd();
  scan.items.push({ type: 'prompt', start: scan.at, end: scan.at + text.length });
  scan.at += length;
}

/** Space, new lines, continuations and comments; false when a word or an operator is next. */
function skipBetween(scan: Scan, shell: Shell): boolean {
  const { source, at } = scan;
  const continued = continuations[shell].exec(source.slice(at, at + 3))?.[0];
  if (continued !== undefined) {
    scan.items.push({ type: 'continuation', start: at, end: at + 1 });
    scan.at += continued.length;
    takePrompt(scan);
    return true;
  }
  const char = source.charAt(at);
  if (char === '\n') {
    scan.at += 1;
    takeHeredoc(scan);
    scan.items.push({ type: 'operator', kind: 'next', text: '\n', start: at, end: at + 1 });
    takePrompt(scan);
    return true;
  }
  if (/\s/.test(char)) {
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
    const char = source.charAt(scan.at);
    if (/\s/.test(char)) break;
    if (/[\\`^]/.test(char) && continuations[shell].test(source.slice(scan.at, scan.at + 3))) {
      const { at } = scan;
      joinNextLine(scan);
      if (scan.at < source.length && !/\s/.test(source.charAt(scan.at))) continue;
      scan.items.push(finishWord(word, at), { type: 'continuation', start: at, end: at + 1 });
      return;
    }
    if (scan.at > word.start && /[|&;<>()]/.test(char) && operatorAt(source, scan.at, shell)) break;
    readers[shell](scan, word);
  }
  scan.items.push(finishWord(word, Math.min(scan.at, source.length)));
}

/** A continuation right after a word joins it to the next line: `ngi\` and `nx` are `nginx`. */
function joinNextLine(scan: Scan): void {
  scan.at = scan.source.indexOf('\n', scan.at) + 1;
}

const readers: Readonly<Record<Shell, (scan: Scan, word: WordBuilder) => void>> = {
  posix: readPosix,
  powershell: readPowershell,
  cmd: readCmd,
};
