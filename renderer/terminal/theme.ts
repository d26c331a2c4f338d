import type { ITheme } from '@xterm/xterm';
import { ansiColors } from './palette.ts';

/** Reads a custom property of the page, such as `--term`. */
export type ReadToken = (name: string) => string;

/** The terminal's colours, from the window's own tokens. */
export function terminalTheme(read: ReadToken): ITheme {
  const ink = read('--term-ink');
  return {
    ...ansiColors,
    background: read('--term'),
    foreground: ink,
    cursor: ink,
    cursorAccent: read('--term'),
    selectionBackground: withAlpha(ansiColors.blue, '59'),
    selectionInactiveBackground: withAlpha(ansiColors.blue, '33'),
    scrollbarSliderBackground: withAlpha(ansiColors.brightBlack, '66'),
    scrollbarSliderHoverBackground: withAlpha(ansiColors.brightBlack, '99'),
    scrollbarSliderActiveBackground: withAlpha(ansiColors.brightBlack, 'cc'),
  };
}

function withAlpha(color: string, alpha: string): string {
  return `${color}${alpha}`;
}

export function readPageToken(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Calls after each change between light and dark; the answer stops listening. */
export function onThemeChange(listener: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}
