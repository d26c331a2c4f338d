import type { Terminal } from '@xterm/xterm';

/** Where the terminal's cursor is in the window, for what is opened by a key. CSS pixels. */
export function cursorPlace(terminal: Terminal): { readonly x: number; readonly y: number } {
  const screen = terminal.element?.querySelector('.xterm-screen');
  if (!screen) return { x: 0, y: 0 };
  const { left, top, width, height } = screen.getBoundingClientRect();
  const { baseY, viewportY, cursorX, cursorY } = terminal.buffer.active;
  // Scrolled away, the cursor is below what is seen.
  const row = Math.min(baseY - viewportY + cursorY + 1, terminal.rows);
  return {
    x: left + (width / terminal.cols) * cursorX,
    y: top + (height / terminal.rows) * row,
  };
}
