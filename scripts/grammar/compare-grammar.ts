import type { CliCommand, CliOption, Grammar } from '../../core/cli/grammar.ts';
import type { HelpOption, HelpPage } from '../../core/cli/help-text.ts';
import { commandsByName } from '../../core/cli/load-grammar.ts';

/** How an installed CLI differs from the grammar, as names: `docker run --net`. */
export interface Comparison {
  /** Commands and options that the CLI shows and the grammar does not know. */
  readonly added: readonly string[];
  /** Commands and options of the grammar that the CLI does not show; hidden ones left out. */
  readonly lacking: readonly string[];
  /** Options that both have and describe otherwise: one sentence each. */
  readonly different: readonly string[];
}

/** Compares the grammar with the help pages of an installed CLI. */
export function compareGrammar(grammar: Grammar, pages: ReadonlyMap<string, HelpPage>): Comparison {
  const known = commandsByName(grammar);
  const shown = new Map<CliCommand, HelpPage>();
  const added: string[] = [];
  const different: string[] = [];
  for (const [name, page] of pages) {
    const command = known.get(name);
    if (!command) {
      added.push(name);
      continue;
    }
    if (!shown.has(command)) shown.set(command, page);
    const options = new Map(command.options.map((option) => [option.name, option]));
    for (const option of page.options) {
      const ours = options.get(option.name);
      if (ours) different.push(...differences(name, ours, option));
      else added.push(`${name} ${option.name}`);
    }
    added.push(...fullNames(name, page.aliases).filter((alias) => !known.has(alias)));
  }
  return {
    added: unique(added),
    lacking: grammar.commands.flatMap((command) => lacks(command, shown.get(command))),
    different: unique(different),
  };
}

/** Aliases with all their words: older CLIs print the last one only. */
function fullNames(command: string, aliases: readonly string[]): readonly string[] {
  const parent = command.split(' ').slice(0, -1).join(' ');
  return aliases.map((alias) => (alias.includes(' ') ? alias : `${parent} ${alias}`));
}

function lacks(command: CliCommand, page: HelpPage | undefined): readonly string[] {
  if (!page) return command.hidden || command.deprecated?.removed ? [] : [command.name];
  const shown = new Set(page.options.map(({ name }) => name));
  return command.options
    .filter(({ name, hidden }) => !hidden && !shown.has(name))
    .map(({ name }) => `${command.name} ${name}`);
}

function differences(command: string, ours: CliOption, theirs: HelpOption): readonly string[] {
  const place = `${command} ${ours.name}`;
  const theySwitch = theirs.valueType === undefined;
  const said: string[] = [];
  if (theySwitch !== (ours.type === 'switch')) {
    said.push(`${place}: ${theySwitch ? 'takes no value there' : `takes a ${theirs.valueType}`}.`);
  }
  const ownShort = theirs.short !== undefined && ours.short !== theirs.short;
  // An older spelling has given its short form to the newer one.
  if (ownShort && !ours.hidden) {
    said.push(`${place}: its short form there is ${theirs.short}.`);
  }
  return said;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
