import type { Problem, Result } from '../result.ts';
import { quoteStrings as strings } from '../strings/command.ts';

/** PowerShell takes typographic single quotes for `'` too. */
const singleQuotes = /['\u2018-\u201B]/g;
const plain = /^[A-Za-z0-9_+:=./\\-]+$/;
const plainProgram = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/**
 * One argument of a native program as PowerShell must read it, in 5.1 and 7 alike where possible.
 *
 * Rules: a single-quoted string is verbatim, `''` stands for `'` (about_Quoting_Rules). An unquoted
 * argument that begins with `-` is cut at its first `.` or `:` (PowerShell issue 6291), numbers
 * with a suffix are converted, and `--%` is swallowed even when quoted (PowerShell issue 11608).
 */
export function quotePowerShell(argument: string): Result<string, Problem> {
  if (argument === '--%') {
    const message = strings.stopParsing;
    return { ok: false, error: { code: 'not-expressible', severity: 'error', message } };
  }
  return { ok: true, value: isPlain(argument) ? argument : verbatim(argument) };
}

/** A string without expansion. */
export function verbatim(text: string): string {
  return `'${text.replace(singleQuotes, '$&$&')}'`;
}

/** Text between PowerShell's double quotes, where `` ` `` is the escape. */
export function insidePowerShellDouble(text: string): string {
  return text.replace(/[`$"\u201C-\u201E]/g, '`$&');
}

/** The program of a line; one that needs quotes is called with `&`. */
export function quotePowerShellProgram(program: string): string {
  return plainProgram.test(program) ? program : `& ${verbatim(program)}`;
}

function isPlain(argument: string): boolean {
  if (!plain.test(argument)) return false;
  if (argument.startsWith('-')) return !/[.:]/.test(argument) && argument !== '--';
  return !/^[+-]?(?:0x[0-9a-f]+|\.?\d[\d.]*(?:[a-z]+|e[+-]?\d+))$/i.test(argument);
}

/**
 * What only PowerShell 7.3 and later hand on unchanged.
 *
 * Older versions join the arguments to one text without escaping: double quotes and empty arguments
 * get lost, and a backslash before the closing quote spoils it
 * (about_Preference_Variables, PSNativeCommandArgumentPassing).
 */
export function powerShellNotices(argument: string): readonly Problem[] {
  const messages = [
    ...(argument === '' ? [strings.emptyNotice] : []),
    ...(argument.includes('"') ? [strings.quotesNotice] : []),
    ...(/\s/.test(argument) && argument.endsWith('\\') ? [strings.backslashNotice] : []),
  ];
  return messages.map((message) => ({ code: 'powershell-7', severity: 'warning', message }));
}
