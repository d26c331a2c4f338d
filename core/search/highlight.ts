import type { Interpretation } from './interpret.ts';
import type { Mark } from './model.ts';
import { isStopWord, stemTerm, wordsWithPlaces } from './words.ts';

/** Finds in a text what a query asked for. */
export type Highlight = (text: string) => readonly Mark[];

/** Less than this in the middle of a word is in too many. */
const shortestInside = 3;

/**
 * Makes the marks for the results of one query.
 *
 * What was typed is marked where a word, or a part of a name like `my-redis`, begins with it;
 * another form of it or another word for the same is marked whole, so that one sees why a result is
 * there.
 *
 * @param inside names that are found by their middle are marked there, too.
 */
export function highlighterOf(query: Interpretation, inside: boolean): Highlight {
  const { typed, words, wishes } = query;
  const terms = new Set(wishes.flatMap((wish) => [...wish.keys()]));
  const beginnings = [...new Set([...typed, ...words])]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => b.length - a.length);
  return (text) =>
    readWords(text).flatMap(({ word, start, says, stemmed }): readonly Mark[] => {
      for (const beginning of beginnings) {
        const at = placeIn(word, beginning, inside);
        if (at !== -1) return [[start + at, start + at + beginning.length]];
      }
      const isMeant = says && (terms.has(word) || terms.has(stemmed));
      return isMeant ? [[start, start + word.length]] : [];
    });
}

interface ReadWord {
  readonly word: string;
  readonly start: number;
  /** False for a word that says nothing by itself. */
  readonly says: boolean;
  readonly stemmed: string;
}

/** About what ten keys show. */
const mostRead = 400;
const readBefore = new Map<string, readonly ReadWord[]>();

/** The words of a text, read once: from one key to the next most of what is shown is the same. */
function readWords(text: string): readonly ReadWord[] {
  const before = readBefore.get(text);
  if (before) return before;
  const words = wordsWithPlaces(text).map(([word, start]) => ({
    ...{ word, start },
    says: !isStopWord(word),
    stemmed: stemTerm(word),
  }));
  if (readBefore.size >= mostRead) readBefore.clear();
  readBefore.set(text, words);
  return words;
}

function placeIn(word: string, part: string, inside: boolean): number {
  let at = word.indexOf(part);
  if (inside && part.length >= shortestInside) return at;
  while (at > 0 && /[\p{L}\p{N}]/u.test(word[at - 1] ?? '')) at = word.indexOf(part, at + 1);
  return at;
}
