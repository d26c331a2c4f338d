import { createByteBlocks, type KeptBytes } from './byte-blocks.ts';
import type { LineText } from './line-text.ts';
import { forgottenAfter } from './scrollback.ts';

/** What goes to the window next. */
export interface BacklogPiece {
  /** In an array of its own: a message to a window carries all of the memory behind its bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of output in it: without the styles and modes that were carried along. */
  readonly printed: number;
  /** Bytes of output that were skipped before it. */
  readonly skipped: number;
}

/** What was printed and not yet sent to the window. */
export interface Backlog {
  /** Keeps a copy. The answer is how many bytes were skipped for it. */
  readonly push: (bytes: Uint8Array, text: LineText | undefined) => number;
  readonly take: () => BacklogPiece | undefined;
  readonly clear: () => void;
}

interface Piece {
  readonly kept: KeptBytes;
  readonly text: LineText | undefined;
}

/** Twenty of them, in bytes, hold the most text that waits for a window. */
const blockSize = 128 * 1024;

/** More styles than this are not carried along: the piece stays. */
const mostStyles = 4096;

/**
 * Holds what a window has no room for yet, and leaves out what it could never show.
 *
 * A terminal remembers some ten thousand lines. When so many wait behind a piece of plain text, that
 * piece would be drawn into lines that are gone before anybody can scroll to them. It is skipped, but
 * for the colours and modes it leaves behind; screen and scrollback end up the same to the last cell.
 * So a flood runs nearly as fast as if nobody looked, and not at the speed at which a terminal parses.
 */
export function createBacklog(keep: number = forgottenAfter): Backlog {
  const blocks = createByteBlocks(blockSize);
  let pieces: Piece[] = [];
  let lines = 0;
  let skipped = 0;
  let styles = '';
  let modes = new Map<string, string>();

  /** The first pieces up to one that ends between two sequences; nothing if they may not go. */
  const firstWhole = (): readonly Piece[] => {
    const end = pieces.findIndex(({ text }) => text === undefined || text.endsWhole);
    const first = pieces.slice(0, end + 1);
    return first.every(({ text }) => text) && first[0]?.text?.startsWhole ? first : [];
  };
  const skipFirst = (): number => {
    const first = firstWhole();
    const left = first.reduce(stylesAfter, styles);
    const scrolled = sum(first.map(({ text }) => text?.lines ?? 0));
    if (first.length === 0 || lines - scrolled < keep || left.length > mostStyles) return 0;
    const length = sum(first.map(({ kept }) => kept.bytes.length));
    for (const { kept } of first) kept.release();
    pieces = pieces.slice(first.length);
    styles = left;
    for (const { text } of first) for (const [key, mode] of text?.modes ?? []) modes.set(key, mode);
    lines -= scrolled;
    skipped += length;
    return length;
  };
  return {
    push: (bytes, text) => {
      pieces.push({ kept: blocks.keep(bytes), text });
      lines += text?.lines ?? 0;
      let all = 0;
      for (let now = skipFirst(); now > 0; now = skipFirst()) all += now;
      return all;
    },
    take: () => {
      const first = pieces.shift();
      if (!first) return undefined;
      lines -= first.text?.lines ?? 0;
      const { bytes } = first.kept;
      const left = [...modes.values(), styles].join('');
      const piece = { bytes: behind(left, bytes), printed: bytes.length, skipped };
      first.kept.release();
      skipped = 0;
      styles = '';
      modes = new Map();
      return piece;
    },
    clear: () => {
      for (const { kept } of pieces) kept.release();
      pieces = [];
      lines = 0;
      skipped = 0;
      styles = '';
      modes = new Map();
    },
  };
}

function stylesAfter(before: string, { text }: Piece): string {
  return text?.resets ? text.styles : before + (text?.styles ?? '');
}

/** Sequences, which are ASCII, and bytes after them. */
function behind(sequences: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (sequences === '') return bytes.slice();
  const both = new Uint8Array(sequences.length + bytes.length);
  both.set([...sequences].map((character) => character.charCodeAt(0)));
  both.set(bytes, sequences.length);
  return both;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
