import type { Terminal } from '@xterm/xterm';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { note } from '../dock/dock-note.ts';
import { listAddresses } from './addresses.ts';
import { cursorPlace } from './cursor-place.ts';
import { changeFontSize } from './font-size.ts';
import type { FontStep } from './keys.ts';
import { patchUi, type UiStore } from './ui-state.ts';

/** Everything that can be done with a terminal, by key, menu or button. */
export interface TerminalActions {
  readonly hasSelection: () => boolean;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly selectAll: () => void;
  readonly find: () => void;
  readonly showLinks: () => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly openOwn: () => void;
  readonly size: (step: FontStep) => void;
  /** At the cursor of the terminal when no place is given. */
  readonly openMenu: (at?: { readonly x: number; readonly y: number }) => void;
  readonly focus: () => void;
}

export function createActions(session: string, terminal: Terminal, ui: UiStore): TerminalActions {
  const strings = terminalUiStrings;
  return {
    hasSelection: () => terminal.hasSelection(),
    // The selection stays: what was copied can be seen, and copied again.
    copy: () => void copy(terminal.getSelection()),
    paste: () => void paste(terminal),
    selectAll: () => terminal.selectAll(),
    find: () => patchUi(ui, { find: true, findWishes: ui.get().findWishes + 1 }),
    showLinks: () => patchUi(ui, { links: listAddresses(terminal) }),
    clear: () => {
      terminal.clear();
      announce(strings.cleared);
    },
    save: () => void save(session),
    openOwn: () => void openOwn(session),
    size: (step) => void changeFontSize(step),
    openMenu: (at) => patchUi(ui, { menu: at ?? cursorPlace(terminal) }),
    focus: () => terminal.focus(),
  };
}

async function copy(text: string): Promise<void> {
  if (text === '') return;
  const answer = await ask(api().app.copy({ text }));
  announce(answer.ok ? terminalUiStrings.copied : answer.error.message);
}

/** Main pastes where the keyboard is, so that every paste takes the same way past the guard. */
async function paste(terminal: Terminal): Promise<void> {
  terminal.focus();
  const answer = await ask(api().app.paste({}));
  if (!answer.ok) announce(answer.error.message);
}

async function save(session: string): Promise<void> {
  const answer = await ask(api().terminal.save({ session }));
  if (!answer.ok) note(answer.error.message, session);
  else if (answer.value !== null) {
    const { file, kept, total } = answer.value;
    note(terminalUiStrings.saved(file, kept, total), session);
  }
}

async function openOwn(session: string): Promise<void> {
  const answer = await ask(api().terminal.openOwn({ session }));
  note(answer.ok ? terminalUiStrings.ownOpened : answer.error.message, session);
}
