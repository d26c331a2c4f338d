import { createStore } from '../store.ts';
import { closedPalette, nextPalette, type PaletteEvent } from './palette-reducer.ts';

export const palette = createStore(closedPalette);

export function sendPalette(event: PaletteEvent): void {
  palette.set((now) => nextPalette(now, event));
}
