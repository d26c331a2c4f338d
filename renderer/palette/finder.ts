import type { EngineObjects } from '../../core/engine/model.ts';
import { actionDocuments } from '../../core/search/action-documents.ts';
import { engineDocuments, historyDocuments } from '../../core/search/live-documents.ts';
import type { LiveKind } from '../../core/search/model.ts';
import { loadSearchIndexCalmly, type SearchIndex } from '../../core/search/search-index.ts';
import { sheetDocuments } from '../../core/search/sheet-documents.ts';
import { actionStrings } from '../../core/strings/palette.ts';
import { api, ask } from '../api.ts';
import { appState } from '../app/state.ts';
import { feedSearch } from '../history/feed.ts';
import { actionIds, isOffered } from './actions.ts';
import type { Entry } from './entry.ts';
import { withExplanation } from './explain-entry.ts';
import { pastLines } from './live-feed.ts';
import { openEntry } from './open-entry.ts';
import type { PaletteState } from './palette-reducer.ts';
import { recentTargets, rememberTarget } from './recent.ts';
import { measure } from './search-times.ts';

/** The search of the window: everything that can be found, and the way to it. */
export interface Finder {
  /** What the list shows, best first. */
  readonly entries: (state: PaletteState) => readonly Entry[];
  readonly open: (entry: Entry) => void;
  /** Takes the objects of the engine as they are now. */
  readonly setObjects: (objects: EngineObjects) => void;
}

const mostShown = 20;
const recentShown = 6;
const actionMark = 'action:';
/** Asked before anyone types: what the first question has to put in order is then in order. */
const firstQuestion = 'docker r';

/**
 * Loads the index and keeps it up to date.
 *
 * @param onChange is called when what can be found changed by itself.
 */
export async function openFinder(onChange: () => void): Promise<Finder> {
  const saved = await ask(api().search.index({}));
  if (!saved.ok) throw new Error(saved.error.message);
  const index = await loadSearchIndexCalmly(saved.value, nextTask);
  index.add(actionDocuments(actionStrings));
  followSheets(index, onChange);
  followHistory(index, onChange);
  await nextTask();
  index.search(firstQuestion);
  return {
    entries: (state) => (state.text.trim() === '' ? startEntries(index) : found(index, state)),
    open(entry) {
      if (entry.kind !== 'explain') rememberTarget(entry.target);
      openEntry(entry);
    },
    setObjects(objects) {
      const documents = Object.entries(engineDocuments(objects));
      for (const [kind, each] of documents) index.replace(kind as LiveKind, each);
      onChange();
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The sheets of the user are not in the index that ships. */
function followSheets(index: SearchIndex, onChange: () => void): void {
  const add = (): void => {
    const own = appState.get().sheets.filter(({ id }) => index.get(id) === undefined);
    if (own.length === 0) return;
    index.add(own.flatMap(sheetDocuments));
    onChange();
  };
  add();
  appState.subscribe(add);
}

function followHistory(index: SearchIndex, onChange: () => void): void {
  const put = (): void => {
    index.replace('history', historyDocuments(pastLines.get()));
    onChange();
  };
  put();
  pastLines.subscribe(put);
  feedSearch();
}

function found(index: SearchIndex, { text, pasted }: PaletteState): readonly Entry[] {
  const started = performance.now();
  const results = index.search(text, mostShown, isReachable);
  measure('search', started);
  return withExplanation(results, text, pasted);
}

/** An action that has no use now is not offered. */
function isReachable(target: string): boolean {
  return !target.startsWith(actionMark) || isOffered(target.slice(actionMark.length));
}

/** Before anything is typed: what was opened before, and what the app can do. */
function startEntries(index: SearchIndex): readonly Entry[] {
  const entriesOf = (targets: readonly string[], group: 'recent' | 'actions'): readonly Entry[] =>
    targets.flatMap((target) => {
      const known = isReachable(target) ? index.get(target) : undefined;
      return known === undefined ? [] : [{ ...known, marks: [], detailMarks: [], group }];
    });
  const recent = entriesOf(recentTargets(), 'recent').slice(0, recentShown);
  const shown = new Set(recent.map(({ target }) => target));
  const actions = actionIds
    .map((id) => `${actionMark}${id}`)
    .filter((target) => !shown.has(target));
  return [...recent, ...entriesOf(actions, 'actions')];
}
