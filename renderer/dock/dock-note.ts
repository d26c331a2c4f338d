import { announce } from '../app/announce.ts';
import { createStore } from '../store.ts';

/** A sentence about what was just done in the dock; without a session it is about the dock itself. */
export interface DockNote {
  readonly text?: string;
  readonly session?: string;
}

export const dockNote = createStore<DockNote>({});

/** Shows a sentence in the dock and has it read aloud. */
export function note(text: string, session?: string): void {
  dockNote.set(() => (session === undefined ? { text } : { text, session }));
  announce(text);
}

export function clearNote(): void {
  dockNote.set((now) => (now.text === undefined ? now : {}));
}
