import type { ILinkHandler, ITerminalOptions } from '@xterm/xterm';
import type { Settings } from '../../core/settings.ts';
import { scrollbackLines } from '../../core/terminal/scrollback.ts';
import { minimumContrast } from './palette.ts';
import { readPageToken, terminalTheme } from './theme.ts';

/** What of the settings a terminal shows; it follows them while it lives. */
export type TerminalSettings = Pick<Settings, 'fontSize' | 'screenReader'>;

/** How a terminal looks and behaves; the colours follow the theme later on. */
export function terminalOptions(
  { fontSize, screenReader }: TerminalSettings,
  links: ILinkHandler,
): ITerminalOptions {
  return {
    // Marks in the margin and other widths of characters are still called proposals.
    allowProposedApi: true,
    screenReaderMode: screenReader,
    fontFamily: readPageToken('--mono'),
    fontSize,
    fontWeight: 400,
    fontWeightBold: 700,
    lineHeight: 1.2,
    theme: terminalTheme(readPageToken),
    minimumContrastRatio: minimumContrast,
    scrollback: scrollbackLines,
    cursorBlink: false,
    cursorInactiveStyle: 'outline',
    // Option writes characters such as @ and | on many Mac keyboards, so it is no Meta key.
    macOptionIsMeta: false,
    rightClickSelectsWord: false,
    linkHandler: links,
  };
}

/** Waits until the terminal's font can be measured; a font that is missing is no reason to wait. */
export async function fontIsThere(fontSize: number): Promise<void> {
  const family = readPageToken('--mono');
  const faces = [`${fontSize}px ${family}`, `700 ${fontSize}px ${family}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
