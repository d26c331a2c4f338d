import { type ControlSequence, readSequence } from './escape-sequences.ts';

/** The terminal's size matters only for movements over the screen. */
export interface ScreenSize {
  readonly cols: number;
  readonly rows: number;
}

/**
 * Writes what a program printed as the plain text that stays on the screen.
 *
 * Colours go, a progress line that was drawn a hundred times is there once, as it was left. Lines
 * are not broken where the window's edge was: what was one line is one line. What a program draws on
 * the screen that it gives back at its end (an editor, a pager) is left out, as in the terminal.
 */
export function plainOutput(output: string, size: ScreenSize): string {
  const paper = createPaper(size);
  let at = 0;
  while (at < output.length) {
    const code = output.charCodeAt(at);
    if (code === 0x1b || (code >= 0x80 && code <= 0x9f)) {
      const { sequence, end } = readSequence(output, at);
      if (sequence) paper.obey(sequence);
      at = end;
    } else if (code < 0x20 || code === 0x7f) {
      paper.control(code);
      at += 1;
    } else {
      const end = endOfText(output, at);
      paper.print(output.slice(at, end));
      at = end;
    }
  }
  return paper.text();
}

function endOfText(output: string, from: number): number {
  let at = from;
  for (; at < output.length; at += 1) {
    const code = output.charCodeAt(at);
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) break;
  }
  return at;
}

interface Paper {
  readonly print: (text: string) => void;
  readonly control: (code: number) => void;
  readonly obey: (sequence: ControlSequence) => void;
  readonly text: () => string;
}

const tabWidth = 8;

/** Lines of any length, and a place in them where the next character goes. */
function createPaper({ rows }: ScreenSize): Paper {
  const lines: string[] = [''];
  let row = 0;
  let column = 0;
  let saved = { row: 0, column: 0 };
  /** The other screen is shown: nothing that happens there stays. */
  let away = false;

  const top = (): number => Math.max(0, lines.length - rows);
  const moveTo = (wantedRow: number, wantedColumn: number): void => {
    row = Math.min(Math.max(top(), wantedRow), top() + rows - 1);
    column = Math.max(0, wantedColumn);
    while (lines.length <= row) lines.push('');
  };
  const line = (): string => lines[row] ?? '';
  const replace = (text: string): void => {
    lines[row] = text;
  };
  const print = (text: string): void => {
    if (away) return;
    const before = line();
    if (column === before.length) replace(before + text);
    else {
      const start = before.slice(0, column).padEnd(column);
      replace(start + text + before.slice(column + text.length));
    }
    column += text.length;
  };
  const control = (code: number): void => {
    if (away) return;
    if (code === 0x0a || code === 0x0b || code === 0x0c) {
      row += 1;
      if (row === lines.length) lines.push('');
    } else if (code === 0x0d) column = 0;
    else if (code === 0x08) column = Math.max(0, column - 1);
    else if (code === 0x09) {
      const next = (Math.floor(column / tabWidth) + 1) * tabWidth;
      // What is under a tab stays; only past the end there has to be something.
      if (next > line().length) replace(line().padEnd(next));
      column = next;
    }
  };
  const eraseLine = (how: number): void => {
    if (how === 0) replace(line().slice(0, column));
    else if (how === 1)
      replace(
        line()
          .slice(column + 1)
          .padStart(line().length),
      );
    else replace('');
  };
  const eraseScreen = (how: number): void => {
    if (how === 3) {
      const gone = top();
      lines.splice(0, gone);
      row -= gone;
      return;
    }
    if (how !== 2) eraseLine(how);
    const from = how === 0 ? row + 1 : top();
    const to = how === 1 ? row : lines.length;
    for (let at = from; at < to; at += 1) lines[at] = '';
  };
  const edit = (kind: string, count: number): void => {
    const text = line();
    if (kind === 'P') replace(text.slice(0, column) + text.slice(column + count));
    else if (kind === '@') {
      replace(text.slice(0, column).padEnd(column) + ' '.repeat(count) + text.slice(column));
    } else replace(text.slice(0, column) + ' '.repeat(count) + text.slice(column + count));
  };
  const obey = ({ kind, numbers, mark }: ControlSequence): void => {
    const first = numbers[0] ?? 0;
    const count = Math.min(Math.max(1, first), 4096);
    if (mark === '?') {
      if (numbers.some((each) => each === 1049 || each === 1047 || each === 47)) {
        away = kind === 'h' ? true : kind === 'l' ? false : away;
      }
      return;
    }
    if (away || mark !== '') return;
    if (kind === 'A') moveTo(row - count, column);
    else if (kind === 'B') moveTo(row + count, column);
    else if (kind === 'C') column += count;
    else if (kind === 'D') column = Math.max(0, column - count);
    else if (kind === 'E') moveTo(row + count, 0);
    else if (kind === 'F') moveTo(row - count, 0);
    else if (kind === 'G' || kind === '`') column = count - 1;
    else if (kind === 'd') moveTo(top() + count - 1, column);
    else if (kind === 'H' || kind === 'f')
      moveTo(top() + count - 1, Math.max(1, numbers[1] ?? 1) - 1);
    else if (kind === 'J') eraseScreen(first);
    else if (kind === 'K') eraseLine(first);
    else if (kind === 'P' || kind === '@' || kind === 'X') edit(kind, count);
    else if (kind === 's' || kind === '7') saved = { row, column };
    else if (kind === 'u' || kind === '8') moveTo(saved.row, saved.column);
  };
  return { print, control, obey, text: () => join(lines) };
}

/** Without the blanks that a terminal shows as nothing, and without empty lines at the end. */
function join(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
  return text === '' ? '' : `${text}\n`;
}
