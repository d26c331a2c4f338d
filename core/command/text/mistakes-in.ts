import { explainLine } from '../../cli/explain.ts';
import type { Grammar } from '../../cli/grammar.ts';
import type { Problem } from '../../result.ts';
import type { Template } from '../model.ts';
import { namedBlanks } from './line-text.ts';

/**
 * What is wrong with an edited text, by the rules for pasted lines.
 *
 * An open blank is no mistake: whatever is said of its name is left out. That a line has no docker
 * command is no mistake either; many of our own have none.
 */
export function mistakesIn(form: Template, text: string, grammar: Grammar): readonly Problem[] {
  const places = namedBlanks(
    text,
    form.placeholders.map(({ label }) => label),
  );
  return explainLine(text, grammar, { shell: 'posix' }).problems.filter(
    ({ code, start = 0, end = start }) =>
      code !== 'no-docker' &&
      code !== 'empty-line' &&
      !places.some((place) => place.start < end && start < place.end),
  );
}
