import type { DockerCommand } from '../../cli/line/parse-model.ts';
import type { Anatomy } from '../options/anatomy.ts';
import { type Pattern, patternOf } from '../options/stand-ins.ts';
import { isUnusual } from './match-options.ts';
import { tokensAround } from './tokens.ts';

/**
 * Whether two lines ask for the same: the same command with the same operands, and each option with
 * the same values in the same order. How they are written does not count.
 */
export function sameLine(a: Anatomy, b: Anatomy): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf(anatomy: Anatomy): string {
  const { docker } = anatomy;
  return JSON.stringify([tokensAround(anatomy), docker ? meaningOfDocker(docker, anatomy) : null]);
}

function meaningOfDocker(docker: DockerCommand, { places }: Anatomy): unknown {
  const values = new Map<string, unknown[]>();
  for (const { of, option, written, value } of docker.options) {
    if (option?.type === 'switch') continue;
    const key = `${of.name} ${option?.name ?? written}`;
    values.set(key, [...(values.get(key) ?? []), valueMeaning(patternOf(value, places))]);
  }
  const switches = new Set<string>();
  for (const { of, option } of docker.options) {
    if (option?.type !== 'switch') continue;
    const uses = docker.options.filter((use) => use.of === of && use.option === option);
    if (isUnusual(option, uses)) switches.add(`${of.name} ${option.name}`);
  }
  return [
    docker.command?.name ?? docker.verbs.map(({ value }) => value),
    docker.operands.map(({ value }) => patternOf(value, places)),
    [...values].sort(([x], [y]) => (x < y ? -1 : 1)),
    [...switches].sort(),
  ];
}

/** A value that is open is open, by whatever label: the second of two may have become the first. */
function valueMeaning(pattern: Pattern): unknown {
  return pattern.map((piece) => (typeof piece === 'string' ? piece : {}));
}
