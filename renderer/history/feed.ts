import { setHistoryDocuments } from '../palette/live-feed.ts';
import { followHistory, knownHistory, loadHistory } from './store.ts';

let feeding = false;

/** Gives the search what was run, now and after each change. */
export function feedSearch(): void {
  if (feeding) {
    return;
  }
  feeding = true;
  const feed = (): void =>
    setHistoryDocuments(knownHistory().map(({ id, line, at }) => ({ id, line, ranAt: at })));
  followHistory(feed);
  void loadHistory();
}
