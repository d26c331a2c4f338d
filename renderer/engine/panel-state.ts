import { createStore } from '../store.ts';

/** Whether the panel about the engine is open; cards without an engine lead to it too. */
export const enginePanel = createStore(false);

export function openEnginePanel(): void {
  enginePanel.set(() => true);
}

export function closeEnginePanel(): void {
  enginePanel.set(() => false);
}

/** The object that was asked for last, as `container:web`; counted, so that asking again is heard. */
export const askedObject = createStore<{ readonly object?: string; readonly count: number }>({
  count: 0,
});

/** The wish was granted, or cannot be: it is not granted again when the panel opens the next time. */
export function askedIsDone(): void {
  askedObject.set(({ count }) => ({ count }));
}

/** Opens the panel with one object in sight and the keyboard on it. */
export function showObject(object: string): void {
  askedObject.set(({ count }) => ({ object, count: count + 1 }));
  openEnginePanel();
}
