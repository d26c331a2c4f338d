import type { CliCommand } from '../grammar.ts';
import type { HelpOption, HelpPage } from '../help-text.ts';
import { shownOptions } from './reference.ts';

/** How the docker on this machine differs from the reference, for one command. */
export interface InstalledCommand {
  /** As it says of itself: `28.5.2`; of the plugin, where the command is a plugin's. */
  readonly version: string;
  /** The command itself is not in it. */
  readonly missing: boolean;
  /** Names of options of ours that it does not show. */
  readonly lacks: readonly string[];
  /** Options that it has and the reference does not know, in its own words. */
  readonly adds: readonly HelpOption[];
  /** What it says of each option, in its own words. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Reads what the installed CLI printed for `--help`.
 *
 * A CLI prints the help of the group when it does not know the command, so the usage line has to
 * name the command. Options that are hidden in ours may be hidden in its help as well, and prove
 * nothing.
 */
export function readInstalled(
  command: CliCommand,
  page: HelpPage,
  version: string,
): InstalledCommand {
  if (!namesCommand(command, page)) {
    return { version, missing: true, lacks: [], adds: [], words: {} };
  }
  const theirs = new Map(page.options.map((option) => [option.name, option]));
  const known = new Set(command.options.map(({ name }) => name));
  return {
    version,
    missing: false,
    lacks: shownOptions(command)
      .filter(({ name, hidden, deprecated }) => {
        return !hidden && !deprecated && name !== '--help' && !theirs.has(name);
      })
      .map(({ name }) => name),
    adds: page.options.filter(({ name }) => !known.has(name)),
    words: Object.fromEntries(page.options.map(({ name, text }) => [name, text])),
  };
}

function namesCommand({ name, aliases }: CliCommand, { usage }: HelpPage): boolean {
  const words = usage.replace(/\s+/g, ' ');
  return [name, ...aliases].some(
    (each) => words === each || words.startsWith(`${each} `) || words.includes(` ${each} `),
  );
}

/** The arguments that make a CLI print a command's help: `container ls --help`. */
export function helpArguments({ name }: CliCommand): readonly string[] {
  return [...name.split(' ').slice(1), '--help'];
}

/** The arguments that make it print the version of what the command belongs to. */
export function versionArguments({ name }: CliCommand): readonly string[] {
  const [, first = ''] = name.split(' ');
  return first === 'compose' || first === 'buildx' ? [first, 'version'] : ['--version'];
}

/** `28.5.2` of `Docker version 28.5.2, build …`; the first version that is named. */
export function versionIn(text: string): string | undefined {
  return /\bv?(\d+\.\d+[\w.+~-]*)/.exec(text)?.[1];
}
