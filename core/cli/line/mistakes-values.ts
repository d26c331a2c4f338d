import { checkImage } from '../../command/reference.ts';
import type { Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import type { OptionType } from '../grammar.ts';
import type { DockerCommand, OptionUse } from './parse-model.ts';
import { problem } from './problem.ts';
import { readBytes, readCpus } from './quantities.ts';
import { makesContainer, maskedUse, networkName, usesOf } from './run-facts.ts';

/** Values that the CLI cannot read; one that the shell fills in is not judged. */
export function valueMistakes(command: DockerCommand): readonly Problem[] {
  return [
    ...command.options.flatMap(unreadable),
    ...(makesContainer(command) ? [...networkClash(command), ...imageName(command)] : []),
  ];
}

// A whole number may have a base, as in the source of Go; a time is a list of numbers with units.
const number = /^[+-]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const duration = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;

const readable: Readonly<Partial<Record<OptionType, (value: string) => boolean>>> = {
  number: (value) => number.test(value),
  duration: (value) => value.length < 100 && duration.test(value),
  bytes: (value) => value === '-1' || readBytes(value) !== undefined,
};

function unreadable(use: OptionUse): readonly Problem[] {
  const { option, value, valueAt, valueWord, written, of } = use;
  if (!option || !valueAt || (valueWord?.expansions.length ?? 0) > 0) return [];
  const test = readable[option.type];
  if (test && !test(value)) return [refusal(use)];
  if (!/^docker (?:run|create)$/.test(of.name)) return [];
  if (option.name === '--cpus' && readCpus(value) === undefined) return [refusal(use)];
  if (/^--(?:env|label)$/.test(option.name) && /^(?:=|$)/.test(value)) {
    return [problem('error', 'value-invalid', strings.keyMissing(written), valueAt)];
  }
  if (option.name === '--restart' && !isRestart(value)) {
    return [problem('error', 'value-invalid', strings.badRestart(value), valueAt)];
  }
  return [];
}

function refusal({ option, written, value, valueAt, name }: OptionUse): Problem {
  const message = strings.badValue(written, value, option?.type ?? 'string');
  return problem('error', 'value-invalid', message, valueAt ?? name);
}

/** The engine judges the name; the CLI only the count after it. */
function isRestart(value: string): boolean {
  if (value === '') return true;
  return /^[^:]+(?::[+-]?\d+)?$/.test(value);
}

const special = /^(?:host|none|bridge|default|container:.*)$/;

function networkClash(command: DockerCommand): readonly Problem[] {
  const uses = usesOf(command, '--network', '--net');
  const seen: string[] = [];
  for (const use of uses) {
    const name = networkName(maskedUse(use));
    const at = use.valueAt ?? use.name;
    if (seen.includes(name)) {
      return [problem('error', 'network-twice', strings.networkTwice(use.value), at)];
    }
    if (seen.length > 0 && special.test(name) !== seen.every((other) => special.test(other))) {
      return [problem('error', 'network-clash', strings.networkClash(use.value), at)];
    }
    seen.push(name);
  }
  return [];
}

function imageName({ operands }: DockerCommand): readonly Problem[] {
  const [image] = operands;
  if (!image || image.word.expansions.length > 0) return [];
  const finding = checkImage(image.value);
  if (!finding) return [];
  const { suggestion } = finding;
  const fix =
    suggestion === undefined ? undefined : { title: strings.write(suggestion), text: suggestion };
  return [problem('error', 'image-invalid', finding.message, image.word, fix)];
}
