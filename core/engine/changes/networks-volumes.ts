import type { EngineEvent } from '../events.ts';
import { type ContainerStory, hasMoved } from './containers.ts';
import type { Change } from './model.ts';

/** What is needed to tell of networks and volumes beside their own events. */
export interface Around {
  readonly stories: ReadonlyMap<string, ContainerStory>;
  /** The name of a container that no event names, by id. */
  readonly containerName: (id: string) => string | undefined;
  /** The volumes of before, where they are known: old engines also tell of one made again. */
  readonly volumesBefore: ReadonlySet<string> | undefined;
}

interface Fate {
  readonly name: string;
  readonly id: string;
  readonly first: string;
  last: string;
}

/**
 * What became of networks, and of the connections between them and containers.
 *
 * A container that starts is connected, one that ends is disconnected: that goes without saying, so
 * only connections of containers that did neither are told.
 */
export function networkChanges(events: readonly EngineEvent[], around: Around): readonly Change[] {
  const own = events.filter(({ type }) => type === 'network');
  const made = fates(
    own.filter(({ action }) => action === 'create' || action === 'destroy'),
    ({ id }) => id,
  );
  const links = fates(
    own.filter(({ id, action, facts: { container = '' } }) => {
      const story = around.stories.get(container);
      return /connect$/.test(action) && !made.has(id) && !(story && hasMoved(story));
    }),
    ({ id, facts }) => `${id} ${facts.container ?? ''}`,
  );
  return [
    ...[...made.values()].flatMap((fate) => madeOrGone(fate, 'network')),
    ...[...links].flatMap(([key, { name, id, first, last }]): readonly Change[] => {
      if (first !== last) return [];
      const container = key.slice(id.length + 1);
      return [
        {
          change: last === 'connect' ? 'connected' : 'disconnected',
          kind: 'network',
          name,
          id,
          container:
            around.stories.get(container)?.name ??
            around.containerName(container) ??
            container.slice(0, 12),
        },
      ];
    }),
  ];
}

export function volumeChanges(events: readonly EngineEvent[], around: Around): readonly Change[] {
  const told = events.filter(
    ({ type, action, id }) =>
      type === 'volume' &&
      (action === 'destroy' || (action === 'create' && !around.volumesBefore?.has(id))),
  );
  return [...fates(told, ({ id }) => id).values()]
    .flatMap((fate) => madeOrGone(fate, 'volume'))
    .map((change) => ({ ...change, ...(isAnonymousName(change.name) && { anonymous: true }) }));
}

/** A volume that nobody named is named by 64 random digits. */
export function isAnonymousName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

function fates(
  events: readonly EngineEvent[],
  keyOf: (event: EngineEvent) => string,
): ReadonlyMap<string, Fate> {
  const found = new Map<string, Fate>();
  for (const event of events) {
    const { id, facts, action } = event;
    const known = found.get(keyOf(event));
    if (known) known.last = action;
    else found.set(keyOf(event), { name: facts.name ?? id, id, first: action, last: action });
  }
  return found;
}

/** What came and went within one run is nothing that anyone misses. */
function madeOrGone({ name, id, first, last }: Fate, kind: 'network' | 'volume'): Change[] {
  if (last === 'create') return [{ change: 'created', kind, name, id }];
  return first === 'create' ? [] : [{ change: 'removed', kind, name, id }];
}
