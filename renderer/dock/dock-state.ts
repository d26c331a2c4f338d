import { createStore } from '../store.ts';

/** How the terminal dock stands; what runs in it is main's to know. */
export interface DockState {
  readonly open: boolean;
  readonly maximised: boolean;
  /** Of the whole dock, CSS pixels. */
  readonly height: number;
  /** The run whose output is shown. */
  readonly selected?: string;
  /** Counts the wishes to have the keyboard in the terminal. */
  readonly focusWishes: number;
}

const storageKey = 'runsheet.dock';
const firstHeight = 260;
/** Bar, tabs and four rows: less is not a terminal. */
export const smallestHeight = 140;
/** What the chapter keeps, whatever the dock would like: a card's line and its buttons. */
const chapterKeeps = 260;

export const dockState = createStore<DockState>({
  open: false,
  maximised: false,
  height: firstHeight,
  focusWishes: 0,
  ...remembered(),
});

export function patchDock(part: Partial<DockState>): void {
  dockState.set((now) => ({ ...now, ...part }));
  const { open, maximised, height, selected } = dockState.get();
  try {
    localStorage.setItem(storageKey, JSON.stringify({ open, maximised, height, selected }));
  } catch {
    // A window without storage forgets the height; nothing else depends on it.
  }
}

/** Opens the dock on a run, and brings the keyboard there when the run wants to be typed to. */
export function showRun(session: string, focus: boolean): void {
  const { focusWishes } = dockState.get();
  patchDock({
    open: true,
    selected: session,
    focusWishes: focus ? focusWishes + 1 : focusWishes,
  });
}

export function wishFocus(): void {
  patchDock({ open: true, focusWishes: dockState.get().focusWishes + 1 });
}

/** A height that leaves both a terminal and a chapter to be seen. */
export function fitHeight(height: number, windowHeight: number): number {
  const largest = Math.max(smallestHeight, windowHeight - chapterKeeps);
  return Math.round(Math.min(Math.max(height, smallestHeight), largest));
}

/** Reads what was remembered; anything unexpected in it is passed over. */
function remembered(): Partial<DockState> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) {
      return {};
    }
    const { open, maximised, height, selected } = kept as Record<string, unknown>;
    return {
      open: open === true,
      maximised: maximised === true,
      height: typeof height === 'number' && height > 0 ? height : firstHeight,
      ...(typeof selected === 'string' ? { selected } : {}),
    };
  } catch {
    return {};
  }
}
