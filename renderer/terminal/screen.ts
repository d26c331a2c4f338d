import '@xterm/xterm/css/xterm.css';
import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { strings } from '../../core/strings/terminal.ts';
import { bindKeys } from './bind-keys.ts';
import { pageNonce, withNoncedStyles } from './nonced-styles.ts';
import { fontIsThere, terminalOptions } from './options.ts';
import { linkPort, type PagePort, type PortLink } from './port-link.ts';
import { createSizeTeller, type SizeTeller } from './size-watch.ts';
import styles from './terminal.module.css';
import { onThemeChange, readPageToken, terminalTheme } from './theme.ts';
import { drawWithWebgl } from './webgl.ts';

/** The terminal of one session, with its element. It outlives the views that show it. */
export interface SessionScreen {
  readonly holder: HTMLElement;
  /** Fits the terminal to its holder, which has just been put somewhere or changed its size. */
  readonly fit: () => void;
  readonly link: (port: PagePort) => void;
  readonly ended: () => boolean;
  readonly dispose: () => void;
}

/** What a program may have switched on and left so: mouse reports, paste marks; and the cursor. */
const calmDown = '\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1004l\x1b[?2004l\x1b[?25l';

/**
 * Makes the terminal of a session. `onOpen` is called once, when it is on the page and has its size:
 * the time to ask main for the output.
 */
export function createScreen(onOpen: () => void): SessionScreen {
  const holder = document.createElement('div');
  holder.className = styles['holder'] ?? '';
  const terminal = new Terminal(terminalOptions(holder));
  const fitter = new FitAddon();
  terminal.loadAddon(fitter);
  let link: PortLink | undefined;
  let state: 'font-missing' | 'closed' | 'open' | 'disposed' = 'font-missing';
  let ended = false;

  const teller = createSizeTeller(({ cols, rows }) => link?.resize(cols, rows), pageTimers);
  terminal.onResize(teller.changed);
  const stopTheme = onThemeChange(() => {
    terminal.options.theme = terminalTheme(readPageToken);
  });
  bindKeys(terminal, () => ended);

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
  void fontIsThere().then(() => {
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
      tellSize(terminal, teller);
    },
    ended: () => ended,
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
