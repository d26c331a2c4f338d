import { createSortedWords } from './sorted-words.ts';
import { splitWords, stemTerm } from './words.ts';

/** The words that are known, and which of them a mistyped one is taken for. */
export interface Spelling {
  learn(text: string): void;
  /** True for a word that is found as it stands, or, while it is typed, may become one. */
  isKnown(word: string, isLast: boolean): boolean;
  /** The known word that is meant; undefined when none is near enough. */
  nearest(word: string): string | undefined;
}

/** A sentence of slips; more are forgotten, so that a long day of typing keeps no memory. */
const mostKept = 200;

/** Terms are all that the index holds; corrections come only from words that were `learn`ed. */
export function createSpelling(terms: Iterable<string>): Spelling {
  const known = new Set(terms);
  const counts = new Map<string, number>();
  const sorted = createSortedWords(() => counts.keys());
  /** A slip stays in the field while the words after it are typed: it is looked up once. */
  const corrections = new Map<string, string | undefined>();
  return {
    learn(text) {
      for (const word of splitWords(text)) {
        const count = counts.get(word) ?? 0;
        if (count === 0) known.add(stemTerm(word));
        if (word.length > 2) counts.set(word, count + 1);
      }
      sorted.forget();
      corrections.clear();
    },
    isKnown: (word, isLast) => known.has(stemTerm(word)) || (isLast && sorted.hasBeginning(word)),
    nearest(word) {
      if (corrections.has(word)) return corrections.get(word);
      if (corrections.size >= mostKept) corrections.clear();
      const found = nearestOf(word, counts);
      corrections.set(word, found);
      return found;
    },
  };
}

function nearestOf(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  if (limit === 0) return undefined;
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
}

/** Less than one edit: the same first letter and a common word decide between equals. */
function closeness(word: string, each: string, count: number): number {
  return (word[0] === each[0] ? 0.5 : 0) + Math.min(count, 100) / 400;
}

/** Three rows of the table of distances, used again for each pair of words. */
let [before, row, next] = rowsOf(64);

function rowsOf(letters: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(letters), new Uint16Array(letters), new Uint16Array(letters)];
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words, or more than
 * `limit` as soon as that is sure.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (row.length <= b.length) [before, row, next] = rowsOf(b.length * 2);
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let distance = (row[j - 1] ?? 0) + (same ? 0 : 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      distance = Math.min(distance, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = distance;
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
}
