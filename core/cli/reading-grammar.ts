import rows from '../../resources/cli/reading.json' with { type: 'json' };
import type { CliCommand, CliOption, OptionType } from './grammar.ts';
import { type GrammarIndex, indexOf } from './line/grammar-index.ts';
import { optionLetters } from './option-letters.ts';

const typeOf = new Map(
  Object.entries(optionLetters).map(([type, letter]) => [letter, type as OptionType]),
);

let built: GrammarIndex | undefined;

/**
 * The grammar for reading lines: all commands and options by all their names, without any words.
 *
 * It is a tenth of the whole grammar and read as far as it is asked for, so the window has it from
 * its first paint on and every line is read by the same rules everywhere. Usage, texts and the
 * meanings of values are in the whole grammar alone: here they are empty, and `text`.
 *
 * A row of the file is the command's name without `docker`, its options, its marks (`s`: options
 * stop at the first operand, `g`: a group) and its other names. An option is the letter of its
 * type, that of its short form if it has one, and its name after one hyphen: `lp-publish`.
 */
export function readingIndex(): GrammarIndex {
  built ??= indexOf({ commands: rows.map(readRow) });
  return built;
}

function readRow([
  name = '',
  options = '',
  marks = '',
  others = '',
]: readonly string[]): CliCommand {
  let read: readonly CliOption[] | undefined;
  const whole = full(name);
  const aliases = others === '' ? [] : others.split(',').map(full);
  if (name.startsWith('buildx')) aliases.push(full(`builder${name.slice('buildx'.length)}`));
  return {
    name: whole,
    aliases,
    usage: '',
    text: '',
    get options() {
      read ??= options === '' ? [] : options.split(' ').map(readOption);
      return read;
    },
    stopsAtOperand: marks.startsWith('s'),
    isGroup: marks.endsWith('g'),
  };
}

function full(name: string): string {
  return name === '' ? 'docker' : `docker ${name}`;
}

function readOption(text: string): CliOption {
  const hyphen = text.indexOf('-');
  const type = typeOf.get(text.charAt(0)) ?? 'string';
  return {
    name: `-${text.slice(hyphen)}`,
    ...(hyphen === 2 && { short: `-${text.charAt(1)}` }),
    type,
    meaning: 'text',
    repeatable: type === 'list' || type === 'map',
  };
}
