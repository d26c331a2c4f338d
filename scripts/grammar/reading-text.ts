import type { CliCommand, CliOption, Grammar } from '../../core/cli/grammar.ts';
import { optionLetters } from '../../core/cli/option-letters.ts';

/** Where the grammar for reading lines is, from the root of the repository. */
export const readingFile = 'resources/cli/reading.json';

/**
 * The text of the grammar without its words: what it takes to tell options from operands.
 *
 * `core/cli/reading-grammar.ts` says what stands where. One command a line, so that a change of it
 * can be read.
 */
export function readingText({ commands }: Grammar): string {
  const lines = commands.map((command) => JSON.stringify(commandRow(command)));
  return `[\n${lines.join(',\n')}\n]\n`;
}

function commandRow(command: CliCommand): readonly string[] {
  const { name, aliases, stopsAtOperand, isGroup, options } = command;
  const marks = `${stopsAtOperand ? 's' : ''}${isGroup ? 'g' : ''}`;
  const others = aliases.filter((alias) => alias !== builderName(name)).map(bare);
  const row = [bare(name), options.map(optionText).join(' '), marks, others.join(',')];
  while (row.at(-1) === '') row.pop();
  return row;
}

function optionText({ name, short, type }: CliOption): string {
  return `${optionLetters[type]}${short === undefined ? '' : short.slice(1)}${name.slice(1)}`;
}

function bare(name: string): string {
  return name.replace(/^docker ?/, '');
}

/** Every command of Buildx has this name as well, so it is not written down. */
function builderName(name: string): string {
  return name.replace(/^docker buildx/, 'docker builder');
}
