import { sizeInWords } from './sizes.ts';

/** What the terminal's own view says: search, menu, paste, links. */
export const terminalUiStrings = {
  find: {
    label: 'Search the output',
    field: 'Search for',
    previous: 'Previous match',
    next: 'Next match',
    caseSensitive: 'Match case',
    close: 'Close the search',
    none: 'No match',
    count: (at: number, count: number) => `${at} of ${count}`,
    many: (count: number) => `More than ${count}`,
  },
  menu: {
    label: 'Terminal menu',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find…',
    links: 'Addresses…',
    clear: 'Clear',
    save: 'Save output…',
    own: 'Open in my own terminal',
    ownAbout: 'Copies the line and opens your terminal in its folder; nothing is run.',
  },
  paste: {
    title: (lines: number) => (lines === 1 ? 'Paste this line?' : `Paste ${lines} lines?`),
    apart: 'The program takes each line as it comes, as if you pressed Enter after it.',
    together: 'The program takes the lines as one text; nothing runs before you press Enter.',
    removed: (count: number) =>
      count === 1
        ? 'One control character, shown in ‹ ›, is left out.'
        : `${count} control characters, shown in ‹ ›, are left out.`,
    nothing: 'Nothing but control characters is in it, so nothing is pasted.',
    text: 'What is pasted',
    more: (count: number) => `and ${count} more lines`,
    paste: 'Paste',
    cancel: 'Cancel',
  },
  links: {
    title: 'Addresses in the output',
    none: 'No address was found in the last lines.',
    intro: 'The newest first. You are asked before one opens.',
    close: 'Close',
  },
  copied: 'Copied.',
  cleared: 'The terminal is cleared.',
  size: (pixels: number) => `Text size ${pixels}.`,
  saved: (file: string, kept: number, total: number) =>
    kept === total
      ? `Saved to ${file}.`
      : `Saved to ${file}: the last ${sizeInWords(kept)} of ${sizeInWords(total)}. The beginning was not kept.`,
  ownOpened: 'Your terminal is open in the folder, and the line is copied: paste it there.',
} as const;
