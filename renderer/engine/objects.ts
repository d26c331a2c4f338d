import { useEffect } from 'react';
import { listKinds } from '../../core/engine/list-kinds.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { api, ask } from '../api.ts';
import { createStore, useStore } from '../store.ts';

type Kind = keyof EngineObjects;

/** What blanks are completed from; a copy of main's lists, which are the truth. */
interface Objects {
  readonly objects?: EngineObjects;
  /** The lists that are no longer what the engine has; all of them before the first answer. */
  readonly stale: readonly Kind[];
  readonly loading: boolean;
}

const store = createStore<Objects>({ stale: listKinds, loading: false });

/** Notes that lists of the engine changed; who is looking at them gets those anew. */
export function engineIsStale(kinds: readonly Kind[] = listKinds): void {
  store.set((now) => ({
    ...now,
    stale: listKinds.filter((kind) => kinds.includes(kind) || now.stale.includes(kind)),
  }));
}

const unwatched: Objects = { stale: [], loading: false };

/**
 * The engine's objects, fetched when `wanted` for the first time and after each change.
 *
 * Who does not want them has none and is not drawn anew with each change: a chapter has fifty cards.
 */
export function useEngineObjects(wanted: boolean): Objects {
  const now = useStore(store, (objects) => (wanted ? objects : unwatched));
  useEffect(() => {
    if (wanted && now.stale.length > 0 && !now.loading) {
      void load();
    }
  }, [wanted, now.stale, now.loading]);
  return now;
}

/**
 * Fetches the stale lists alone: on a full engine the others are long.
 *
 * A change that comes while they are under way leaves them stale.
 */
async function load(): Promise<void> {
  const { objects, stale } = store.get();
  const kinds = objects === undefined ? listKinds : stale;
  store.set((now) => ({ ...now, stale: [], loading: true }));
  const answer = await ask(api().engine.lists({ kinds: [...kinds] }));
  store.set((now) =>
    answer.ok
      ? { ...now, objects: { ...nothing, ...now.objects, ...answer.value }, loading: false }
      : { stale: now.stale, loading: false },
  );
}

const nothing: EngineObjects = { containers: [], images: [], networks: [], volumes: [] };
