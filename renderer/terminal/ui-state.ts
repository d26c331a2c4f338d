import type { PasteVerdict } from '../../core/terminal/paste.ts';
import { createStore, type Store } from '../store.ts';

/** What is open over a terminal: outside React, since keys inside xterm open it. */
export interface TerminalUi {
  readonly find: boolean;
  /** Counts the wishes to have the keyboard in the search field. */
  readonly findWishes: number;
  /** -1 when there are more than can be counted. */
  readonly matches: { readonly at: number; readonly count: number };
  /** Where the menu hangs, CSS pixels of the window. */
  readonly menu?: { readonly x: number; readonly y: number } | undefined;
  readonly paste?:
    | {
        readonly verdict: Extract<PasteVerdict, { readonly ask: true }>;
        readonly together: boolean;
      }
    | undefined;
  readonly links?: readonly string[] | undefined;
}

export type UiStore = Store<TerminalUi>;

export function createUiStore(): UiStore {
  return createStore<TerminalUi>({
    find: false,
    findWishes: 0,
    matches: { at: 0, count: 0 },
  });
}

export function patchUi(store: UiStore, part: Partial<TerminalUi>): void {
  store.set((now) => ({ ...now, ...part }));
}
