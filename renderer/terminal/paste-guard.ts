import type { Terminal } from '@xterm/xterm';
import { judgePaste } from '../../core/terminal/paste.ts';
import { patchUi, type UiStore } from './ui-state.ts';

/**
 * Stands before every paste, whichever way it comes: a key, a menu, the middle button.
 *
 * Listens on the way down to xterm, which would take the text at once.
 */
export function guardPastes(
  holder: HTMLElement,
  terminal: Terminal,
  ui: UiStore,
  ended: () => boolean,
): void {
  holder.addEventListener(
    'paste',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' || ended()) return;
      const verdict = judgePaste(text);
      if (!verdict.ask) terminal.paste(verdict.text);
      else patchUi(ui, { paste: { verdict, together: terminal.modes.bracketedPasteMode } });
    },
    true,
  );
}
