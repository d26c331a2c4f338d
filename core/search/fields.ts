import type { SearchDocument } from './model.ts';
import { termsOf } from './words.ts';

/** What is kept of a document beside its terms: what the list shows and what ranks it. */
export type KeptDocument = Pick<
  SearchDocument,
  'kind' | 'title' | 'weight' | 'detail' | 'names' | 'removes' | 'place'
>;

export function keptOf(document: SearchDocument): KeptDocument {
  const { kind, title, weight, detail, names, removes, place } = document;
  return {
    ...{ kind, title, weight },
    ...(detail === undefined ? {} : { detail }),
    ...(names === undefined ? {} : { names }),
    ...(removes === undefined ? {} : { removes }),
    ...(place === undefined ? {} : { place }),
  };
}

interface Field {
  /** How much a word tells where it stands; found by the committed queries. */
  readonly boost: number;
  readonly textOf: (document: SearchDocument) => string | undefined;
  /** Its words are short and chosen: these are completed while a word is being typed. */
  readonly isChosen?: boolean;
  /** Neither aliases nor a blank named after what goes into it make a word count twice. */
  readonly countsOnce?: boolean;
}

/** Where words stand in a document; an index must be loaded with the fields it was made with. */
export const fields: readonly Field[] = [
  { boost: 5, textOf: ({ title }) => title, isChosen: true },
  { boost: 4, textOf: ({ names }) => names?.join(' '), isChosen: true, countsOnce: true },
  { boost: 2.5, textOf: ({ words }) => words, isChosen: true },
  { boost: 1.6, textOf: ({ line }) => line, countsOnce: true },
  { boost: 1, textOf: ({ place }) => place },
  { boost: 1, textOf: ({ text }) => text },
];

/** How often each term stands in a field; nothing when the document has no such field. */
export function termCounts(
  document: SearchDocument,
  { textOf, isChosen = false, countsOnce }: Field,
): ReadonlyMap<string, number> | undefined {
  const text = textOf(document);
  if (text === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const term of termsOf(text, isChosen)) {
    counts.set(term, countsOnce ? 1 : (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
