import { assessLine } from '../command/effect.ts';
import type { Shell } from '../command/model.ts';
import type { Problem } from '../result.ts';
import { lineStrings as strings } from '../strings/cli.ts';
import type { Grammar } from './grammar.ts';
import { faultProblems } from './line/fault-problems.ts';
import { type GrammarIndex, indexOf } from './line/grammar-index.ts';
import { lexPasted } from './line/lex-line.ts';
import { optionMistakes } from './line/mistakes-options.ts';
import { listsAll, type ReadInside, reachesAll, reachMistakes } from './line/mistakes-remove.ts';
import { runMistakes, type Surroundings } from './line/mistakes-run.ts';
import { valueMistakes } from './line/mistakes-values.ts';
import type { Explanation, ShellItem, ShellWord } from './line/model.ts';
import { parseDocker } from './line/parse-docker.ts';
import type { DockerCommand } from './line/parse-model.ts';
import { problem } from './line/problem.ts';
import { runFacts } from './line/run-facts.ts';
import {
  isDocker,
  programName,
  type SimpleCommand,
  simpleCommands,
} from './line/simple-commands.ts';
import { type ReadCommand, tokensOf } from './line/tokens.ts';

/** The shell is guessed from the line when it is not given. */
export type ExplainOptions = Surroundings;

/** Substitutions inside substitutions are read this deep; nobody writes deeper. */
const deepest = 3;

/**
 * Reads a pasted line as the shell and the CLI do and says what each piece of it means.
 *
 * Nothing is run and nothing expanded. A line with mistakes is explained as far as it goes; what
 * the CLI would refuse is a problem of severity `error`.
 */
export function explainLine(
  line: string,
  grammar: Grammar,
  options: ExplainOptions = {},
): Explanation {
  const index = indexOf(grammar);
  const lexed = lexPasted(line, options.shell);
  const commands = readCommands(lexed.items, index);
  const dockers = commands.flatMap(({ docker }) => (docker ? [docker] : []));
  const inner = insideCommands(line, lexed.items, lexed.shell, index, 0);
  const [first = inner[0]] = dockers;
  const run = first && runFacts(first);
  const { effect, danger } = assessLine(line, lexed.shell);
  const problems = [
    ...lexed.problems,
    ...(first ? [] : [noDocker(line)]),
    ...commands.flatMap((command) =>
      mistakesOf(line, command, index, { ...options, shell: lexed.shell }),
    ),
    ...pipedIntoRemoval(line, commands),
  ];
  return {
    shell: lexed.shell,
    command: first?.command?.name ?? '',
    argv: first?.argv ?? [],
    tokens: tokensOf(line, lexed.items, commands),
    ...(run && { run }),
    effect,
    danger,
    problems: problems.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  };
}

function readCommands(items: readonly ShellItem[], index: GrammarIndex): readonly ReadCommand[] {
  return simpleCommands(items).map((simple) =>
    isDocker(simple.words[0]) ? { simple, docker: parseDocker(simple.words, index) } : { simple },
  );
}

/** The docker commands whose output is put into the line. */
function insideCommands(
  line: string,
  items: readonly ShellItem[],
  shell: Shell,
  index: GrammarIndex,
  depth: number,
): readonly DockerCommand[] {
  if (depth >= deepest) return [];
  const words = items.filter((item): item is ShellWord => item.type === 'word');
  return words
    .flatMap(({ expansions }) => expansions.flatMap(({ inner }) => (inner ? [inner] : [])))
    .flatMap(({ start, end }) => {
      const { items: within } = lexPasted(line, shell, start, end);
      const commands = readCommands(within, index);
      const deeper = insideCommands(line, within, shell, index, depth + 1);
      return [...deeper, ...commands.flatMap(({ docker }) => (docker ? [docker] : []))];
    });
}

function noDocker(line: string): Problem {
  const empty = line.trim() === '';
  const message = empty ? strings.empty : strings.noDocker;
  return problem('error', empty ? 'empty-line' : 'no-docker', message, {
    start: 0,
    end: line.length,
  });
}

function mistakesOf(
  line: string,
  { simple, docker }: ReadCommand,
  index: GrammarIndex,
  around: Surroundings & { readonly shell: Shell },
): readonly Problem[] {
  if (!docker) return [];
  const inside: ReadInside = ({ inner }) => {
    if (!inner) return undefined;
    const [only, ...more] = readCommands(
      lexPasted(line, around.shell, inner.start, inner.end).items,
      index,
    );
    return more.length > 0 ? undefined : only?.docker;
  };
  const faults = faultProblems(line, docker, index).filter(
    // xargs and its like add the operands themselves.
    ({ code }) => code !== 'operand-missing' || simple.prefixes.length === 0,
  );
  return [
    ...faults,
    ...optionMistakes(line, docker, index),
    ...valueMistakes(docker),
    ...runMistakes(line, docker, around),
    ...reachMistakes(docker, inside),
  ];
}

/** `docker ps -aq | xargs docker rm -f`: the same as with `$(…)`. */
function pipedIntoRemoval(line: string, commands: readonly ReadCommand[]): readonly Problem[] {
  return commands.flatMap(({ simple, docker }, index) => {
    const before = commands[index - 1]?.docker;
    if (!simple.piped || !docker || !before || docker.command?.name !== 'docker rm') return [];
    if (!startsByXargs(simple)) return [];
    if (!listsAll(before)) return [];
    const end = simple.words.at(-1)?.end ?? line.length;
    return [reachesAll(true, { start: before.program.start, end })];
  });
}

function startsByXargs({ prefixes }: SimpleCommand): boolean {
  return prefixes.some((word) => programName(word) === 'xargs');
}
