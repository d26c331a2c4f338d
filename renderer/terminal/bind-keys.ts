import type { Terminal } from '@xterm/xterm';
import { assertNever } from '../../core/result.ts';
import { api, ask } from '../api.ts';
import { isMac, type KeyMeaning, meaningOf, type Scroll } from './keys.ts';

/** Gives each key to whom it belongs, and does what the terminal's own view does with it. */
export function bindKeys(terminal: Terminal, ended: () => boolean): void {
  terminal.attachCustomKeyEventHandler((event) => {
    const meaning = meaningOf(event, {
      mac: isMac,
      selection: terminal.hasSelection(),
      ended: ended(),
    });
    if (meaning === 'terminal') return true;
    if (meaning !== 'window') {
      event.preventDefault();
      if (event.type === 'keydown') perform(terminal, meaning);
    }
    return false;
  });
}

function perform(terminal: Terminal, meaning: Exclude<KeyMeaning, 'terminal' | 'window'>): void {
  switch (meaning) {
    case 'copy':
      void ask(api().app.copy({ text: terminal.getSelection() }));
      return;
    case 'select-all':
      terminal.selectAll();
      return;
    default:
      scroll(terminal, meaning);
  }
}

function scroll(terminal: Terminal, where: Scroll): void {
  switch (where) {
    case 'line-up':
      terminal.scrollLines(-1);
      return;
    case 'line-down':
      terminal.scrollLines(1);
      return;
    case 'page-up':
      terminal.scrollPages(-1);
      return;
    case 'page-down':
      terminal.scrollPages(1);
      return;
    case 'top':
      terminal.scrollToTop();
      return;
    case 'bottom':
      terminal.scrollToBottom();
      return;
    default:
      assertNever(where);
  }
}
