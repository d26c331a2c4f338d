/** An output without what only a terminal reads. */
export interface PlainOutput {
  readonly plain: string;
  /** The place in the given text of a place in the plain one. */
  readonly at: (place: number) => number;
}

/** Escape sequences, their texts up to BEL, bare returns, and the control characters themselves. */
const controls = new RegExp(
  [
    String.raw`\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])`,
    String.raw`\r(?!\n)`,
    String.raw`[\0\u0007\u0008]`,
  ].join('|'),
  'g',
);

/**
 * Takes out colours and other control sequences.
 *
 * A bare return, with which a progress bar begins its row anew, counts as a line's end.
 */
export function withoutControls(text: string): PlainOutput {
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const plain = text.replace(controls, (found, place: number) => {
    if (found === '\r') return '\n';
    cuts.push({ at: place - shift, shift: shift + found.length });
    shift += found.length;
    return '';
  });
  const shiftAt = (place: number): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return cuts[low - 1]?.shift ?? 0;
  };
  return { plain, at: (place) => place + shiftAt(place) };
}
