import type { CliCommand, CliOption, Grammar } from '../grammar.ts';

/** A group's options, which stand before the command: `docker compose -f … up`. */
export interface GroupOptions {
  readonly of: CliCommand;
  readonly options: readonly CliOption[];
}

/** A command with what stands around it in the grammar. */
export interface Reference {
  readonly command: CliCommand;
  /** The commands below it, by the names that people use. */
  readonly below: readonly CliCommand[];
  /** What takes this command back, and what this command takes back. */
  readonly inverse: readonly CliCommand[];
  /** The others of its kind: `docker stop` beside `docker start`. */
  readonly related: readonly CliCommand[];
  readonly before: readonly GroupOptions[];
}

/**
 * Finds a command by any of its names.
 *
 * The bare `docker` has about 60 options of every call, of which a page needs only those that are
 * no command's own; they stand under `before`.
 */
export function referenceOf(name: string, grammar: Grammar): Reference | undefined {
  const command = grammar.commands.find((each) => namesOf(each).includes(name));
  if (!command) return undefined;
  const inverse = grammar.commands.filter(
    (each) => each.name === command.inverse || each.inverse === command.name,
  );
  return {
    command,
    below: grammar.commands.filter((each) => isBelow(each, command.name)),
    inverse,
    related: grammar.commands.filter(
      (each) => each !== command && !inverse.includes(each) && shareGroup(each, command),
    ),
    before: groupsOf(command.name).flatMap((group) => {
      const of = grammar.commands.find((each) => each.name === group);
      const options = of?.options.filter(({ hidden }) => !hidden) ?? [];
      return of && options.length > 0 ? [{ of, options }] : [];
    }),
  };
}

/** The options that a page shows: those of the CLI's help, and deprecated forms with word of it. */
export function shownOptions({ options }: CliCommand): readonly CliOption[] {
  return options.filter(({ hidden, deprecated }) => !hidden || deprecated !== undefined);
}

/** The commands of the reference by their group, each group with the commands below it. */
export function overview(grammar: Grammar): readonly Reference[] {
  return grammar.commands
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name }) => {
      const reference = referenceOf(name, grammar);
      return reference && reference.below.length > 0 ? [reference] : [];
    });
}

function namesOf({ name, aliases }: CliCommand): readonly string[] {
  return [name, ...aliases];
}

function isBelow(command: CliCommand, group: string): boolean {
  return !command.hidden && namesOf(command).some((name) => groupOf(name) === group);
}

function groupOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' ')));
}

/** `docker` and `docker compose` for `docker compose up`. */
function groupsOf(name: string): readonly string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** Everything is below `docker`, so that says nothing. */
function shareGroup(one: CliCommand, other: CliCommand): boolean {
  if (one.hidden || one.isGroup) return false;
  const groups = new Set(namesOf(other).map(groupOf));
  groups.delete('docker');
  groups.delete('');
  return namesOf(one).some((name) => groups.has(groupOf(name)));
}
