import type { Problem } from '../../result.ts';
import { quoteStrings as strings } from '../../strings/cli-quotes.ts';

const openers = '“„«‘‚”’';
const closers = /[”“»’‘]/;
const single = /[‘’‚]/;

/**
 * The end of a text in typographic quotes that begins at `at`; nothing when none does.
 *
 * An apostrophe inside a word is left alone: only a quote at the beginning of a word, or after `=`
 * or `:`, and with one that closes it, was meant as a quote.
 */
export function curlyEnd(source: string, at: number, wordStart: boolean): number | undefined {
  const open = source.charAt(at);
  if (open === '' || !openers.includes(open)) return undefined;
  if (!wordStart && !/[=:,]/.test(source.charAt(at - 1))) return undefined;
  for (let end = at + 1; end < source.length && end < at + 2000; end += 1) {
    const char = source.charAt(end);
    if (char === '\n') return undefined;
    if (closers.test(char) && single.test(char) === single.test(open)) return end + 1;
  }
  return undefined;
}

/** Each of the two quotes as a fault of its own would hide the line: one fault, one fix. */
export function curlyProblem(source: string, start: number, end: number): Problem {
  const inner = source.slice(start + 1, end - 1);
  const quote = single.test(source.charAt(start)) ? "'" : '"';
  const text = `${quote}${inner}${quote}`;
  return {
    code: 'quote-curly',
    severity: 'error',
    message: strings.curlyQuotes(source.slice(start, start + 1), quote),
    start,
    end,
    fix: { title: strings.write(text), text },
  };
}
