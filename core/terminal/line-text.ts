/** What a piece of output that only prints lines does to a terminal, besides its characters. */
export interface LineText {
  /**
   * A lower bound of the lines that scroll by, whatever the width: what wraps is not counted, nor a
   * line that does not begin at the margin, since where it begins is told by what came before it.
   */
  readonly lines: number;
  /** Whether it begins, and ends, between two sequences and not inside of one. */
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
  /** The colours and styles that it leaves behind, as sequences. */
  readonly styles: string;
  /** Whether those of before are without effect after it. */
  readonly resets: boolean;
}

export interface LineTextReader {
  /** Nothing once anything was printed, now or before, that does more than print lines. */
  readonly read: (bytes: Uint8Array) => LineText | undefined;
}

const escapeByte = 0x1b;
const lineFeed = 0x0a;
const tab = 0x09;
const carriageReturn = 0x0d;
const bell = 0x07;
/** The first byte in UTF-8 of U+0080 to U+00BF, of which the lower half are controls. */
const c1Lead = 0xc2;
/** Stands for a sequence that such a byte begins. */
const leadMark = 'lead';

/** No style is longer; a program that sends one means something else. */
const longestSequence = 64;

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
 * move up and out, and nothing comes back. Anything that moves the cursor up, switches the screen,
 * sets margins, asks a question or is not known ends that for good, since what it set may last.
 * Source: ECMA-48, 8.3.117 (SGR) and 8.3.41 (EL).
 */
export function createLineTextReader(): LineTextReader {
  let drawn = false;
  /** The sequence that is being read; a lead byte of a possible control stands for itself. */
  let sequence = '';
  let styles = '';
  let resets = false;
  /** Whether the last byte went back to the margin. */
  let returned = false;

  /** Takes the next character of a sequence; false when it is none of those that only style. */
  const follow = (byte: number): boolean => {
    if (sequence === leadMark) {
      sequence = '';
      return byte >= 0xa0;
    }
    const character = String.fromCharCode(byte);
    if (sequence === '\x1b') {
      sequence += character;
      return character === '[';
    }
    if (character === 'm') {
      keepStyle(`${sequence}m`);
      sequence = '';
      return true;
    }
    if (character === 'K') {
      sequence = '';
      return true;
    }
    sequence += character;
    return sequence.length < longestSequence && /[\d;:]/.test(character);
  };
  const keepStyle = (style: string): void => {
    if (/^.\[0*[;m]/.test(style)) {
      styles = '';
      resets = true;
    }
    styles += style;
  };
  /** The number of lines; nothing when there is more than lines. */
  const scan = (bytes: Uint8Array): number | undefined => {
    const { length } = bytes;
    const words = wordsOf(bytes);
    let lines = 0;
    for (let at = 0; at < length; at += 1) {
      if (sequence === '') at = nextControl(bytes, words, at);
      const byte = bytes[at];
      if (byte === undefined) break;
      if (sequence !== '') {
        if (!follow(byte)) return undefined;
      } else if (byte === lineFeed) {
        if (at === 0 ? returned : bytes[at - 1] === carriageReturn) lines += 1;
      } else if (byte === escapeByte) sequence = '\x1b';
      else if (byte === c1Lead) sequence = leadMark;
      else if (byte !== carriageReturn && byte !== tab && byte !== bell) return undefined;
    }
    if (length > 0) returned = bytes[length - 1] === carriageReturn;
    return lines;
  };
  return {
    read: (bytes) => {
      if (drawn) return undefined;
      const startsWhole = sequence === '';
      styles = '';
      resets = false;
      const lines = scan(bytes);
      drawn = lines === undefined;
      if (lines === undefined) return undefined;
      return { lines, startsWhole, endsWhole: sequence === '', styles, resets };
    },
  };
}
