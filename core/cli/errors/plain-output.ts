import { readSequence } from '../../terminal/escape-sequences.ts';

/** An output without what only a terminal reads. */
export interface PlainOutput {
  readonly plain: string;
  /** The place in the given text of a place in the plain one. */
  readonly at: (place: number) => number;
}

interface Cut {
  /** Where in the plain text something was left out. */
  readonly at: number;
  /** How much was left out up to there. */
  readonly shift: number;
}

/**
 * Takes out colours and other control sequences, and keeps count of where they stood.
 *
 * A bare return, with which a progress bar begins its row anew, counts as a line's end.
 */
export function withoutControls(text: string): PlainOutput {
  const cuts: Cut[] = [];
  let plain = '';
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfControl(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    plain += text.slice(from, at);
    if (text[at] === '\r') plain += '\n';
    else cuts.push({ at: plain.length, shift: end - plain.length });
    from = end;
    at = end;
  }
  plain += text.slice(from);
  return { plain, at: (place) => place + shiftAt(cuts, place) };
}

/** Past the control sequence or character that stands here; the place itself when there is none. */
function endOfControl(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x1b || code === 0x9b) return readSequence(text, at).end;
  const isReturn = code === 0x0d && text.charCodeAt(at + 1) !== 0x0a;
  return isReturn || code === 0 || code === 7 || code === 8 ? at + 1 : at;
}

function shiftAt(cuts: readonly Cut[], place: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.shift ?? 0;
}
