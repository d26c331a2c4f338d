import type { CliCommand, CliOption, ValueMeaning } from '../../cli/grammar.ts';
import type { Placeholder, PlaceholderKind } from '../model.ts';

const kinds: Readonly<Partial<Record<ValueMeaning, PlaceholderKind>>> = {
  image: 'image',
  network: 'network',
  volume: 'volume',
  path: 'path',
  folder: 'folder',
  file: 'file',
  env: 'env',
};

/** Commands whose `--name` is a container's, for which Docker has a rule. */
const namesContainers = /^docker (?:run|create|compose run)$/;
/** Their paths are inside the container, where this machine has nothing to offer. */
const inContainer = /^docker (?:run|create|exec|compose (?:run|exec)|service (?:create|update))$/;
/** Numbers that may be negative, which a blank of its own argument refuses as an option. */
const negative =
  /^--(?:pids-limit|limit-pids|oom-score-adj|memory-swappiness|parallel|timeout|time|tail|last|n)$/;

/**
 * What can be filled in for the value of an option: one blank, by what the value means.
 *
 * A kind is chosen only where it takes all that Docker takes there, or nearly: a wrong refusal is
 * worse than a completion that is not offered.
 */
export function blankOf(
  option: CliOption,
  command: CliCommand,
  label: string,
  free: boolean,
): Placeholder {
  if (free) return { label, kind: 'text' };
  const choices = option.choices?.filter((choice) => /^[^()|{}]+$/.test(choice));
  if (option.meaning === 'choice' && choices && choices.length > 0) {
    return { label, kind: 'choice', choices };
  }
  return { label, kind: kindOf(option, command) };
}

function kindOf({ name, type, meaning }: CliOption, command: CliCommand): PlaceholderKind {
  if (type === 'number') return negative.test(name) ? 'text' : 'number';
  if (type === 'duration') return 'duration';
  if (type === 'bytes') return 'text';
  if (meaning === 'name') {
    return name === '--name' && namesContainers.test(command.name) ? 'name' : 'text';
  }
  const path = meaning === 'path' || meaning === 'folder';
  if (path && inContainer.test(command.name)) return 'text';
  return kinds[meaning] ?? 'text';
}

/** A blank as it is written in a sheet. */
export function blankText({ label, kind, choices }: Placeholder): string {
  const among = choices === undefined ? '' : `(${choices.join('|')})`;
  return `{{${label}: ${kind}${among}}}`;
}
