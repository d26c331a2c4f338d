/** So many answers are kept; a line with more of them was not written by a person. */
const most = 2_000;

/**
 * Keeps what a pure reading gave for a text.
 *
 * Facts, explanation, mistakes and effect of a line all ask for the same few values, and so does
 * the next key that is typed into it.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
}
