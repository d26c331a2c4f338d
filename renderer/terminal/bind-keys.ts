import type { Terminal } from '@xterm/xterm';
import { assertNever } from '../../core/result.ts';
import type { TerminalActions } from './actions.ts';
import { isMac, type KeyAction, meaningOf, type Scroll } from './keys.ts';

/** Gives each key to whom it belongs, and does what the terminal's own view does with it. */
export function bindKeys(terminal: Terminal, actions: TerminalActions, ended: () => boolean): void {
  terminal.attachCustomKeyEventHandler((event) => {
    const meaning = meaningOf(event, {
      mac: isMac,
      selection: terminal.hasSelection(),
      ended: ended(),
    });
    if (meaning === 'terminal') return true;
    if (meaning !== 'window') {
      event.preventDefault();
      if (event.type === 'keydown') perform(terminal, actions, meaning);
    }
    return false;
  });
}

function perform(terminal: Terminal, actions: TerminalActions, meaning: KeyAction | Scroll): void {
  switch (meaning) {
    case 'copy':
      actions.copy();
      return;
    case 'select-all':
      actions.selectAll();
      return;
    case 'find':
      actions.find();
      return;
    case 'clear':
      actions.clear();
      return;
    case 'menu':
      actions.openMenu();
      return;
    case 'larger':
    case 'smaller':
    case 'usual-size':
      actions.size(meaning);
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
