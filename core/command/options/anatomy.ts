import type { CliCommand } from '../../cli/grammar.ts';
import type { GrammarIndex } from '../../cli/line/grammar-index.ts';
import { lexPasted } from '../../cli/line/lex-line.ts';
import { maskedValue } from '../../cli/line/mask.ts';
import type { ShellLine, ShellWord } from '../../cli/line/model.ts';
import { parseDocker } from '../../cli/line/parse-docker.ts';
import type { DockerCommand, OptionUse } from '../../cli/line/parse-model.ts';
import { isDocker, simpleCommands } from '../../cli/line/simple-commands.ts';
import type { Template } from '../model.ts';
import { type HiddenPlace, hide } from './stand-ins.ts';

/** A line with blanks, read as the docker CLI reads it. */
export interface Anatomy {
  /** The line with its blanks hidden; every offset is right in the line itself. */
  readonly text: string;
  readonly places: readonly HiddenPlace[];
  readonly line: ShellLine;
  /** The first docker command of the line. */
  readonly docker?: DockerCommand;
}

/** Each group of a command, from `docker` on, and the command itself, with the word that names it. */
export interface Level {
  readonly command: CliCommand;
  readonly word: ShellWord;
}

/** Reads a text in which some places stand for something else. */
export function anatomyOf(
  source: string,
  places: readonly HiddenPlace[],
  index: GrammarIndex,
): Anatomy {
  const text = hide(source, places);
  const line = lexPasted(text, 'posix');
  const words = simpleCommands(line.items).find((simple) => isDocker(simple.words[0]))?.words;
  const docker = words && parseDocker(words.map(opaque), index);
  return { text, places, line, ...(docker && { docker }) };
}

/** Reads a template; where it stands in the template's source is where it stands in the answer. */
export function anatomyOfTemplate(template: Template, index: GrammarIndex): Anatomy {
  return anatomyOf(template.source, placesOfTemplate(template), index);
}

/** Blanks, and the backslashes of `\{{`. */
function placesOfTemplate({ segments }: Template): readonly HiddenPlace[] {
  return segments.flatMap((segment): readonly HiddenPlace[] => {
    const { start, end } = segment;
    if (segment.type === 'blank') return [{ label: segment.label, start, end }];
    return end - start > segment.text.length ? [{ start, end: start + 1 }] : [];
  });
}

/** What a shell would fill in must not look like a divider, or like an option. */
function opaque(word: ShellWord): ShellWord {
  return { ...word, value: maskedValue(word, 0) };
}

/** The groups and the command, in the order of the line; empty when it is not known whole. */
export function levelsOf(docker: DockerCommand, index: GrammarIndex): readonly Level[] {
  const { program, verbs, command, complete } = docker;
  if (!command || !complete) return [];
  const levels: Level[] = [];
  let name = 'docker';
  [program, ...verbs].forEach((word, at) => {
    if (at > 0) name += ` ${word.value}`;
    const found = at === verbs.length ? command : index.command(name);
    if (found) levels.push({ command: found, word });
  });
  return levels;
}

/** The uses of one option, in the order of the line. */
export function usesOfOption(
  docker: DockerCommand,
  of: string,
  name: string,
): readonly OptionUse[] {
  return docker.options.filter((use) => use.of.name === of && use.option?.name === name);
}
