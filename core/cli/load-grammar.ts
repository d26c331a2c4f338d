import { fail, ok, type Result } from '../result.ts';
import type { CliCommand, Grammar } from './grammar.ts';

/**
 * Reads the shipped grammar from its text.
 *
 * The file is ours and tested whole, so only its shape is looked at here: reading it must not cost
 * the start of the app more than the parse itself.
 */
export function loadGrammar(text: string): Result<Grammar> {
  const broken = fail(
    'internal',
    'The data about docker commands is damaged: install the app anew.',
  );
  try {
    const grammar = JSON.parse(text) as { commands?: unknown };
    return Array.isArray(grammar?.commands) ? ok(grammar as Grammar) : broken;
  } catch {
    return broken;
  }
}

/** Every command by each of its names, `docker container ls` as well as `docker ps`. */
export function commandsByName(grammar: Grammar): ReadonlyMap<string, CliCommand> {
  return new Map(
    grammar.commands.flatMap((command) =>
      [...command.aliases, command.name].map((name): [string, CliCommand] => [name, command]),
    ),
  );
}
