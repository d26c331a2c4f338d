import { createStore } from '../store.ts';

/** Whether the panel about the engine is open; cards without an engine lead to it too. */
export const enginePanel = createStore(false);

export function openEnginePanel(): void {
  enginePanel.set(() => true);
}

export function closeEnginePanel(): void {
  enginePanel.set(() => false);
}
