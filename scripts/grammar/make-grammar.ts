import type { CliCommand, CliOption, Grammar } from '../../core/cli/grammar.ts';
import { choicesOf } from './choices.ts';
import type { CommandFact, OptionFact } from './facts.ts';
import { meaningOf } from './meanings.ts';
import { type MergedCommand, mergeAliases } from './merge.ts';
import { commandDeprecation, olderCommands, pageless } from './older-commands.ts';
import { olderOptions } from './older-forms.ts';
import { flagKind, toldDefault } from './option-types.ts';
import { pageOf } from './pages.ts';
import { familyOptions, helpOption } from './shared-options.ts';
import { hiddenCommands, inverseOf, stopsAtOperand, worksAlone } from './traits.ts';
import { usages } from './usages.ts';
import { words, writtenTwice } from './words/index.ts';
import { mostUsed } from './words/most-used.ts';

/** The grammar, and what stood in its way: one sentence for each thing that nobody typed yet. */
export interface Made {
  readonly grammar: Grammar;
  readonly problems: readonly string[];
}

/**
 * Makes the grammar from the facts and from our own tables.
 *
 * A flag type, a value or a usage line that no table knows is a problem, never a guess.
 */
export function makeGrammar(facts: readonly CommandFact[]): Made {
  const problems: string[] = [];
  const merged = mergeAliases([...facts, ...olderCommands]);
  const names = merged.map(({ name }) => name);
  const commands = merged.map((command) => {
    const isParent = names.some((name) => name.startsWith(`${command.name} `));
    return makeCommand(command, isParent && !worksAlone.has(command.name), problems);
  });
  commands.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { grammar: { commands }, problems: [...problems, ...wordProblems(commands)] };
}

/** Sentences that are missing, said twice, or about what is not there. */
function wordProblems(commands: readonly CliCommand[]): readonly string[] {
  const there = new Set(
    commands.flatMap(({ name, options }) => [
      name,
      ...options.map((each) => `${name} ${each.name}`),
    ]),
  );
  const wordless = commands.flatMap(({ name, text, options }) => {
    const silent = mostUsed.includes(name) ? options.filter((each) => !each.text) : [];
    return [...(text === '' ? [name] : []), ...silent.map((each) => `${name} ${each.name}`)];
  });
  return [
    ...wordless.map((name) => `${name}: no sentence; write one in words/.`),
    ...mostUsed.filter((name) => !there.has(name)).map((name) => `${name}: no such command.`),
    ...[...words.keys()]
      .filter((name) => !there.has(name))
      .map((name) => `${name}: a sentence about what is not there.`),
    ...writtenTwice.map((name) => `${name}: two sentences.`),
  ];
}

function makeCommand(command: MergedCommand, isGroup: boolean, problems: string[]): CliCommand {
  const { name } = command;
  const usage = usages[name] ?? command.usage;
  if (usage === undefined) problems.push(`${name}: no usage line; write one in usages.ts.`);
  const options = makeOptions(command, problems);
  const inverse = inverseOf(name);
  const deprecated = commandDeprecation(name);
  return {
    name,
    aliases: withBuilderNames(name, command.aliases),
    usage: usage ?? name,
    text: words.get(name) ?? '',
    options,
    stopsAtOperand: isGroup || stopsAtOperand.has(name),
    isGroup,
    ...(command.hidden || hiddenCommands.has(name) ? { hidden: true } : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(inverse === undefined ? {} : { inverse }),
    ...(pageless.has(name) ? {} : { page: pageOf(name, isGroup) }),
  };
}

/** `docker builder` hands every word to Buildx, so each of its commands has that name as well. */
function withBuilderNames(name: string, aliases: readonly string[]): readonly string[] {
  const all = [name, ...aliases];
  const buildx = all.filter((each) => each.startsWith('docker buildx '));
  const builder = buildx.map((each) => each.replace('docker buildx', 'docker builder'));
  return [...new Set([...aliases, ...builder])].filter((each) => each !== name).sort();
}

function makeOptions(command: MergedCommand, problems: string[]): readonly CliOption[] {
  const { name } = command;
  const family = familyOptions(name).filter(
    (each) => !command.options.some((option) => option.name === each.name),
  );
  const known = [...command.options, ...family];
  const older = olderOptions(name, known);
  const facts = [...known, ...older.facts].filter((fact) => fact.name !== '--help');
  const options = facts.map((fact) => {
    const deprecated = older.deprecations.get(fact.name);
    const hidden = fact.hidden || older.hidden.has(fact.name);
    const option = makeOption(name, { ...fact, hidden }, problems);
    return deprecated ? { ...option, deprecated } : option;
  });
  const taken = new Set(options.flatMap(({ short }) => short ?? []));
  return [...options, helpOption(taken)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function makeOption(command: string, fact: OptionFact, problems: string[]): CliOption {
  const place = `${command} ${fact.name}`;
  const kind = flagKind(fact.flagType);
  if (!kind) problems.push(`${place}: the flag type "${fact.flagType}" is not in option-types.ts.`);
  const { type, repeatable } = kind ?? { type: 'string', repeatable: false };
  const meaning = meaningOf(command, fact.name, type);
  if (!meaning) problems.push(`${place}: say in meanings.ts what its value is.`);
  const choices = type === 'switch' ? [] : choicesOf(command, fact.name);
  if (meaning === 'choice' && type !== 'switch' && choices.length === 0) {
    problems.push(`${place}: a choice without choices; add them to choices.ts.`);
  }
  const told = toldDefault(fact.name, fact.default);
  const text = words.get(place);
  return {
    name: fact.name,
    ...(fact.short === undefined ? {} : { short: fact.short }),
    type,
    meaning: meaning ?? 'text',
    ...(told === undefined ? {} : { default: told }),
    repeatable,
    ...(choices.length > 0 ? { choices } : {}),
    ...(fact.hidden ? { hidden: true } : {}),
    ...(text === undefined ? {} : { text }),
  };
}
