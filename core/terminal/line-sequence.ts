import { assertNever } from '../result.ts';

/** What a control sequence does to a terminal, as far as its lines go. */
export type LineSequence =
  /** A colour or style: it lasts until a reset. */
  | { readonly kind: 'style'; readonly text: string }
  /** Switches something that lasts, each its own key: the last one counts. */
  | { readonly kind: 'mode'; readonly key: string; readonly text: string }
  /** Stays within its line, or erases what is there: nothing of it lasts. */
  | { readonly kind: 'within' }
  /** Goes up so many lines at most. */
  | { readonly kind: 'up'; readonly lines: number };

export interface LineSequenceReader {
  /** Whether a sequence has begun and not ended. */
  readonly inside: () => boolean;
  readonly begin: () => void;
  /** Its next byte. 'drawn': it does, or may do, something that is not known of here. */
  readonly follow: (byte: number) => LineSequence | 'more' | 'drawn';
}

/** No such sequence is longer; a program that sends one means something else. */
const longest = 64;

/** A title or a folder is no longer, in bytes. */
const longestText = 4096;

const bell = 0x07;
const escapeByte = 0x1b;

/** Bracketed paste, cursor shown, cursor blinks, cursor keys, focus told: none moves a line. */
const modes = new Set(['?2004', '?25', '?12', '?1', '?1004']);

/** Titles, the folder, progress, and the marks of a shell's prompt: a terminal shows none of them. */
const texts = new Set(['0', '1', '2', '7', '9', '133', '633']);

const within = { kind: 'within' } as const;

const keypads: ReadonlyMap<string, LineSequence> = new Map(
  ['=', '>'].map((one) => [one, { kind: 'mode', key: 'keypad', text: `\x1b${one}` }]),
);

/** What characters the bytes stand for: those of ASCII, or the lines of boxes. */
const characterSets: ReadonlyMap<string, LineSequence> = new Map(
  ['B', '0'].map((one) => [one, { kind: 'mode', key: '(', text: `\x1b(${one}` }]),
);

/**
 * Reads the sequences that a shell's prompt, its line editor and coloured output are made of.
 *
 * `rows`: the most that a terminal has, so the farthest that anything goes up. Source: ECMA-48,
 * chapter 8.3, and for modes and texts the list of xterm's control sequences.
 */
export function createLineSequenceReader(rows: number): LineSequenceReader {
  let state: State = 'none';
  /** The parameters of a control sequence, or the number before a text. */
  let parameters = '';
  let textLength = 0;

  const go = (next: State): 'more' => {
    state = next;
    return 'more';
  };
  const end = (found: LineSequence | undefined): LineSequence | 'drawn' => {
    state = 'none';
    parameters = '';
    textLength = 0;
    return found ?? 'drawn';
  };
  const keep = (character: string): 'more' | 'drawn' => {
    parameters += character;
    return parameters.length <= longest ? 'more' : 'drawn';
  };
  /** The text itself is of no interest, only where it ends. */
  const passText = (byte: number): LineSequence | 'more' | 'drawn' => {
    if (byte === bell) return end(within);
    if (byte === escapeByte) return go('end of text');
    textLength += 1;
    return byte >= 0x20 && textLength <= longestText ? 'more' : 'drawn';
  };
  const follow = (byte: number, character: string): LineSequence | 'more' | 'drawn' => {
    switch (state) {
      case 'none':
      case 'escape':
        if (character === '[') return go('control');
        if (character === ']') return go('number');
        if (character === '(') return go('characters');
        return end(keypads.get(character));
      case 'control':
        if (/[\d;:?]/.test(character)) return keep(character);
        return end(controlOf(parameters, character, rows));
      case 'characters':
        return end(characterSets.get(character));
      case 'number':
        if (/\d/.test(character)) return keep(character);
        return character === ';' && texts.has(parameters) ? go('text') : 'drawn';
      case 'text':
        return passText(byte);
      case 'end of text':
        return end(character === '\\' ? within : undefined);
      default:
        return assertNever(state);
    }
  };
  return {
    inside: () => state !== 'none',
    begin: () => void go('escape'),
    follow: (byte) => follow(byte, String.fromCharCode(byte)),
  };
}

type State = 'none' | 'escape' | 'control' | 'characters' | 'number' | 'text' | 'end of text';

/** A control sequence by its parameters and its last character; nothing when it is not known here. */
function controlOf(parameters: string, final: string, rows: number): LineSequence | undefined {
  const text = `\x1b[${parameters}${final}`;
  if (parameters.startsWith('?')) {
    if (!modes.has(parameters) || (final !== 'h' && final !== 'l')) return undefined;
    return { kind: 'mode', key: parameters, text };
  }
  if (parameters.includes('?')) return undefined;
  if (final === 'm') return { kind: 'style', text };
  // Within the line: erased, moved, inserted, deleted. J: on the screen, and its scrollback.
  if (/^[KCDGPX@J]$/.test(final)) return within;
  if (final === 'A')
    return { kind: 'up', lines: parameters === '' ? 1 : Number(parameters) || rows };
  if (final === 'H' || final === 'f') return { kind: 'up', lines: rows };
  return undefined;
}
