import { remembered } from '../remembered.ts';
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

/** A word that was learned. */
interface Learned {
  readonly word: string;
  readonly letters: number;
  /** How often. */
  count: number;
}

/** Terms are all that the index holds; corrections come only from words that were `learn`ed. */
export function createSpelling(terms: Iterable<string>): Spelling {
  const known = new Set(terms);
  const learned = new Map<string, Learned>();
  const sorted = createSortedWords(() => learned.keys());
  /** A slip stays in the field while the words after it are typed: it is looked up once. */
  const nearest = remembered((word) => nearestOf(word, learned.values()), mostKept);
  return {
    learn(text) {
      for (const word of splitWords(text)) {
        const before = learned.get(word);
        if (before) before.count += 1;
        else {
          known.add(stemTerm(word));
          if (word.length > 2) learned.set(word, { word, letters: lettersOf(word), count: 1 });
        }
      }
      sorted.forget();
      nearest.forget();
    },
    isKnown: (word, isLast) => known.has(stemTerm(word)) || (isLast && sorted.hasBeginning(word)),
    nearest,
  };
}

function nearestOf(word: string, learned: Iterable<Learned>): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  if (limit === 0) return undefined;
  let best: string | undefined;
  let least = limit + 1;
  const own = lettersOf(word);
  for (const { word: each, letters, count } of learned) {
    if (Math.abs(each.length - word.length) > limit) continue;
    // An edit takes away one letter at most, and adds one at most.
    if (countOf(own & ~letters) > limit || countOf(letters & ~own) > limit) continue;
    const distance = editDistance(word, each, limit) - closeness(word, each, count);
    if (distance < least && distance <= limit) {
      least = distance;
      best = each;
    }
  }
  return best;
}

/** Which letters are in a word, a bit for each of 32 groups of them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function countOf(bits: number): number {
  let left = bits;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
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
