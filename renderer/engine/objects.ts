import { useEffect } from 'react';
import type { EngineObjects } from '../../core/engine/model.ts';
import { api, ask } from '../api.ts';
import { createStore, useStore } from '../store.ts';

/** What blanks are completed from; a copy of main's list, which is the truth. */
interface Objects {
  readonly objects?: EngineObjects;
  readonly stale: boolean;
  readonly loading: boolean;
}

const store = createStore<Objects>({ stale: true, loading: false });

/** Notes that the engine changed; who is looking at the list gets it anew. */
export function engineIsStale(): void {
  store.set((now) => ({ ...now, stale: true }));
}

/** The engine's objects, fetched when `wanted` for the first time and after each change. */
export function useEngineObjects(wanted: boolean): Objects {
  const now = useStore(store, (objects) => objects);
  useEffect(() => {
    if (wanted && now.stale && !now.loading) {
      void load();
    }
  }, [wanted, now.stale, now.loading]);
  return now;
}

/** Fetches the list. A change that comes while it is under way leaves it stale. */
async function load(): Promise<void> {
  store.set((now) => ({ ...now, stale: false, loading: true }));
  const answer = await ask(api().engine.objects({}));
  store.set((now) =>
    answer.ok
      ? { ...now, objects: answer.value, loading: false }
      : { stale: now.stale, loading: false },
  );
}
