import { SearchAddon } from '@xterm/addon-search';
import type { Terminal } from '@xterm/xterm';
import { patchUi, type UiStore } from './ui-state.ts';

/** So many matches are marked and counted; each is an element that scrolls along. */
export const mostMatches = 1000;

/** Dark enough that text on it keeps its contrast: the terminal's ground is dark in both themes. */
const marks = {
  matchBackground: '#5a4a17',
  matchOverviewRuler: '#e6ad5c',
  activeMatchBackground: '#8a5a00',
  activeMatchBorder: '#f5cd8b',
  activeMatchColorOverviewRuler: '#f5cd8b',
} as const;

export interface Search {
  readonly find: (term: string, how: SearchHow) => void;
  readonly stop: () => void;
}

export interface SearchHow {
  readonly caseSensitive: boolean;
  /** `here`: the word grew, so the match that is shown may still be the one. */
  readonly to: 'here' | 'next' | 'previous';
}

/** Searches the output, and marks what it finds. */
export function createSearch(terminal: Terminal, ui: UiStore): Search {
  const addon = new SearchAddon({ highlightLimit: mostMatches });
  terminal.loadAddon(addon);
  let exact = false;
  addon.onDidChangeResults(({ resultIndex, resultCount }) =>
    patchUi(ui, { matches: { at: resultIndex + 1, count: resultCount } }),
  );
  const stop = (): void => {
    addon.clearDecorations();
    patchUi(ui, { matches: { at: 0, count: 0 } });
  };
  return {
    stop,
    find: (term, { caseSensitive, to }) => {
      if (term === '') {
        terminal.clearSelection();
        stop();
        return;
      }
      // The add-on compares the options with themselves and would keep the old marks.
      if (exact !== caseSensitive) addon.clearDecorations();
      exact = caseSensitive;
      const options = { caseSensitive, decorations: marks, incremental: to === 'here' };
      if (to === 'previous') addon.findPrevious(term, options);
      else addon.findNext(term, options);
    },
  };
}
