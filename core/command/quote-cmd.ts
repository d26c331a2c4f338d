import type { Problem, Result } from '../result.ts';
import { quoteStrings as strings } from '../strings/command.ts';

const plain = /^[A-Za-z0-9_@+=:,./\\~{}'-]+$/;
const plainProgram = /^[A-Za-z0-9_.:\\/-]+$/;
/** Characters that end or run a line at a prompt: new lines, tab (completion), escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject.
const control = /[\u0000-\u001F\u007F]/;

/**
 * One argument as it must be typed at the prompt of cmd, for a program that divides its command
 * line as Microsoft's C runtime does.
 *
 * Two readers: cmd takes `& | < > ^ ( )` outside double quotes, with `^` as escape, and counts every
 * `"`; the program takes `\"` for a quote and doubles backslashes before one (Microsoft, "Parsing
 * C++ command-line arguments"). `%` cannot be escaped at a prompt, and a new line runs the line.
 */
export function quoteCmd(argument: string, program = false): Result<string, Problem> {
  if (control.test(argument)) return refused(strings.cmdNewline);
  if (argument.includes('%')) return refused(strings.cmdPercent);
  if ((program ? plainProgram : plain).test(argument)) return { ok: true, value: argument };
  return { ok: true, value: escapeForPrompt(quoteForRuntime(argument)) };
}

function refused(message: string): Result<string, Problem> {
  return { ok: false, error: { code: 'not-expressible', severity: 'error', message } };
}

function quoteForRuntime(argument: string): string {
  return `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}

/** Follows cmd's count of quotes, so that it is even at the end and signs outside are escaped. */
function escapeForPrompt(text: string): string {
  let inside = false;
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      // An odd quote would leave cmd inside for the rest of the line: escaped, it does not count.
      const last = !inside && at === text.length - 1;
      if (!last) inside = !inside;
      written += last ? '^"' : '"';
    } else written += !inside && /[&|<>^()]/.test(char) ? `^${char}` : char;
  }
  return written;
}
