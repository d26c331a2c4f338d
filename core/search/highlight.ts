import type { Interpretation } from './interpret.ts';
import type { Mark } from './model.ts';
import { isStopWord, stemTerm, wordsWithPlaces } from './words.ts';

/** Finds in a text what a query asked for. */
export type Highlight = (text: string) => readonly Mark[];

/**
 * Makes the marks for the results of one query.
 *
 * A word that begins with what was typed is marked as far as it was typed; another form of it or
 * another word for the same is marked whole, so that one sees why a result is there.
 */
export function highlighterOf({ typed, words, wishes }: Interpretation): Highlight {
  const terms = new Set(wishes.flatMap((wish) => [...wish.keys()]));
  const beginnings = [...new Set([...typed, ...words])]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => b.length - a.length);
  return (text) =>
    wordsWithPlaces(text).flatMap(([word, start]): readonly Mark[] => {
      const begun = beginnings.find((beginning) => word.startsWith(beginning));
      if (begun !== undefined) return [[start, start + begun.length]];
      const isMeant = !isStopWord(word) && (terms.has(word) || terms.has(stemTerm(word)));
      return isMeant ? [[start, start + word.length]] : [];
    });
}
