import { readFileSync } from 'node:fs';

/** One option as the references of the CLI, Buildx and Compose list it. */
export interface OptionFact {
  readonly name: string;
  readonly short?: string;
  /** The name of the type in the CLI's flag library: `bool`, `list`, `stringArray`. */
  readonly flagType: string;
  readonly default?: string;
  readonly hidden: boolean;
}

/** One page of those references: a command under one of its names. */
export interface CommandFact {
  readonly name: string;
  readonly usage?: string;
  readonly aliases: readonly string[];
  readonly hidden: boolean;
  readonly options: readonly OptionFact[];
}

interface StoredCommand {
  readonly usage?: string;
  readonly aliases?: readonly string[];
  readonly hidden?: boolean;
  readonly options?: readonly string[];
  /** The command that has the very same options. */
  readonly sameOptionsAs?: string;
}

interface StoredFacts {
  readonly versions: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, StoredCommand>>;
}

/** Reads the facts beside this file: names, usage, options; no descriptions. */
export function readFacts(): readonly CommandFact[] {
  const file = new URL('./facts.json', import.meta.url);
  const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredFacts;
  return Object.entries(stored.commands).map(([name, command]) => ({
    name,
    ...(command.usage === undefined ? {} : { usage: command.usage }),
    aliases: command.aliases ?? [],
    hidden: command.hidden ?? false,
    options: storedOptions(stored, command).map(readOptionFact),
  }));
}

function storedOptions(facts: StoredFacts, command: StoredCommand): readonly string[] {
  if (command.sameOptionsAs === undefined) return command.options ?? [];
  const other = facts.commands[command.sameOptionsAs]?.options;
  if (!other) throw new Error(`facts.json: no options at ${command.sameOptionsAs}.`);
  return other;
}

/** Reads the short form of one option: `--attach,-a list`, `--pull string =missing`. */
export function readOptionFact(text: string): OptionFact {
  const match = /^(--[a-zA-Z0-9-]+)(?:,(-\S))? (\S+)( hidden)?(?: =(.*))?$/.exec(text);
  const [, name, short, flagType, hidden, value] = match ?? [];
  if (name === undefined || flagType === undefined) {
    throw new Error(`facts.json: "${text}" is not NAME[,SHORT] TYPE [hidden] [=DEFAULT].`);
  }
  return {
    name,
    ...(short === undefined ? {} : { short }),
    flagType,
    ...(value === undefined ? {} : { default: value }),
    hidden: hidden !== undefined,
  };
}
