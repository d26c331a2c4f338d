import type { Change, ChangeKind, ObjectKind } from '../engine/changes/model.ts';

const kinds: Readonly<Record<ObjectKind, readonly [one: string, many: string]>> = {
  container: ['container', 'containers'],
  image: ['image', 'images'],
  network: ['network', 'networks'],
  volume: ['volume', 'volumes'],
};

const verbs: Readonly<Record<ChangeKind, string>> = {
  created: 'created',
  started: 'started',
  stopped: 'stopped',
  restarted: 'restarted',
  paused: 'paused',
  unpaused: 'resumed',
  removed: 'removed',
  'came-and-went': 'came and went',
  renamed: 'renamed',
  updated: 'changed the settings of',
  pulled: 'pulled',
  tagged: 'tagged',
  untagged: 'took the name away from',
  connected: 'connected',
  disconnected: 'disconnected',
};

/** Words about what a run changed, and about taking it back. */
export const afterRunStrings = {
  title: 'What changed',
  meanwhile: 'Meanwhile, perhaps by something else',
  open: 'Open',
  openLabel: (name: string) => `Open ${name} in the engine panel`,
  undo: 'Undo',
  undone: 'Undone.',
  cannotUndo: 'What was removed cannot be brought back.',
  more: (count: number) => `and ${count} more`,
  again: 'Run again',
  againHint: 'Run again with the same values (R on the tab)',
  clearEnded: 'Close all that ended',
  longRunning: 'it goes on until you stop it',
  untilStopped: 'runs until stopped',
  anonymous: 'an anonymous volume',
  explainTitle: 'What this means',
  moreHelp: 'More on this',
} as const;

/** A change as the beginning of a line, its name behind it: `created and started container`. */
export function changeVerb(change: Change): string {
  const { kind, running, exitCode, anonymous } = change;
  const verb = verbs[change.change];
  const [noun] = kinds[kind];
  if (anonymous) return verb;
  if (kind === 'container' && change.change === 'created' && running)
    return `${verb} and started ${noun}`;
  if (kind === 'container' && change.change === 'started' && exitCode !== undefined) {
    return `started, for a moment, ${noun}`;
  }
  return change.change === 'came-and-went' ? noun : `${verb} ${noun}`;
}

/** What follows the name of a change, or nothing. */
export function changeRest(change: Change): string {
  const { container, from, exitCode, running, idBefore } = change;
  switch (change.change) {
    case 'came-and-went':
      return exitCode === undefined ? 'came and went' : `came and went, exit code ${exitCode}`;
    case 'renamed':
      return from === undefined ? '' : `(was ${from})`;
    case 'connected':
      return container === undefined ? '' : `to container ${container}`;
    case 'disconnected':
      return container === undefined ? '' : `from container ${container}`;
    case 'tagged':
    case 'pulled':
    case 'created':
      if (idBefore !== undefined) return '(the name meant another image before)';
      return running === false && exitCode !== undefined ? `(it ended, exit code ${exitCode})` : '';
    case 'started':
    case 'stopped':
      return exitCode === undefined || exitCode === 0 ? '' : `(exit code ${exitCode})`;
    default:
      return '';
  }
}

/** The whole change in words, for a title or for a search. */
export function changeInWords(change: Change): string {
  const name = change.anonymous ? afterRunStrings.anonymous : change.name;
  const words = [changeVerb(change), name, changeRest(change)].filter((part) => part !== '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** So many names fit into one sentence. */
const mostNames = 3;

/**
 * What a run did in one sentence: `Created my-redis and pulled redis:latest.`
 *
 * Told is what one would tell another person: neither what nobody named, nor what is gone again.
 */
export function changesSentence(changes: readonly Change[]): string | undefined {
  const told = changes.filter(
    ({ meanwhile, anonymous, change }) => !meanwhile && !anonymous && change !== 'came-and-went',
  );
  const groups = new Map<ChangeKind, Change[]>();
  for (const change of told) {
    const group = groups.get(change.change) ?? [];
    groups.set(change.change, group);
    group.push(change);
  }
  const parts = [...groups].map(([change, group]) => `${verbs[change]} ${namesOf(group)}`);
  const sentence = joined(parts);
  return sentence === '' ? undefined : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function namesOf(group: readonly Change[]): string {
  if (group.length <= mostNames) return joined(group.map(({ name }) => `\`${name}\``));
  return joined(
    (Object.keys(kinds) as ObjectKind[]).flatMap((kind) => {
      const count = group.filter((change) => change.kind === kind).length;
      const [one, many] = kinds[kind];
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    }),
  );
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
