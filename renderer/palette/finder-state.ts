import { createStore } from '../store.ts';
import type { Finder } from './finder.ts';

interface FinderState {
  readonly finder?: Finder;
  /** Counts the changes of what can be found. */
  readonly version: number;
  readonly failed: boolean;
}

/** The search itself, once it is loaded: neither its code nor its index is needed at the start. */
export const finderState = createStore<FinderState>({ version: 0, failed: false });

let loading: Promise<void> | undefined;

/** Loads the search; asked again after a failure, it tries again. */
export function loadFinder(): Promise<void> {
  loading ??= load().catch(() => {
    loading = undefined;
    finderState.set((now) => ({ ...now, failed: true }));
  });
  return loading;
}

async function load(): Promise<void> {
  const { openFinder } = await import('./finder.ts');
  const finder = await openFinder(() =>
    finderState.set((now) => ({ ...now, version: now.version + 1 })),
  );
  finderState.set((now) => ({ ...now, finder, failed: false }));
}

/** After the first paint and what comes with it; a start has nothing to do with it. */
const quietAfterMs = 1_500;

/** Loads the search when the window has nothing else to do. The answer calls that off. */
export function loadFinderWhenIdle(): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(() => void loadFinder(), { timeout: 5_000 });
  }, quietAfterMs);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
