import { splitWords, stemTerm } from './words.ts';

/** The words that are known, and which of them a mistyped one is taken for. */
export interface Spelling {
  learn(text: string): void;
  /** True for a word that is found as it stands, or, while it is typed, may become one. */
  isKnown(word: string, isLast: boolean): boolean;
  /** The known word that is meant; undefined when none is near enough. */
  nearest(word: string): string | undefined;
}

/** Terms are all that the index holds; corrections come only from words that were `learn`ed. */
export function createSpelling(terms: Iterable<string>): Spelling {
  const known = new Set(terms);
  const counts = new Map<string, number>();
  return {
    learn(text) {
      for (const word of splitWords(text)) {
        const count = counts.get(word) ?? 0;
        if (count === 0) known.add(stemTerm(word));
        if (word.length > 2) counts.set(word, count + 1);
      }
    },
    isKnown(word, isLast) {
      if (known.has(stemTerm(word))) return true;
      if (!isLast) return false;
      for (const each of counts.keys()) if (each.startsWith(word)) return true;
      return false;
    },
    nearest(word) {
      const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
      let best: string | undefined;
      let least = limit + 1;
      for (const [each, count] of counts) {
        if (Math.abs(each.length - word.length) > limit) continue;
        const distance = editDistance(word, each, limit) - closeness(word, each, count);
        if (distance < least && distance <= limit) {
          least = distance;
          best = each;
        }
      }
      return best;
    },
  };
}

/** Less than one edit: the same first letter and a common word decide between equals. */
function closeness(word: string, each: string, count: number): number {
  return (word[0] === each[0] ? 0.5 : 0) + Math.min(count, 100) / 400;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words, or more than
 * `limit` as soon as that is sure.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
