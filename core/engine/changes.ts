import type { RunAim } from './changes/aim.ts';
import { containerChanges, containerStories } from './changes/containers.ts';
import { imageChanges } from './changes/images.ts';
import type { Change } from './changes/model.ts';
import {
  type Around,
  isAnonymousName,
  networkChanges,
  volumeChanges,
} from './changes/networks-volumes.ts';
import { claimOf, type Links } from './changes/ours.ts';
import type { EngineEvent } from './events.ts';
import type { EngineObjects } from './model.ts';

/** All that is known of a run's time on the engine. */
export interface RunWindow {
  /** In the order in which they came. */
  readonly events: readonly EngineEvent[];
  /** Lists from just before the run and just after it, as far as there are any. */
  readonly before: Partial<EngineObjects>;
  readonly after: Partial<EngineObjects>;
  readonly aim: RunAim;
  /** The other runs of the app whose time overlaps with this one's. */
  readonly others: readonly RunAim[];
}

/**
 * What a run changed on the engine, as few sentences as a person wants.
 *
 * What another run of the app certainly did is left out. What nobody certainly did is ours when our
 * line is one that sweeps and was alone, and `meanwhile` otherwise: it is shown apart.
 */
export function changesOf(run: RunWindow): readonly Change[] {
  const { events, before, after, aim, others } = run;
  const stories = containerStories(events);
  const containers = [...(before.containers ?? []), ...(after.containers ?? [])];
  const names = new Map(containers.map(({ id, name }) => [id, name]));
  const around: Around = {
    stories,
    containerName: (id) => names.get(id),
    volumesBefore: before.volumes && new Set(before.volumes.map(({ name }) => name)),
  };
  const found: readonly Change[] = [
    ...imageChanges(events, before.images, after.images),
    ...networkChanges(events, around),
    ...volumeChanges(events, around),
    ...[...stories.values()].flatMap(containerChanges),
  ];
  const links: Links = { stories, users: usersOf(events) };
  const ours = claimOf(aim, links);
  const theirs = others.map((other) => claimOf(other, links));
  return inOrder(
    found.flatMap((change): readonly Change[] => {
      if (ours(change)) return [change];
      if (theirs.some((claims) => claims(change))) return [];
      return others.length === 0 && aim.sweeps(change)
        ? [change]
        : [{ ...change, meanwhile: true }];
    }),
  );
}

/**
 * The containers that a volume has to do with.
 *
 * What was mounted is told with its container. An anonymous volume of a container that does not run goes
 * without a word of whose it was, just before its container: so it is taken for that one's.
 */
function usersOf(events: readonly EngineEvent[]): Links['users'] {
  const users = new Map<string, Set<string>>();
  const add = (volume: string, container: string): void => {
    users.set(volume, (users.get(volume) ?? new Set()).add(container));
  };
  for (const { type, action, id, facts } of events) {
    if (type === 'volume' && /mount$/.test(action) && facts.container) add(id, facts.container);
  }
  let going: string[] = [];
  for (const { type, action, id } of events) {
    if (action !== 'destroy') continue;
    if (type === 'volume' && isAnonymousName(id) && !users.has(id)) going.push(id);
    if (type === 'container') {
      for (const volume of going) add(volume, id);
      going = [];
    }
  }
  return users;
}

/** Containers first, since they are what is looked for; what nobody named last. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind, anonymous, change, meanwhile }: Change): number =>
    (meanwhile ? 100 : 0) +
    (anonymous ? 50 : 0) +
    (change === 'came-and-went' ? 20 : 0) +
    ['container', 'image', 'network', 'volume'].indexOf(kind);
  return [...changes].sort((one, other) => rank(one) - rank(other));
}
