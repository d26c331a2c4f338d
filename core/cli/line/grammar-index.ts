import type { CliCommand, CliOption, Grammar } from '../grammar.ts';

/** The grammar by what stands on a line. */
export interface GrammarIndex {
  /** By name or alias, `docker container ls`. */
  command(name: string): CliCommand | undefined;
  /** By name or alias of the group and the next word. */
  hasChildren(name: string): boolean;
  /** The words that can follow a group. */
  children(name: string): readonly string[];
  /** `--name` or `-n` of a command. */
  option(command: CliCommand, written: string): CliOption | undefined;
  /** Whether any command has this long option. */
  knowsLong(name: string): boolean;
}

const indexes = new WeakMap<Grammar, GrammarIndex>();

/** Builds the index of a grammar once. */
export function indexOf(grammar: Grammar): GrammarIndex {
  const known = indexes.get(grammar);
  if (known) return known;
  const index = build(grammar);
  indexes.set(grammar, index);
  return index;
}

function build(grammar: Grammar): GrammarIndex {
  const commands = new Map<string, CliCommand>();
  const children = new Map<string, Set<string>>();
  for (const command of grammar.commands) {
    for (const alias of command.aliases) if (!commands.has(alias)) commands.set(alias, command);
  }
  for (const command of grammar.commands) {
    commands.set(command.name, command);
    for (const name of [command.name, ...command.aliases]) addChild(children, name);
  }
  const options = new WeakMap<CliCommand, ReadonlyMap<string, CliOption>>();
  const optionsOf = (command: CliCommand): ReadonlyMap<string, CliOption> => {
    const known = options.get(command) ?? bySpelling(command);
    options.set(command, known);
    return known;
  };
  let longs: ReadonlySet<string> | undefined;
  return {
    command: (name) => commands.get(name),
    hasChildren: (name) => children.has(name),
    children: (name) => [...(children.get(name) ?? [])],
    option: (command, written) => optionsOf(command).get(written),
    knowsLong: (name) => {
      longs ??= allLongs(grammar);
      return longs.has(name);
    },
  };
}

/** Made when a line has that command: a line has one, and there are hundreds. */
function bySpelling({ options }: CliCommand): ReadonlyMap<string, CliOption> {
  const table = new Map<string, CliOption>();
  for (const option of options) {
    table.set(option.name, option);
    if (option.short !== undefined) table.set(option.short, option);
  }
  return table;
}

function allLongs({ commands }: Grammar): ReadonlySet<string> {
  return new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)));
}

function addChild(children: Map<string, Set<string>>, name: string): void {
  const space = name.lastIndexOf(' ');
  if (space < 0) return;
  const group = name.slice(0, space);
  const known = children.get(group) ?? new Set<string>();
  known.add(name.slice(space + 1));
  children.set(group, known);
}
