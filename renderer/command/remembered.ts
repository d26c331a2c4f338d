import { useEffect } from 'react';
import type { BlankMemory } from '../../core/blanks/memory.ts';
import { api, ask } from '../api.ts';
import { createStore, useStore } from '../store.ts';

const store = createStore<BlankMemory>({});

/** What blanks were run with before, asked for anew each time someone begins to fill one in. */
export function useRemembered(wanted: boolean): BlankMemory {
  useEffect(() => {
    if (wanted) {
      void load();
    }
  }, [wanted]);
  return useStore(store, (now) => now);
}

async function load(): Promise<void> {
  const answer = await ask(api().memory.values({}));
  if (answer.ok) {
    store.set((now) => (JSON.stringify(now) === JSON.stringify(answer.value) ? now : answer.value));
  }
}
