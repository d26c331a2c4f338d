import type { PastLine } from '../../core/search/live-documents.ts';
import { createStore } from '../store.ts';

/** The runs that can be searched, as the history knows them. */
export const pastLines = createStore<readonly PastLine[]>([]);

/** Puts the lines that were run before into the search, in the place of those it had. */
export function setHistoryDocuments(lines: readonly PastLine[]): void {
  pastLines.set(() => lines);
}
