import { closeEnginePanel } from '../engine/panel-state.ts';
import { isMac } from '../terminal/keys.ts';
import { sendPalette } from './palette-state.ts';

/** Marks the search field, of which there is one. */
export const fieldMark = 'data-search-field';

/** Brings the keyboard into the search field, from anywhere but a dialog that waits for an answer. */
export function openPalette(): void {
  const field = document.querySelector<HTMLInputElement>(`[${fieldMark}]`);
  if (field === null || document.querySelector('dialog:modal') !== null) return;
  closeEnginePanel();
  sendPalette({ type: 'open' });
  field.focus();
  field.select();
}

/** Ctrl+K, on macOS Cmd+K; the terminal lets it through. */
export function isPaletteKey(event: KeyboardEvent): boolean {
  const main = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return main && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
}
