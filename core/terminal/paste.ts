/** What to do with a text that someone wants to paste. */
export type PasteVerdict =
  | { readonly ask: false; readonly text: string }
  | {
      readonly ask: true;
      /** What would reach the program. */
      readonly text: string;
      /** The same, line by line, with what was taken out shown by a sign. */
      readonly shown: readonly string[];
      /** So many control characters were taken out. */
      readonly removed: number;
    };

/**
 * Decides whether a text may go to the program at once.
 *
 * A shell runs each line as it comes, so several lines are shown first. Control characters never go
 * through: pasted, they act as keys that nobody pressed, and one of them ends the very brackets
 * that keep a paste from being run. A text that holds some is shown too, since what one saw when
 * copying was not what one got. The line end after a single line is left out: Enter stays with the
 * user.
 */
export function judgePaste(given: string): PasteVerdict {
  const lines = given.replace(/\r\n?/g, '\n');
  const clean = [...lines].filter((character) => !isControl(character)).join('');
  const removed = [...lines].length - [...clean].length;
  const single = clean.replace(/\n+$/, '');
  if (!single.includes('\n') && removed === 0) return { ask: false, text: single };
  const shown = [...lines.replace(/\n+$/, '')].map(visible).join('').split('\n');
  return { ask: true, text: single.includes('\n') ? clean : single, shown, removed };
}

/** C0 but tab and line end, DEL, C1. */
function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || character === '\t') return false;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

/** The names of C0, from 0 on (ECMA-48); few fonts have the pictures that Unicode gives them. */
const names = [
  ...['NUL', 'SOH', 'STX', 'ETX', 'EOT', 'ENQ', 'ACK', 'BEL', 'BS', 'HT', 'LF', 'VT', 'FF', 'CR'],
  ...['SO', 'SI', 'DLE', 'DC1', 'DC2', 'DC3', 'DC4', 'NAK', 'SYN', 'ETB', 'CAN', 'EM', 'SUB'],
  ...['ESC', 'FS', 'GS', 'RS', 'US'],
];

function visible(character: string): string {
  if (!isControl(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return `‹${names[code] ?? (code === 0x7f ? 'DEL' : code.toString(16).toUpperCase())}›`;
}
