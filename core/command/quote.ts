import { assertNever, type Problem, type Result } from '../result.ts';
import { quoteStrings as strings } from '../strings/command.ts';
import type { Shell } from './model.ts';
import { quoteCmd } from './quote-cmd.ts';
import { quotePosix } from './quote-posix.ts';
import { powerShellNotices, quotePowerShell, quotePowerShellProgram } from './quote-powershell.ts';

/**
 * One argument as a shell must read it to pass on exactly this text.
 *
 * Fails where the shell has no such text: NUL anywhere, a new line or `%` at the prompt of cmd
 * (`not-expressible`).
 */
export function quote(argument: string, shell: Shell): Result<string, Problem> {
  return quoteAt(argument, shell, false);
}

/** A whole line: the program and its arguments. */
export function quoteLine(argv: readonly string[], shell: Shell): Result<string, Problem> {
  const words: string[] = [];
  for (const [index, argument] of argv.entries()) {
    const word = quoteAt(argument, shell, index === 0);
    if (!word.ok) return word;
    words.push(word.value);
  }
  return { ok: true, value: words.join(' ') };
}

/** What a person must know before pasting the line that `quoteLine` made; empty but in PowerShell. */
export function lineNotices(argv: readonly string[], shell: Shell): readonly Problem[] {
  if (shell !== 'powershell') return [];
  const notices = argv.slice(1).flatMap(powerShellNotices);
  return notices.filter(
    (notice, index) => notices.findIndex(({ message }) => message === notice.message) === index,
  );
}

function quoteAt(argument: string, shell: Shell, program: boolean): Result<string, Problem> {
  if (argument.includes('\0')) return refused('nul', strings.nul);
  if (/\p{Surrogate}/u.test(argument)) return refused('half-character', strings.surrogate);
  switch (shell) {
    case 'posix':
      return { ok: true, value: quotePosix(argument, program) };
    case 'powershell':
      return program
        ? { ok: true, value: quotePowerShellProgram(argument) }
        : quotePowerShell(argument);
    case 'cmd':
      return quoteCmd(argument, program);
    default:
      return assertNever(shell);
  }
}

function refused(code: string, message: string): Result<string, Problem> {
  return { ok: false, error: { code, severity: 'error', message } };
}
