import type { Problem, Result } from '../result.ts';
import { quoteStrings as strings } from '../strings/command.ts';
import { plainText } from './commands.ts';
import { lexLine } from './lex.ts';
import type { LexedWord } from './lex-model.ts';
import type { Template } from './model.ts';
import { quoteCmd } from './quote-cmd.ts';
import { splitWords } from './words.ts';

type Known = (label: string) => string | undefined;

/** Operators of a POSIX shell and their like at the prompt of cmd. */
const counterparts: Readonly<Record<string, string>> = {
  '|': '|',
  '&&': '&&',
  '||': '||',
  ';': '&',
  '>': '>',
  '>>': '>>',
  '<': '<',
};

/**
 * Writes a shell line anew for the prompt of cmd.
 *
 * Only words, pipes, chains and plain redirections have a counterpart that is certain; anything
 * else, a secret included, is `not-expressible`.
 */
export function cmdLine(
  template: Template,
  known: Known,
): Result<{ readonly line: string; readonly notices: readonly Problem[] }, Problem> {
  const texts: string[] = [];
  let program = true;
  let target = '';
  for (const item of lexLine(template.source).items) {
    if (item.type === 'operator') {
      const operator = counterparts[item.text];
      if (item.text === '>&' && item.descriptor === '2') target = '2>&';
      else if (operator === undefined) return shellOnly(item.text);
      else if (/[<>]/.test(operator)) target = `${item.descriptor ?? ''}${operator}`;
      else {
        texts.push(operator);
        program = true;
      }
      continue;
    }
    const word = writeWord(item, template, known, program && target === '');
    if (!word.ok) return word;
    texts.push(target + (target !== '' && plainText(item) === '/dev/null' ? 'NUL' : word.value));
    if (target === '') program = false;
    target = '';
  }
  return { ok: true, value: { line: texts.join(' '), notices: [] } };
}

function writeWord(
  word: LexedWord,
  template: Template,
  known: Known,
  program: boolean,
): Result<string, Problem> {
  const first = word.parts[0];
  if (program && first?.type === 'text' && !first.quoted && /^\w+=/.test(first.text)) {
    return shellOnly('a variable set for one command');
  }
  let text = '';
  for (const part of word.parts) {
    if (part.type === 'text') text += part.text;
    else if (part.type !== 'blank') {
      return shellOnly(part.type === 'other' ? part.text : '$');
    } else {
      const { label } = part.blank.declaration;
      const kind = template.placeholders.find((blank) => blank.label === label)?.kind;
      if (kind === 'secret') return notExpressible(strings.cmdSecret);
      if (kind === 'words') return writeWords(known(label) ?? '');
      text += known(label) ?? '';
    }
  }
  return quoteCmd(text, program);
}

function writeWords(value: string): Result<string, Problem> {
  const split = splitWords(value);
  const texts: string[] = [];
  for (const word of split.ok ? split.value : []) {
    const text = quoteCmd(word);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return { ok: true, value: texts.join(' ') };
}

function shellOnly(what: string): Result<never, Problem> {
  return notExpressible(strings.shellOnly(what, 'cmd'));
}

function notExpressible(message: string): Result<never, Problem> {
  return { ok: false, error: { code: 'not-expressible', severity: 'error', message } };
}
