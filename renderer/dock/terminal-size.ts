import { appState } from '../app/state.ts';

/** The size of a terminal in cells. */
export interface TerminalSize {
  readonly cols: number;
  readonly rows: number;
}

/** Room around the text of a terminal, CSS pixels, and its cells before the first one is measured. */
const usual: TerminalSize = { cols: 100, rows: 12 };
/** A cell in parts of the font's size: our mono face is 0.6 wide, and lines have room between them. */
const cell = { width: 0.6, height: 1.58 };
const padding = { width: 34, height: 8 };

/**
 * The size a run starts with, from the room the dock has or will have.
 *
 * The terminal corrects it as soon as it is on the screen; starting close to it saves programs that
 * draw bars from drawing them twice.
 */
export function terminalSize(): TerminalSize {
  const dock = document.querySelector('[data-dock]');
  if (dock === null) {
    return usual;
  }
  const height = Number.parseFloat(getComputedStyle(dock).getPropertyValue('--dock-height')) || 260;
  const { fontSize } = appState.get().settings;
  return sizeIn({ width: dock.clientWidth, height: height - barHeight }, fontSize);
}

/** Of the tabs above and the status below the terminal. */
const barHeight = 90;

export function sizeIn(
  room: { readonly width: number; readonly height: number },
  fontSize: number,
): TerminalSize {
  const whole = (length: number, each: number): number => Math.floor(length / each);
  return {
    cols: Math.min(Math.max(whole(room.width - padding.width, cell.width * fontSize), 40), 400),
    rows: Math.min(Math.max(whole(room.height - padding.height, cell.height * fontSize), 6), 200),
  };
}
