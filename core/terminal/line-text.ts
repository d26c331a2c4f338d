import { createLineSequenceReader } from './line-sequence.ts';
import { mostRows } from './scrollback.ts';

/** What a piece of output that only prints lines does to a terminal, besides its characters. */
export interface LineText {
  /**
   * A lower bound of the lines that scroll by, whatever the width: what wraps is not counted, nor a
   * line that does not begin at the margin, since where it begins is told by what came before it.
   * Negative where it goes up.
   */
  readonly lines: number;
  /** Whether it begins, and ends, between two sequences and not inside of one. */
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
  /** The colours and styles that it leaves behind, as sequences. */
  readonly styles: string;
  /** Whether those of before are without effect after it. */
  readonly resets: boolean;
  /** What it switched that lasts, by what it is, as sequences. */
  readonly modes: ReadonlyMap<string, string>;
}

export interface LineTextReader {
  /** Nothing once anything was printed, now or before, that does more than print lines. */
  readonly read: (bytes: Uint8Array) => LineText | undefined;
}

const escapeByte = 0x1b;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Bell, back, tab and return: they stay in their line. */
const harmless: ReadonlySet<number> = new Set([0x07, 0x08, 0x09, carriageReturn]);

/** The first byte in UTF-8 of U+0080 to U+00BF, of which the lower half are controls. */
const c1Lead = 0xc2;

/**
 * The next byte that is no character by itself. All output of every run passes here, so it goes by
 * four bytes at once: `(word - n) & ~word` has the top bit of a byte set if that byte is below n.
 */
function nextControl(bytes: Uint8Array, words: Int32Array, from: number): number {
  const { length } = bytes;
  let at = from;
  while (at < length && (at & 3) !== 0) {
    if (isControl(bytes[at] as number)) return at;
    at += 1;
  }
  let word = at >> 2;
  while (word < words.length && !holdsControl(words[word] as number)) word += 1;
  at = Math.max(at, word << 2);
  while (at < length && !isControl(bytes[at] as number)) at += 1;
  return at;
}

function isControl(byte: number): boolean {
  return byte < 0x20 || byte === c1Lead;
}

/** May be true without one, next to one; never false with one. */
function holdsControl(word: number): boolean {
  const leads = word ^ 0xc2c2c2c2;
  return ((((word - 0x20202020) & ~word) | ((leads - 0x01010101) & ~leads)) & 0x80808080) !== 0;
}

/** The whole words of four bytes in it; none where it does not begin at one. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = bytes;
  return (byteOffset & 3) === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : noWords;
}

const noWords = new Int32Array(0);

/**
 * Tells output that only prints lines, in colours or not, from output that draws.
 *
 * Of the former it is known what a terminal shows after it without going through all of it: lines
 * move up and out, and nothing comes back. A prompt with its title and a line that is edited are
 * part of that; what goes up counts as lines less. Anything that switches the screen, sets margins,
 * keeps a place to come back to, asks a question or is not known ends that for good, since what it
 * set may last.
 */
export function createLineTextReader(rows: number = mostRows): LineTextReader {
  const sequences = createLineSequenceReader(rows);
  let drawn = false;
  /** Whether the last byte may begin a control of two bytes. */
  let afterLead = false;
  let styles = '';
  let resets = false;
  let modes = new Map<string, string>();
  let lines = 0;
  /** Whether the last byte went back to the margin. */
  let returned = false;

  /** Takes the next byte of a sequence; false when it does more than print lines. */
  const follow = (byte: number): boolean => {
    const found = sequences.follow(byte);
    if (found === 'more') return true;
    if (found === 'drawn') return false;
    if (found.kind === 'style') keepStyle(found.text);
    else if (found.kind === 'mode') modes.set(found.key, found.text);
    else if (found.kind === 'up') lines -= found.lines;
    return true;
  };
  const keepStyle = (style: string): void => {
    if (/^.\[0*[;m]/.test(style)) {
      styles = '';
      resets = true;
    }
    styles += style;
  };
  /** False when there is more than lines. */
  const scan = (bytes: Uint8Array): boolean => {
    const { length } = bytes;
    const words = wordsOf(bytes);
    for (let at = 0; at < length; at += 1) {
      const inside = sequences.inside();
      if (!inside && !afterLead) at = nextControl(bytes, words, at);
      const byte = bytes[at];
      if (byte === undefined) break;
      if (inside) {
        if (!follow(byte)) return false;
      } else if (afterLead) {
        afterLead = false;
        if (byte < 0xa0) return false;
      } else if (byte === lineFeed) {
        if (at === 0 ? returned : bytes[at - 1] === carriageReturn) lines += 1;
      } else if (byte === escapeByte) sequences.begin();
      else if (byte === c1Lead) afterLead = true;
      else if (!harmless.has(byte)) return false;
    }
    if (length > 0) returned = bytes[length - 1] === carriageReturn;
    return true;
  };
  const isWhole = (): boolean => !sequences.inside() && !afterLead;
  return {
    read: (bytes) => {
      if (drawn) return undefined;
      const startsWhole = isWhole();
      styles = '';
      resets = false;
      modes = new Map();
      lines = 0;
      drawn = !scan(bytes);
      if (drawn) return undefined;
      return { lines, startsWhole, endsWhole: isWhole(), styles, resets, modes };
    },
  };
}
