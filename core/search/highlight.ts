import { remembered } from '../remembered.ts';
import type { Interpretation, Wish } from './interpret.ts';
import { type Mark, mostDetailShown } from './model.ts';
import { isStopWord, stemTerm, wordsWithPlaces } from './words.ts';

/** What is marked in the results of one query. */
export interface Highlighted {
  /** What was typed and what it was taken for, longest first. */
  readonly beginnings: readonly string[];
  readonly wishes: readonly Wish[];
}

/** Reads once for all results of a query what is to be marked in them. */
export function highlightedOf({ typed, words, wishes }: Interpretation): Highlighted {
  const beginnings = [...new Set([...typed, ...words])]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => b.length - a.length);
  return { beginnings, wishes };
}

/**
 * Finds in a title what was asked for.
 *
 * What was typed is marked where a word, or a part of a name like `my-redis`, begins with it;
 * another form of it or another word for the same is marked whole, so that one sees why a result is
 * there.
 *
 * @param inside names that are found by their middle are marked there, too.
 */
export function marksInTitle(wanted: Highlighted, text: string, inside: boolean): readonly Mark[] {
  return marksIn(readTitle(text), wanted, inside);
}

/** The same in a detail, in as much of it as is shown. */
export function marksInDetail(wanted: Highlighted, text: string): readonly Mark[] {
  return marksIn(readDetail(text), wanted, false);
}

function marksIn(
  words: readonly ReadWord[],
  wanted: Highlighted,
  inside: boolean,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const word of words) {
    const mark = markIn(word, wanted, inside);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markIn(
  { word, start, says, stemmed }: ReadWord,
  { beginnings, wishes }: Highlighted,
  inside: boolean,
): Mark | undefined {
  for (const beginning of beginnings) {
    const at = placeIn(word, beginning, inside);
    if (at !== -1) return [start + at, start + at + beginning.length];
  }
  if (!says) return undefined;
  for (const wish of wishes) {
    if (wish.has(word) || wish.has(stemmed)) return [start, start + word.length];
  }
  return undefined;
}

/** Less than this in the middle of a word is in too many. */
const shortestInside = 3;

interface ReadWord {
  readonly word: string;
  readonly start: number;
  /** False for a word that says nothing by itself. */
  readonly says: boolean;
  readonly stemmed: string;
}

/** About what ten keys show. */
const mostRead = 400;
const readTitle = remembered(readWords, mostRead);
const readDetail = remembered((text) => readWords(text.slice(0, mostDetailShown)), mostRead);

/** From one key to the next most of what is shown is the same, so it is read once. */
function readWords(text: string): readonly ReadWord[] {
  return wordsWithPlaces(text).map(([word, start]) => ({
    ...{ word, start },
    says: !isStopWord(word),
    stemmed: stemTerm(word),
  }));
}

function placeIn(word: string, part: string, inside: boolean): number {
  let at = word.indexOf(part);
  if (inside && part.length >= shortestInside) return at;
  while (at > 0 && /[\p{L}\p{N}]/u.test(word[at - 1] ?? '')) at = word.indexOf(part, at + 1);
  return at;
}
