import { assertNever, type Problem, type Result } from '../result.ts';
import { valueStrings as strings } from '../strings/command.ts';
import { type Argument, argumentsOf, argumentText } from './arguments.ts';
import { checkValue, checkValues, givenValue } from './check.ts';
import { cmdLine } from './cmd-line.ts';
import { checkLength } from './limits.ts';
import type { Filled, Placeholder, Shell, Template, Values } from './model.ts';
import { posixLine } from './posix-line.ts';
import { powerShellLine } from './powershell-line.ts';
import { lineNotices, quoteLine } from './quote.ts';
import { quotePosix } from './quote-posix.ts';
import { secretVariable } from './secret.ts';

/**
 * Puts values into a template: what to start, and the line that says the same in a shell.
 *
 * Without a shell in the template `argv` is its own words, whatever `shell` is; else `argv` is the
 * shell with the line. A blank without value takes its default. Fails with every problem at once.
 */
export function fillTemplate(
  template: Template,
  values: Values,
  shell: Shell,
): Result<Filled, readonly Problem[]> {
  const problems = checkValues(template, values, shell);
  if (problems.length > 0) return { ok: false, error: problems };
  const filled = template.needsShell
    ? fillShellLine(template, values, shell)
    : fillArguments(template, values, shell);
  if (!filled.ok) return { ok: false, error: [filled.error] };
  const { argv, line } = filled.value;
  const message = checkLength(argv, line, shell);
  if (message === undefined) return filled;
  const label = longest(template, values)?.label;
  const problem: Problem = { code: 'value-too-long', severity: 'error', message };
  return { ok: false, error: [label === undefined ? problem : { ...problem, label }] };
}

function fillArguments(template: Template, values: Values, shell: Shell): Result<Filled, Problem> {
  const argv = argumentsOf(template, usable(template, values)).map(
    (argument) => argumentText(argument) ?? '',
  );
  if (argv.length === 0) {
    return { ok: false, error: { code: 'line-empty', severity: 'error', message: strings.empty } };
  }
  const line = quoteLine(argv, shell);
  if (!line.ok) return line;
  const notices = lineNotices(argv, shell);
  const filled: Filled = { argv, line: line.value, shell: false, env: {} };
  return { ok: true, value: notices.length > 0 ? { ...filled, notices } : filled };
}

function fillShellLine(template: Template, values: Values, shell: Shell): Result<Filled, Problem> {
  const known = usable(template, values);
  const written = writeLine(template, known, shell);
  if (!written.ok) return written;
  const { line, notices } = written.value;
  const env = Object.fromEntries(
    template.placeholders
      .filter(({ kind }) => kind === 'secret')
      .map(({ label }) => [secretVariable(label), known(label) ?? '']),
  );
  const filled: Filled = { argv: [...shellCommand(shell), line], line, shell: true, env };
  return { ok: true, value: notices.length > 0 ? { ...filled, notices } : filled };
}

interface Written {
  readonly line: string;
  readonly notices: readonly Problem[];
}

function writeLine(
  template: Template,
  known: (label: string) => string | undefined,
  shell: Shell,
): Result<Written, Problem> {
  switch (shell) {
    case 'posix':
      return { ok: true, value: { line: posixLine(template, known), notices: [] } };
    case 'powershell':
      return powerShellLine(template, known);
    case 'cmd':
      return cmdLine(template, known);
    default:
      return assertNever(shell);
  }
}

/** How each shell is started with one line to run. */
function shellCommand(shell: Shell): readonly string[] {
  switch (shell) {
    case 'posix':
      return ['/bin/sh', '-c'];
    case 'powershell':
      return ['powershell.exe', '-NoProfile', '-Command'];
    case 'cmd':
      return ['cmd.exe', '/d', '/s', '/c'];
    default:
      return assertNever(shell);
  }
}

/**
 * The line for a POSIX shell while blanks are still being filled in.
 *
 * A blank without a value, or with one that is refused, shows as `{{label}}`.
 */
export function previewLine(template: Template, values: Values): string {
  return lineWith(template, usable(template, values));
}

/** The line for a POSIX shell with the values that `known` answers; other blanks are `{{label}}`. */
export function lineWith(template: Template, known: (label: string) => string | undefined): string {
  if (template.needsShell) return posixLine(template, known);
  const words = argumentsOf(template, known).map((argument, index) => {
    const text = argumentText(argument);
    return text === undefined ? previewArgument(argument) : quotePosix(text, index === 0);
  });
  return words.join(' ');
}

/** An argument with an open blank: what is known is quoted piece by piece. */
function previewArgument(argument: Argument): string {
  return argument
    .map((piece) => {
      if (typeof piece !== 'string') return `{{${piece.label}}}`;
      return piece === '' ? '' : quotePosix(piece);
    })
    .join('');
}

/** Answers the value of a label, when it has one that can be used. */
function usable(template: Template, values: Values): (label: string) => string | undefined {
  const known = new Map(
    template.placeholders.map((placeholder) => {
      const value = givenValue(placeholder, values);
      const refused =
        value === undefined || checkValue(template, placeholder.label, value) !== undefined;
      return [placeholder.label, refused ? undefined : value];
    }),
  );
  return (label) => known.get(label);
}

function longest(template: Template, values: Values): Placeholder | undefined {
  const sizes = template.placeholders.map((blank) => (givenValue(blank, values) ?? '').length);
  return template.placeholders[sizes.indexOf(Math.max(...sizes))];
}
