/** A pure reading that keeps what it gave. */
export interface Remembered<T> {
  (text: string): T;
  /** To be called when what the answers come from has changed. */
  forget(): void;
}

/** A line with more values than this was not written by a person. */
const usually = 2_000;

/**
 * Keeps what a pure reading gave for a text.
 *
 * Facts, explanation, mistakes and effect of a line all ask for the same few values, and so does
 * the next key that is typed into it.
 *
 * @param most so many answers are kept; with one more all are forgotten.
 */
export function remembered<T>(read: (text: string) => T, most = usually): Remembered<T> {
  const known = new Map<string, { readonly answer: T }>();
  const answerOf = (text: string): T => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
  return Object.assign(answerOf, { forget: () => known.clear() });
}
