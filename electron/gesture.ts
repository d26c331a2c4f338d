import type { WebContents } from 'electron';

/** How long after a click or key a run may still be its answer, in ms (design: within a second). */
export const gestureLifetime = 1000;

/** The latest click or key that main itself saw; each is good for one run. */
export interface Gestures {
  readonly note: () => void;
  /** Uses the gesture up. False when there was none in the last second. */
  readonly take: () => boolean;
  /** Calls at each click or key, before the page knows of it. */
  readonly watch: (listener: () => void) => void;
}

export function createGestures(now: () => number): Gestures {
  const listeners: (() => void)[] = [];
  let latest: number | undefined;
  return {
    note: () => {
      latest = now();
      for (const listener of listeners) listener();
    },
    take: () => {
      const fresh = latest !== undefined && now() - latest <= gestureLifetime;
      latest = undefined;
      return fresh;
    },
    watch: (listener) => void listeners.push(listener),
  };
}

/** What counts as the user's own act. Moves and scrolls do not: a hand is often on the mouse. */
const acts: ReadonlySet<string> = new Set([
  'mouseDown',
  'mouseUp',
  'rawKeyDown',
  'keyDown',
  'char',
  'touchStart',
  'touchEnd',
  'gestureTap',
]);

/**
 * Listens below the page: a script's `element.click()` raises no input event, so a page that was
 * taken over cannot pretend that the user pressed something.
 */
export function watchGestures(contents: WebContents, gestures: Gestures): void {
  contents.on('input-event', (_event, input) => {
    if (acts.has(input.type)) gestures.note();
  });
}
