import type { Problem } from '../../result.ts';
import { quoteStrings as strings } from '../../strings/cli-quotes.ts';
import type { ShellItem } from './model.ts';

/** Where the reading of one line stands. */
export interface Scan {
  readonly source: string;
  at: number;
  readonly items: ShellItem[];
  readonly problems: Problem[];
}

/** The end of a `$(…)` or `(…)` that opens at `open`: past its bracket, or the end of the text. */
export function closeOf(source: string, open: number): { end: number; closed: boolean } {
  let depth = 0;
  let quote = '';
  for (let at = open; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '\\' && quote === '"') at += 1;
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return { end: at + 1, closed: true };
    }
  }
  return { end: source.length, closed: false };
}

export function reportUnclosed(scan: Scan, what: string, start: number): void {
  scan.problems.push({
    code: 'unclosed',
    severity: 'error',
    message: strings.unclosed(what),
    start,
    end: Math.min(start + what.length, scan.source.length),
  });
}
