import type { Options } from 'minisearch';
import type { SearchDocument } from './model.ts';
import { termsOf } from './words.ts';

/** What is kept of a document beside its terms: what the list shows and what ranks it. */
export type KeptDocument = Pick<
  SearchDocument,
  'kind' | 'title' | 'weight' | 'detail' | 'names' | 'removes' | 'place'
>;

/** How much a word tells where it stands; found by the committed queries. */
export const fieldBoosts = {
  title: 5,
  named: 4,
  words: 2.5,
  line: 1.6,
  place: 1,
  text: 1,
} as const;

/** Fields whose words are short and chosen: these are completed while a word is being typed. */
const chosenFields: ReadonlySet<string> = new Set(['title', 'words', 'named']);

/** How documents are read; an index must be loaded with what it was made with. */
export const indexOptions: Options<SearchDocument> = {
  idField: 'target',
  fields: Object.keys(fieldBoosts),
  storeFields: [
    'kind',
    'title',
    'weight',
    'detail',
    'names',
    'removes',
    'place',
  ] satisfies (keyof KeptDocument)[],
  // Kept fields are read this way as well; `named` alone is made of another one.
  extractField: (document, field) =>
    field === 'named' ? document.names?.join(' ') : Reflect.get(document, field),
  tokenize: (text, field) => {
    const terms = termsOf(text, field !== undefined && chosenFields.has(field));
    // Neither aliases nor a blank named after what goes into it make a word count twice.
    return field === 'named' || field === 'line' ? [...new Set(terms)] : terms;
  },
  processTerm: (term) => term,
};
