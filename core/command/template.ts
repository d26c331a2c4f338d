import type { Problem } from '../result.ts';
import { templateStrings as strings } from '../strings/command.ts';
import { simpleCommands } from './commands.ts';
import { joinDeclarations } from './declare.ts';
import { lexLine } from './lex.ts';
import type { Lexed } from './lex-model.ts';
import type { Placeholder, Template } from './model.ts';
import { placesOf } from './places.ts';
import { blanksInScripts } from './script.ts';
import { segmentsOf, toWord } from './segments.ts';
import { blankProblems, defaultProblems, error, lexedProblems } from './template-problems.ts';

/** A template as far as it is one, and everything that is wrong with it. */
export interface ParsedTemplate {
  readonly template?: Template;
  readonly problems: readonly Problem[];
}

/**
 * Reads a command line with blanks, by the grammar of the sheet format.
 *
 * There is a template exactly when no problem is an error. Offsets in problems are into `source`.
 * `shared` are blanks declared before, in the earlier steps of a playbook.
 */
export function parseTemplate(source: string, shared: readonly Placeholder[] = []): ParsedTemplate {
  const lexed = lexLine(source);
  if (lexed.items.length === 0) {
    const empty = error('line-empty', strings.empty, 0, source.length);
    return { problems: [...lexed.problems, empty] };
  }
  const { placeholders, problems: declared } = joinDeclarations(lexed.blanks, shared);
  const commands = simpleCommands(lexed.items);
  const needsShell = lexed.special || beginsWithAssignment(lexed);
  const template: Template = {
    source,
    segments: segmentsOf(source, lexed, needsShell),
    words: needsShell ? [] : lexed.items.flatMap(toWord),
    placeholders,
    needsShell,
    places: commands
      .flatMap(placesOf)
      .map(({ place }) => place)
      .filter((place) => place.guards.length > 0),
  };
  const problems = [
    ...lexed.problems,
    ...declared,
    ...commands.flatMap(blanksInScripts),
    ...lexedProblems(lexed, needsShell),
    ...blankProblems(lexed, template),
    ...(lexed.problems.some(isError) ? [] : defaultProblems(lexed.blanks, template)),
  ].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return problems.some(isError) ? { problems } : { template, problems };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

function beginsWithAssignment(lexed: Lexed): boolean {
  const first = lexed.items[0];
  const part = first?.type === 'word' ? first.parts[0] : undefined;
  return part?.type === 'text' && !part.quoted && /^[A-Za-z_][A-Za-z0-9_]*=/.test(part.text);
}
