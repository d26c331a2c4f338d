import { assessLine } from '../command/effect.ts';
import type { Problem } from '../result.ts';
import type { Grammar } from './grammar.ts';
import { composeFacts } from './line/compose-facts.ts';
import { faultProblems } from './line/fault-problems.ts';
import { type GrammarIndex, indexOf } from './line/grammar-index.ts';
import { lexPasted } from './line/lex-line.ts';
import { optionMistakes } from './line/mistakes-options.ts';
import { listsAll, type ReadInside, reachesAll, reachMistakes } from './line/mistakes-remove.ts';
import { runMistakes, type Surroundings } from './line/mistakes-run.ts';
import { valueMistakes } from './line/mistakes-values.ts';
import type { Explanation } from './line/model.ts';
import { notDocker } from './line/not-docker.ts';
import { type Reading, readCommands, readText } from './line/reading.ts';
import { runFacts } from './line/run-facts.ts';
import { programName, type SimpleCommand } from './line/simple-commands.ts';
import type { ReadCommand } from './line/tokens.ts';

/** The shell is guessed from the line when it is not given. */
export type ExplainOptions = Surroundings;

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
  const reading = readText(line, options.shell, index);
  const inside = allInside(reading);
  const [found] = [reading, ...inside].flatMap(dockersOf);
  const first = found?.docker;
  const run = first && runFacts(first);
  const compose = found && composeFacts(found.docker, found.simple.environment);
  const { effect, danger, parts } = assessLine(line, reading.shell);
  const open = reading.problems.some(({ code }) => code === 'unclosed');
  const mistakes = [reading, ...inside].flatMap((one) => mistakesOf(one, index, options));
  const problems = [
    ...reading.problems,
    ...(first ? [] : notDocker(line)),
    // What seems to be missing stands in the quote that was never closed.
    ...mistakes.filter(({ code }) => !open || code !== 'operand-missing'),
  ];
  return {
    shell: reading.shell,
    command: first?.command?.name ?? '',
    argv: first?.argv ?? [],
    tokens: reading.tokens,
    ...(run && { run }),
    ...(compose && { compose }),
    effect,
    parts,
    danger,
    problems: problems.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  };
}

/** Every text inside the line that runs on this machine, the deepest first: it runs first. */
function allInside({ inside }: Reading): readonly Reading[] {
  return inside.flatMap((one) => [...allInside(one), one]);
}

function dockersOf({ commands }: Reading): readonly Required<ReadCommand>[] {
  return commands.flatMap(({ simple, docker }) => (docker ? [{ simple, docker }] : []));
}

function mistakesOf(
  reading: Reading,
  index: GrammarIndex,
  options: ExplainOptions,
): readonly Problem[] {
  // Where the script was taken out of its quotes, no place in the line could be pointed at.
  if (!reading.inPlace) return [];
  const found = [
    ...reading.commands.flatMap((command) => commandMistakes(reading, command, index, options)),
    ...pipedIntoRemoval(reading),
  ];
  return reading.quotes === '' ? found : found.map((one) => withoutQuotes(one, reading.quotes));
}

/** Inside quotes a fix that holds the same quote would end them: it is left to a person. */
function withoutQuotes({ fix, ...problem }: Problem, quotes: string): Problem {
  const ends = fix && [...quotes].some((quote) => fix.text.includes(quote));
  return fix && !ends ? { ...problem, fix } : problem;
}

function commandMistakes(
  { text, shell }: Reading,
  { simple, docker }: ReadCommand,
  index: GrammarIndex,
  options: ExplainOptions,
): readonly Problem[] {
  if (!docker) return [];
  const inside: ReadInside = ({ inner }) => {
    if (!inner) return undefined;
    const { items } = lexPasted(text, shell, inner.start, inner.end);
    const [only, ...more] = readCommands(items, index);
    return more.length > 0 ? undefined : only?.docker;
  };
  const faults = faultProblems(text, docker, index).filter(
    // xargs and its like add the operands themselves.
    ({ code }) => code !== 'operand-missing' || simple.prefixes.length === 0,
  );
  return [
    ...faults,
    ...optionMistakes(text, docker, index),
    ...valueMistakes(docker),
    ...runMistakes(text, docker, { ...options, shell }),
    ...reachMistakes(docker, inside),
  ];
}

/** `docker ps -aq | xargs docker rm -f`: the same as with `$(…)`. */
function pipedIntoRemoval({ text, commands }: Reading): readonly Problem[] {
  return commands.flatMap(({ simple, docker }, index) => {
    const before = commands[index - 1]?.docker;
    if (!simple.piped || !docker || !before || docker.command?.name !== 'docker rm') return [];
    if (!startsByXargs(simple)) return [];
    if (!listsAll(before)) return [];
    const end = simple.words.at(-1)?.end ?? text.length;
    return [reachesAll(true, { start: before.program.start, end })];
  });
}

function startsByXargs({ prefixes }: SimpleCommand): boolean {
  return prefixes.some((word) => programName(word) === 'xargs');
}
