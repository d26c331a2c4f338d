import type { QuoteContext } from './model.ts';

/** Characters that no POSIX shell, zsh included, gives a meaning inside a word. */
const plain = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/;

/**
 * One argument as a POSIX shell must read it to receive exactly this text.
 *
 * Single quotes keep everything but themselves, in sh, dash, bash, zsh and ksh, history expansion
 * included, and with `singleQuoted`'s care in fish. Text of letters, digits and a few harmless signs
 * stays as it is, so that lines read well; not at the place of a program, where `A=b` and `if` have
 * a meaning of their own.
 */
export function quotePosix(argument: string, program = false): string {
  const bare = program ? /^[A-Za-z0-9_./-]+$/ : plain;
  if (bare.test(argument) && !(program && reserved.has(argument))) return argument;
  return singleQuoted(argument);
}

/**
 * Single quotes, left for every quote in the text and for the backslashes that fish reads in them.
 *
 * In fish a backslash between single quotes still escapes a quote or another backslash; outside of
 * quotes all of them read two as one. A backslash before anything else may stay, so that paths of
 * Windows read well. Source: fish, "The fish language", Quotes.
 */
function singleQuoted(text: string): string {
  const outside = text.replace(
    /\\*'|\\{2,}|\\+$/g,
    (signs) => `'${signs.replace(/['\\]/g, '\\$&')}'`,
  );
  return `'${outside}'`;
}

const reserved = new Set([
  ...['if', 'then', 'else', 'elif', 'fi', 'case', 'esac', 'for', 'select', 'while', 'until', 'do'],
  ...['done', 'in', 'function', 'time', 'coproc'],
]);

/** A value for the quotes that the author of a line put around its blank. */
export function quoteInContext(value: string, context: QuoteContext, force: boolean): string {
  if (context === 'single') return value.replaceAll("'", "'\\''");
  if (context === 'double') return (force ? '""' : '') + insideDouble(value);
  return force ? singleQuoted(value) : quotePosix(value);
}

/**
 * Between double quotes four characters need a backslash.
 *
 * `!` has no such escape in an interactive bash or zsh, so it leaves the quotes and comes back.
 */
function insideDouble(value: string): string {
  return value.replace(/[$`"\\]/g, '\\$&').replace(/!+/g, `"'$&'"`);
}
