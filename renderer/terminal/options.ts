import type { ILinkHandler, ITerminalOptions } from '@xterm/xterm';
import { strings } from '../../core/strings/terminal.ts';
import { api, ask } from '../api.ts';
import { isMac } from './keys.ts';
import { minimumContrast } from './palette.ts';
import { readPageToken, terminalTheme } from './theme.ts';

const fontSize = 12.8;

/** How a terminal looks and behaves; the colours follow the theme later on. */
export function terminalOptions(holder: HTMLElement): ITerminalOptions {
  return {
    fontFamily: readPageToken('--mono'),
    fontSize,
    fontWeight: 400,
    fontWeightBold: 700,
    lineHeight: 1.2,
    theme: terminalTheme(readPageToken),
    minimumContrastRatio: minimumContrast,
    scrollback: 10_000,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    cursorInactiveStyle: 'outline',
    // Option writes characters such as @ and | on many Mac keyboards, so it is no Meta key.
    macOptionIsMeta: false,
    rightClickSelectsWord: false,
    linkHandler: linkHandler(holder),
  };
}

/**
 * Links that programs mark as such are opened like those of a sheet: by main, with its checks. Their
 * text can be anything, so where they lead is shown.
 */
function linkHandler(holder: HTMLElement): ILinkHandler {
  return {
    activate: (event, url) => {
      if (event.ctrlKey || event.metaKey) void ask(api().app.openLink({ url }));
    },
    hover: (_event, url) => {
      holder.title = isMac ? strings.terminal.linkMac(url) : strings.terminal.link(url);
    },
    leave: () => holder.removeAttribute('title'),
  };
}

/** Waits until the terminal's font can be measured; a font that is missing is no reason to wait. */
export async function fontIsThere(): Promise<void> {
  const family = readPageToken('--mono');
  const faces = [`${fontSize}px ${family}`, `700 ${fontSize}px ${family}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
