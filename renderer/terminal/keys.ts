/** Electron's pages know the system by its old name. */
export const isMac = globalThis.navigator?.platform.startsWith('Mac') ?? false;

/** What is read of a key; a `KeyboardEvent` fits. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export interface KeyContext {
  readonly mac: boolean;
  readonly selection: boolean;
  /** The process ended: keys are for reading then, there is nobody to type to. */
  readonly ended: boolean;
}

/**
 * Who gets a key. `terminal`: the program. `window`: the page and the browser below it, which is
 * also how text is pasted. The rest is done by the terminal's own view.
 */
export type KeyMeaning = 'terminal' | 'window' | KeyAction | Scroll;

/** What the terminal's own view does. */
export type KeyAction = 'copy' | 'select-all' | 'find' | 'clear' | 'menu' | FontStep;

export type FontStep = 'larger' | 'smaller' | 'usual-size';

export type Scroll = 'line-up' | 'line-down' | 'page-up' | 'page-down' | 'top' | 'bottom';

const reading: Readonly<Record<string, Scroll>> = {
  ArrowUp: 'line-up',
  ArrowDown: 'line-down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'top',
  End: 'bottom',
};

/**
 * Decides about a key in a terminal.
 *
 * Ctrl with a letter belongs to programs, so copying needs Shift as well, as in other terminals; on
 * macOS Cmd is free. Ctrl+F is the one exception: output is there to be searched. The window's own
 * keys leave the terminal: F6, the palette, the settings, and Run.
 */
export function meaningOf(key: Key, context: KeyContext): KeyMeaning {
  const main = context.mac ? key.metaKey && !key.ctrlKey : key.ctrlKey && !key.metaKey;
  const letter = key.key.toLowerCase();
  if (key.altKey) return 'terminal';
  if (key.key === 'F6') return 'window';
  if (main && !key.shiftKey && ['k', 'enter', ','].includes(letter)) return 'window';
  if (key.key === 'ContextMenu' || (key.key === 'F10' && key.shiftKey)) return 'menu';
  if (main && letter === 'f') return 'find';
  if (main && letter === 'k') return 'clear';
  const step = main ? fontStep(key) : undefined;
  if (step) return step;
  if (main && key.shiftKey === !context.mac) {
    if (letter === 'c') return context.selection ? 'copy' : 'window';
    if (letter === 'v') return 'window';
    if (letter === 'a') return 'select-all';
  }
  if (!context.mac && letter === 'insert' && key.shiftKey !== key.ctrlKey) {
    if (key.shiftKey) return 'window';
    return context.selection ? 'copy' : 'terminal';
  }
  return context.ended ? whenEnded(key, main, context.selection) : 'terminal';
}

/** As for the size of a page; what Shift writes on the same key (`_`, `)`) stays the program's. */
function fontStep({ key }: Key): FontStep | undefined {
  if (key === '=' || key === '+') return 'larger';
  if (key === '-') return 'smaller';
  return key === '0' ? 'usual-size' : undefined;
}

function whenEnded(key: Key, main: boolean, selection: boolean): KeyMeaning {
  const letter = key.key.toLowerCase();
  if (main && letter === 'c' && selection) return 'copy';
  if (main && letter === 'a') return 'select-all';
  if (key.ctrlKey || key.metaKey) return 'window';
  return reading[key.key] ?? 'window';
}
