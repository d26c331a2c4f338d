import { lineStrings as strings } from '../../strings/cli.ts';
import type { CliOption } from '../grammar.ts';
import { type Draft, draft } from './draft.ts';
import { explainValue } from './explain-value.ts';
import type { ShellWord, TokenRole } from './model.ts';
import type { DockerCommand, OptionUse } from './parse-model.ts';
import { scriptInside } from './scripts.ts';
import { programName } from './simple-commands.ts';

/** The pieces of a docker command: each option apart from its value, each operand by its part. */
export function dockerTokens(command: DockerCommand): readonly Draft[] {
  const { program, verbs, options, endOfOptions } = command;
  const old = programName(program) === 'docker-compose';
  return [
    draft(program, 'program', old ? strings.composeOne : strings.docker),
    ...verbs.map((word, index) => {
      const last = index === verbs.length - 1;
      return draft(word, 'command', last ? commandText(command) : strings.group(word.value));
    }),
    ...options.flatMap(optionTokens),
    ...(endOfOptions ? [draft(endOfOptions, 'end-of-options', strings.endOfOptions)] : []),
    ...operandTokens(command),
    ...misplaced(command),
  ];
}

function commandText({ command, complete }: DockerCommand): string {
  if (!command) return strings.unknownCommand;
  if (command.text !== '') return command.text;
  return complete ? strings.command(command.name) : strings.group(command.name);
}

function optionTokens(use: OptionUse): readonly Draft[] {
  const { option, name, valueAt, written } = use;
  const role = option ? 'option' : 'unknown';
  const text = option ? optionText(use, option) : strings.unknownOption(written, use.of.name);
  const tokens = [draft(name, role, text)];
  if (!valueAt) return tokens;
  // `=` belongs to the option's name, so that nothing of the word is left without a token.
  const joined = valueAt.start > name.end && use.valueWord && use.valueWord.start <= name.start;
  const first = joined ? draft({ start: name.start, end: valueAt.start }, role, text) : tokens[0];
  const value = draft(valueAt, 'value', explainValue(use));
  return first ? [first, value] : [value];
}

function optionText(use: OptionUse, option: CliOption): string {
  const off = option.type === 'switch' && /^(?:0|f|F|FALSE|false|False)$/.test(use.value);
  const text = option.text ?? strings.option(option.name, option.type === 'switch');
  return off ? strings.switchedOff(option.name) : text;
}

function operandTokens(docker: DockerCommand): readonly Draft[] {
  const { command, operands, lost } = docker;
  const script = scriptInside(docker)?.word;
  const places = lost ? [] : operandPlaces(command?.usage ?? '', operands.length);
  return operands.map(({ word }, index) => {
    const only = word.expansions[0];
    if (only?.kind === 'substitution' && only.from === 0 && only.to === word.value.length) {
      return draft(word, 'substitution', strings.substitution(inside(word)));
    }
    if (script && word === script) return draft(word, 'argument', strings.script);
    if (script && operands[index + 1]?.word === script) {
      return draft(word, 'argument', strings.scriptNext);
    }
    if (lost && index === 0) return draft(word, 'unknown', strings.unknownCommand);
    const place = places[index] ?? '';
    const role = roleOf(place);
    return draft(word, role, strings.operand(role, word.value, place));
  });
}

function inside(word: ShellWord): string {
  return word.value.replace(/^\$\(|^[(`]|[)`]$/g, '').trim();
}

const byPlaceholder: readonly (readonly [RegExp, TokenRole])[] = [
  [/^(?:IMAGE|SOURCE_IMAGE|TARGET_IMAGE|REPOSITORY)/, 'image'],
  [/^CONTAINER/, 'container'],
  [/^NETWORK/, 'network'],
  [/^VOLUME/, 'volume'],
  [/^SERVICE/, 'service'],
  [/^(?:COMMAND|ARG|ARGS)$/, 'argument'],
];

export function roleOf(place: string): TokenRole {
  return byPlaceholder.find(([pattern]) => pattern.test(place))?.[1] ?? 'operand';
}

/** The words of the usage line that the operands stand for; the last one repeats. */
export function operandPlaces(usage: string, count: number): readonly string[] {
  const places = known.get(usage) ?? readPlaces(usage);
  known.set(usage, places);
  const last = places.at(-1) ?? '';
  return Array.from({ length: count }, (_, index) => places[index] ?? last);
}

const known = new Map<string, readonly string[]>();

function readPlaces(usage: string): readonly string[] {
  return (
    (usage.split('\n')[0] ?? '')
      .replace(/^docker(?: [a-z][\w-]*)*/, '')
      .replace('[OPTIONS]', '')
      // A name that may have a tag is an image's.
      .replace(/NAME(?=\[:TAG)/, 'IMAGE')
      .replace(/\[[:@/][^\]]*\]/g, '')
      .replace(/CONTAINER:|SERVICE:/g, '')
      .split(/[\s[\]|]+/)
      .map((place) => place.replace(/\.+$/, ''))
      .filter((place) => /^[A-Z]/.test(place))
  );
}

/** Words that the CLI cannot place are shown as what they are. */
function misplaced({ faults }: DockerCommand): readonly Draft[] {
  return faults.flatMap((fault) =>
    fault.type === 'option-malformed'
      ? [draft(fault, 'unknown', strings.malformed(fault.written))]
      : [],
  );
}
