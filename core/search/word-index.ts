import { remembered } from '../remembered.ts';
import { fields, termCounts } from './fields.ts';
import type { SearchDocument } from './model.ts';
import { createSortedWords } from './sorted-words.ts';

/** One term of a question. */
export interface AskedTerm {
  readonly term: string;
  readonly weight: number;
  /** It is still being typed, so words that begin with it count as well, but less. */
  readonly isBeginning: boolean;
  /** The wishes it stands for, a bit for each. */
  readonly wishes: number;
}

/** What was found, in three lists of one length, which the next question writes over. */
export interface Matches {
  /** Documents by their numbers, in the order in which they were added. */
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
  /** The wishes that each document meets, a bit for each. */
  readonly wishes: Int32Array;
}

/** The index as plain data, for JSON. */
export interface SavedWords {
  /** How many different terms each field of each document has. */
  readonly lengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
  /** All terms, with a blank between. */
  readonly terms: string;
  /** For each term where it stands; see `place`. */
  readonly places: readonly (readonly number[])[];
}

/** Which words are in which documents, and what that says. */
export interface WordIndex {
  /** Documents are numbered as they come, from 0. */
  add(document: SearchDocument): void;
  terms(): Iterable<string>;
  /** Documents that hold any of the terms, without order. */
  find(asked: readonly AskedTerm[]): Matches;
  save(): SavedWords;
}

/** A place in one number: the document, the field in it, and how often the term stands there. */
const mostCounted = 64;

function place(document: number, field: number, count: number): number {
  return (document * fields.length + field) * mostCounted + Math.min(count, mostCounted - 1);
}

function readPlace(place: number): readonly [document: number, field: number, count: number] {
  const at = Math.floor(place / mostCounted);
  return [Math.floor(at / fields.length), at % fields.length, place % mostCounted];
}

/** The parameters of BM25+: how soon a repeated word says no more, how much a long text takes away. */
const bm25 = { saturation: 1.2, length: 0.7, least: 0.5 } as const;
/** What a word tells that only begins with what was typed. */
const beginningShare = 0.375;
const missingLetterCosts = 0.3;

/** What one term says about each document that holds it. */
interface Postings {
  readonly documents: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** So many beginnings are some megabytes at most; more are forgotten. */
const mostBeginnings = 300;

/**
 * An index of words whose answer to a term is worked out once.
 *
 * What a term says about a document (BM25+ over all fields) does not depend on the question, so it
 * is kept after it was first asked for, and so is what all words with one beginning say together; a
 * question then only adds numbers up. It is asked at every key, so it leaves nothing behind to be
 * cleared away: a pause for that is longer than an answer.
 */
export function createWordIndex(saved?: SavedWords): WordIndex {
  const lengths = saved?.lengths.slice() ?? [];
  const averages = saved?.averages.slice() ?? fields.map(() => 0);
  const places = new Map<string, number[]>();
  const terms = saved === undefined || saved.terms === '' ? [] : saved.terms.split(' ');
  terms.forEach((term, at) => {
    places.set(term, saved?.places[at]?.slice() ?? []);
  });
  const sorted = createSortedWords(() => places.keys());
  const known = new Map<string, Postings>();
  const sums = createSums();
  const longerSums = createSums();

  function postingsOf(term: string): Postings {
    const before = known.get(term);
    if (before) return before;
    const made = weigh(places.get(term) ?? [], lengths, averages);
    known.set(term, made);
    return made;
  }

  /** What the words say that begin with the letters and are longer. */
  const beginningOf = remembered((letters): Postings => {
    longerSums.begin(lengths.length);
    longerSums.nextTerm(0);
    for (const longer of sorted.beginningWith(letters)) {
      const missing = longer.length - letters.length;
      if (missing === 0) continue;
      const share =
        (beginningShare * longer.length) / (longer.length + missingLetterCosts * missing);
      longerSums.add(postingsOf(longer), share);
    }
    const { documents, scores } = longerSums.end();
    return { documents: documents.slice(), scores: scores.slice() };
  }, mostBeginnings);

  return {
    add(document) {
      const number = lengths.length;
      const own = fields.map((field, at) => {
        const counts = termCounts(document, field);
        if (counts === undefined) return 0;
        for (const [term, count] of counts) put(places, term, place(number, at, count));
        averages[at] = ((averages[at] ?? 0) * number + counts.size) / (number + 1);
        return counts.size;
      });
      lengths.push(own);
      // One more document changes what every word says.
      known.clear();
      beginningOf.forget();
      sorted.forget();
    },
    terms: () => places.keys(),
    find(asked) {
      sums.begin(lengths.length);
      for (const { term, weight, isBeginning, wishes } of asked) {
        sums.nextTerm(wishes);
        if (places.has(term)) sums.add(postingsOf(term), weight);
        if (isBeginning) sums.add(beginningOf(term), weight);
      }
      return sums.end();
    },
    save: () => ({
      lengths,
      averages,
      terms: [...places.keys()].join(' '),
      places: [...places.values()],
    }),
  };
}

function put(places: Map<string, number[]>, term: string, place: number): void {
  const list = places.get(term);
  if (list) list.push(place);
  else places.set(term, [place]);
}

/** BM25+ of one term, its fields by their boosts. */
function weigh(
  places: readonly number[],
  lengths: readonly (readonly number[])[],
  averages: readonly number[],
): Postings {
  const holders = fields.map(() => 0);
  for (const each of places) {
    const [, field] = readPlace(each);
    holders[field] = (holders[field] ?? 0) + 1;
  }
  const rarities = holders.map((count) =>
    Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5)),
  );
  const documents: number[] = [];
  const scores: number[] = [];
  for (const each of places) {
    const [document, field, count] = readPlace(each);
    const share = (lengths[document]?.[field] ?? 0) / (averages[field] ?? 1);
    const norm = bm25.saturation * (1 - bm25.length + bm25.length * share);
    const told = bm25.least + (count * (bm25.saturation + 1)) / (count + norm);
    const score = (fields[field]?.boost ?? 1) * (rarities[field] ?? 0) * told;
    // The places of one document stand together.
    const last = documents.length - 1;
    if (documents[last] === document) scores[last] = (scores[last] ?? 0) + score;
    else {
      documents.push(document);
      scores.push(score);
    }
  }
  return { documents, scores };
}

interface Sums {
  readonly begin: (documents: number) => void;
  /** What is added from here on is of another term of the question. */
  readonly nextTerm: (wishes: number) => void;
  readonly add: (postings: Postings, weight: number) => void;
  readonly end: () => Matches;
}

/** Adds up by document, in memory that is kept from question to question. */
function createSums(): Sums {
  /** Of each document: what it has so far, and the last term that was found in it. */
  let scores = new Float64Array(0);
  let wishes = new Int32Array(0);
  let termCount = new Uint16Array(0);
  let lastTerm = new Uint16Array(0);
  /** Of what was found, one after the other. */
  let found: Matches = matchesFor(0);
  let count = 0;
  let term = 0;
  let bits = 0;
  return {
    begin(documents) {
      if (scores.length < documents) {
        scores = new Float64Array(documents);
        wishes = new Int32Array(documents);
        termCount = new Uint16Array(documents);
        lastTerm = new Uint16Array(documents);
        found = matchesFor(documents);
      }
      count = 0;
      term = 0;
    },
    nextTerm(wanted) {
      term += 1;
      bits = wanted;
    },
    add(postings, weight) {
      for (let at = 0; at < postings.documents.length; at += 1) {
        const document = postings.documents[at] ?? 0;
        if (lastTerm[document] !== term) {
          if (lastTerm[document] === 0) {
            found.documents[count] = document;
            count += 1;
          }
          lastTerm[document] = term;
          termCount[document] = (termCount[document] ?? 0) + 1;
          wishes[document] = (wishes[document] ?? 0) | bits;
        }
        scores[document] = (scores[document] ?? 0) + weight * (postings.scores[at] ?? 0);
      }
    },
    end() {
      for (let at = 0; at < count; at += 1) {
        const document = found.documents[at] ?? 0;
        // Two terms that are both there tell more than the sum of what each does.
        found.scores[at] = (scores[document] ?? 0) * (termCount[document] ?? 0);
        found.wishes[at] = wishes[document] ?? 0;
        scores[document] = 0;
        wishes[document] = 0;
        termCount[document] = 0;
        lastTerm[document] = 0;
      }
      return {
        documents: found.documents.subarray(0, count),
        scores: found.scores.subarray(0, count),
        wishes: found.wishes.subarray(0, count),
      };
    },
  };
}

function matchesFor(documents: number): Matches {
  return {
    documents: new Uint32Array(documents),
    scores: new Float64Array(documents),
    wishes: new Int32Array(documents),
  };
}
