import { useEffect, useMemo } from 'react';
import type { EngineObjects } from '../../core/engine/model.ts';
import { useEngineObjects } from '../engine/objects.ts';
import { useStore } from '../store.ts';
import type { Entry } from './entry.ts';
import type { Finder } from './finder.ts';
import { finderState, loadFinder, loadFinderWhenIdle } from './finder-state.ts';
import type { PaletteState } from './palette-reducer.ts';

interface Entries {
  /** Undefined until the search is loaded. */
  readonly finder: Finder | undefined;
  readonly failed: boolean;
  readonly entries: readonly Entry[];
}

const none: readonly Entry[] = [];
/** What was there before the engine went away is not there to be opened. */
const noObjects: EngineObjects = { containers: [], images: [], networks: [], volumes: [] };

/**
 * What the list shows for what is in the field.
 *
 * It is found while the list is rendered, so that a key and its results are one frame.
 */
export function useEntries(state: PaletteState): Entries {
  const { finder, version, failed } = useStore(finderState, (now) => now);
  const { objects } = useEngineObjects(state.open);
  useEffect(loadFinderWhenIdle, []);
  useEffect(() => {
    if (state.open) void loadFinder();
  }, [state.open]);
  useEffect(() => {
    finder?.setObjects(objects ?? noObjects);
  }, [finder, objects]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the finder holds
  const entries = useMemo(
    () => (state.open ? (finder?.entries(state) ?? none) : none),
    [finder, version, state.open, state.text, state.pasted],
  );
  return { finder, failed, entries };
}
