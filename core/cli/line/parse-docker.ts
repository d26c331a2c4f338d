import type { CliCommand } from '../grammar.ts';
import type { GrammarIndex } from './grammar-index.ts';
import type { ShellWord } from './model.ts';
import type { DockerCommand, Operand } from './parse-model.ts';
import { type OptionScan, readOption } from './parse-options.ts';
import { programName } from './simple-commands.ts';

/** Words that are commands in every CLI and in no table. */
const builtIn = /^(?:help|completion|__complete|__completeNoDesc)$/;

/**
 * Sorts the words of a docker command as the CLI does; the program is the first word.
 *
 * Global options, then the command word by word, each group with its own options, then options and
 * operands. `docker-compose` is read as `docker compose`.
 */
export function parseDocker(words: readonly ShellWord[], index: GrammarIndex): DockerCommand {
  const [program] = words;
  if (!program) throw new RangeError('A docker command has at least its program.');
  const scan: OptionScan = { words, index, at: 1, groups: [], options: [], faults: [] };
  const verbs: ShellWord[] = [];
  let name = programName(program) === 'docker-compose' ? 'docker compose' : 'docker';
  let command = index.command(name);
  let lost = false;
  while (command && index.hasChildren(name)) {
    if (readOption(scan, command)) continue;
    const word = words[scan.at];
    if (!word || word.value === '--') break;
    const next = `${name} ${word.value}`;
    const found = index.command(next);
    if (!found && !index.hasChildren(next)) {
      // A command that has commands below it, and works alone, takes the word as its own.
      lost = command.isGroup && !builtIn.test(word.value);
      if (lost) reportUnknown(scan, name, word);
      break;
    }
    verbs.push(word);
    scan.at += 1;
    name = next;
    scan.groups.push(command);
    command = found ?? command;
  }
  const rest = readRest(scan, lost ? undefined : command);
  return {
    argv: words.map(({ value }) => value),
    program,
    verbs,
    ...(command && { command }),
    complete: command !== undefined && !lost && !command.isGroup,
    lost,
    options: scan.options,
    ...rest,
    faults: scan.faults,
  };
}

function reportUnknown(scan: OptionScan, group: string, word: ShellWord): void {
  const { value: written, start, end } = word;
  scan.faults.push({ type: 'command-unknown', group, written, start, end });
}

interface Rest {
  readonly operands: readonly Operand[];
  readonly endOfOptions?: ShellWord;
}

function readRest(scan: OptionScan, command: CliCommand | undefined): Rest {
  const { words } = scan;
  const operands: Operand[] = [];
  const takeAll = (): void => {
    for (const word of words.slice(scan.at)) operands.push({ value: word.value, word });
  };
  while (scan.at < words.length) {
    const word = words[scan.at];
    if (!command || !word) {
      takeAll();
      break;
    }
    if (word.value === '--') {
      scan.at += 1;
      takeAll();
      return { operands, endOfOptions: word };
    }
    if (readOption(scan, command)) continue;
    if (command.stopsAtOperand) {
      takeAll();
      break;
    }
    operands.push({ value: word.value, word });
    scan.at += 1;
  }
  return { operands };
}
