import { useSyncExternalStore } from 'react';

/** A value outside React that components follow. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (change: (now: T) => T) => void;
  /** Calls back after each change; the answer stops that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let now = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set: (change) => {
      const next = change(now);
      if (!Object.is(next, now)) {
        now = next;
        for (const listener of [...listeners]) {
          listener();
        }
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows a part of a store. `select` must answer the same object while nothing changed. */
export function useStore<T, Part>(store: Store<T>, select: (now: T) => Part): Part {
  const read = (): Part => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
