import '@xterm/xterm/css/xterm.css';
import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { Terminal } from '@xterm/xterm';
import { strings } from '../../core/strings/terminal.ts';
import { createActions, type TerminalActions } from './actions.ts';
import { bindKeys } from './bind-keys.ts';
import { findLinksInText, linkActs } from './links.ts';
import { pageNonce, withNoncedStyles } from './nonced-styles.ts';
import { fontIsThere, type TerminalSettings, terminalOptions } from './options.ts';
import { guardPastes } from './paste-guard.ts';
import { linkPort, type PagePort, type PortLink } from './port-link.ts';
import { createSearch, type Search } from './search.ts';
import { createSizeTeller, type SizeTeller } from './size-watch.ts';
import styles from './terminal.module.css';
import { onThemeChange, readPageToken, terminalTheme } from './theme.ts';
import { createUiStore, type UiStore } from './ui-state.ts';
import { drawWithWebgl } from './webgl.ts';

/** The terminal of one session, with its element. It outlives the views that show it. */
export interface SessionScreen {
  readonly holder: HTMLElement;
  /** Fits the terminal to its holder, which has just been put somewhere or changed its size. */
  readonly fit: () => void;
  readonly link: (port: PagePort) => void;
  /** A view has it now, or has it no more. */
  readonly show: (shown: boolean) => void;
  readonly ended: () => boolean;
  /** What is open over it. */
  readonly ui: UiStore;
  readonly actions: TerminalActions;
  readonly search: Search;
  /** Gives a text to the program, as its brackets demand. */
  readonly paste: (text: string) => void;
  /** Follows the settings while it lives. */
  readonly apply: (settings: TerminalSettings) => void;
  readonly dispose: () => void;
}

/** What a program may have switched on and left so: mouse reports, paste marks; and the cursor. */
const calmDown = '\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1004l\x1b[?2004l\x1b[?25l';

export interface ScreenOptions {
  readonly session: string;
  readonly settings: TerminalSettings;
  readonly onOpen: () => void;
}

/**
 * Makes the terminal of a session. `onOpen` is called once, when it is on the page and has its size:
 * the time to ask main for the output.
 */
export function createScreen({ session, settings, onOpen }: ScreenOptions): SessionScreen {
  const holder = document.createElement('div');
  holder.className = styles['holder'] ?? '';
  const links = linkActs(holder, () => terminal.hasSelection());
  const terminal = new Terminal(terminalOptions(settings, links));
  const fitter = new FitAddon();
  terminal.loadAddon(fitter);
  // Emoji of the last ten years take two cells, as programs count them.
  terminal.loadAddon(new Unicode11Addon());
  terminal.unicode.activeVersion = '11';
  findLinksInText(terminal, links);
  const ui = createUiStore();
  const actions = createActions(session, terminal, ui);
  const search = createSearch(terminal, ui);
  let link: PortLink | undefined;
  let state: 'font-missing' | 'closed' | 'open' | 'disposed' = 'font-missing';
  let ended = false;

  const teller = createSizeTeller(({ cols, rows }) => link?.resize(cols, rows), pageTimers);
  terminal.onResize(teller.changed);
  const stopTheme = onThemeChange(() => {
    terminal.options.theme = terminalTheme(readPageToken);
  });
  bindKeys(terminal, actions, () => ended);
  guardPastes(holder, terminal, ui, () => ended);
  offerMenu(holder, terminal, actions);

  const fitToHolder = (): void => {
    if (state === 'disposed' || state === 'font-missing') return;
    if (!holder.isConnected || holder.clientWidth === 0 || holder.clientHeight === 0) return;
    if (state === 'open') {
      fitter.fit();
      return;
    }
    state = 'open';
    withNoncedStyles(document, pageNonce(document), () => terminal.open(holder));
    terminal.textarea?.setAttribute('aria-label', strings.terminal.input);
    fitter.fit();
    void drawWithWebgl(terminal);
    onOpen();
  };
  void fontIsThere(settings.fontSize).then(() => {
    if (state !== 'font-missing') return;
    state = 'closed';
    fitToHolder();
  });
  const end = (): void => {
    if (state === 'disposed') return;
    ended = true;
    holder.dataset['ended'] = '';
    terminal.options.disableStdin = true;
    terminal.write(calmDown);
  };
  return {
    holder,
    fit: fitToHolder,
    link: (port) => {
      link?.close();
      link = linkPort(terminal, port, end);
      if (!holder.isConnected) link.show(false);
      tellSize(terminal, teller);
    },
    show: (shown) => link?.show(shown),
    ended: () => ended,
    ui,
    actions,
    search,
    paste: (text) => terminal.paste(text),
    apply: ({ fontSize, screenReader }) => {
      terminal.options.screenReaderMode = screenReader;
      if (terminal.options.fontSize === fontSize) return;
      terminal.options.fontSize = fontSize;
      fitToHolder();
    },
    dispose: () => {
      state = 'disposed';
      teller.stop();
      stopTheme();
      link?.close();
      terminal.dispose();
      holder.remove();
    },
  };
}

/** A right click opens our menu, unless the program asked for the mouse; Shift takes it back. */
function offerMenu(holder: HTMLElement, terminal: Terminal, actions: TerminalActions): void {
  holder.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (terminal.modes.mouseTrackingMode !== 'none' && !event.shiftKey) return;
      // Keys open it too, and then it belongs to the cursor, not to where the mouse may be.
      if (event.button === 2) actions.openMenu({ x: event.clientX, y: event.clientY });
    },
    true,
  );
}

/** A session that was just joined may have begun with another size. */
function tellSize(terminal: Terminal, teller: SizeTeller): void {
  teller.changed({ cols: terminal.cols, rows: terminal.rows });
  teller.tellNow();
}

const pageTimers = {
  after: (milliseconds: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
