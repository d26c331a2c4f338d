import type { HistoryChange, HistoryEntry } from '../../core/history/model.ts';
import { api, ask } from '../api.ts';
import { createStore, useStore } from '../store.ts';

/** The history as main told it; absent until someone wants to see it. Newest first. */
const entries = createStore<readonly HistoryEntry[] | undefined>(undefined);
let loading: Promise<void> | undefined;

/** Begins to follow the history: asks for all of it once, then main tells each change. */
export function loadHistory(): Promise<void> {
  loading ??= load();
  return loading;
}

export function useHistory(): readonly HistoryEntry[] | undefined {
  return useStore(entries, (now) => now);
}

/** The history as it is known now, for who cannot wait for it. */
export function knownHistory(): readonly HistoryEntry[] {
  return entries.get() ?? [];
}

/** Calls back after each change; the answer stops that. */
export const followHistory = entries.subscribe;

async function load(): Promise<void> {
  api().on('history.changed', (change) =>
    entries.set((now) => (now === undefined ? now : changed(now, change))),
  );
  const answer = await ask(api().history.list({}));
  entries.set(() => (answer.ok ? [...answer.value].reverse() : []));
}

/** The history after a change of it. A run that ended keeps its place. */
export function changed(
  now: readonly HistoryEntry[],
  change: HistoryChange,
): readonly HistoryEntry[] {
  switch (change.type) {
    case 'cleared':
      return [];
    case 'removed':
      return now.filter(({ id }) => id !== change.id);
    case 'entry': {
      const { entry } = change;
      return now.some(({ id }) => id === entry.id)
        ? now.map((each) => (each.id === entry.id ? entry : each))
        : [entry, ...now];
    }
  }
}
