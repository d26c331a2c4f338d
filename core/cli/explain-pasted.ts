import { explainOutput } from './errors/explain-output.ts';
import type { ErrorExplanation } from './errors/model.ts';
import { type ExplainOptions, explainLine } from './explain.ts';
import type { Grammar } from './grammar.ts';
import type { Explanation } from './line/model.ts';

/** What a pasted text holds: a line, error messages, or a line with what it printed. */
export interface PastedReading {
  /** Absent when the text is nothing but output. */
  readonly line?: Explanation;
  /** What the line’s places count in: the text, less what stands behind the line. */
  readonly lineText: string;
  readonly errors: readonly ErrorExplanation[];
}

/**
 * Reads a pasted text: as a line, unless there are error messages in it.
 *
 * What stands before the first message may be the command that caused it. A message that a docker
 * command itself holds, such as the text after `grep`, is none.
 */
export function explainPasted(
  text: string,
  grammar: Grammar,
  options: ExplainOptions = {},
): PastedReading {
  const errors = explainOutput(text).filter((error) => !isPartOfCommand(text, error, grammar));
  const [first] = errors;
  if (!first) return { line: explainLine(text, grammar, options), lineText: text, errors };
  const head = text.slice(0, lineStart(text, first.start ?? 0));
  if (head.trim() === '') return { lineText: '', errors };
  const line = explainLine(head, grammar, options);
  return line.command === '' ? { lineText: '', errors } : { line, lineText: head, errors };
}

function isPartOfCommand(text: string, { start = 0 }: ErrorExplanation, grammar: Grammar): boolean {
  const from = lineStart(text, start);
  if (/[\\`^]\r?\n$/.test(text.slice(0, from))) return true;
  const next = text.indexOf('\n', start);
  const own = text.slice(from, next < 0 ? text.length : next);
  return explainLine(own, grammar).command !== '';
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
