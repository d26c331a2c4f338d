import type { Explanation } from '../../core/cli/line/model.ts';
import { quoteLine } from '../../core/command/quote.ts';
import { parseTemplate } from '../../core/command/template.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { literalSource } from '../command/line-command.ts';

/** A pasted line as the source of a card, or in a sentence why it can be none. */
export type RunnableLine =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes a card’s source of a pasted line: without prompts and remarks, otherwise as it was written.
 *
 * A card’s line is one for a POSIX shell. A line for another shell is rewritten from its arguments,
 * which needs one plain command without anything that only that shell could fill in.
 */
export function runnableLine(text: string, line: Explanation): RunnableLine {
  const source = line.shell === 'posix' ? posixSource(text, line) : fromArguments(text, line);
  if (source === undefined) {
    return { ok: false, reason: strings.notRunnable.shell(line.shell) };
  }
  if (source === '') {
    return { ok: false, reason: strings.notRunnable.empty };
  }
  const { template, problems } = parseTemplate(source);
  if (template !== undefined) {
    return { ok: true, source };
  }
  const several = problems.some(({ code }) => code === 'several-lines');
  const { lines, broken } = strings.notRunnable;
  return { ok: false, reason: several ? lines : (problems[0]?.message ?? broken) };
}

function posixSource(text: string, { tokens }: Explanation): string {
  let kept = '';
  let at = 0;
  for (const { role, start, end } of tokens) {
    if (role === 'prompt' || role === 'comment') {
      kept += text.slice(at, start);
      at = end;
    }
  }
  return literalSource(`${kept}${text.slice(at)}`.trim());
}

const shellRoles = new Set(['operator', 'redirection', 'environment', 'prefix', 'substitution']);

function fromArguments(text: string, { tokens, argv, command }: Explanation): string | undefined {
  const involved = tokens.some(({ role, inside }) => shellRoles.has(role) || inside !== undefined);
  if (command === '' || involved || /\$|%[^%\s]+%/.test(text)) {
    return undefined;
  }
  const line = quoteLine(argv, 'posix');
  return line.ok ? literalSource(line.value) : undefined;
}
