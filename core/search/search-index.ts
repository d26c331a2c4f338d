import { otherWords } from '../strings/search.ts';
import { type Best, createBest, listOf, offer, type Scored } from './best.ts';
import { type KeptDocument, keptOf } from './fields.ts';
import { highlightedOf, marksInDetail, marksInTitle } from './highlight.ts';
import { type Interpretation, interpret } from './interpret.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';
import { createMessageBook, type MessageBook, soundsLikeError } from './messages.ts';
import type { LiveKind, SearchDocument, SearchResult } from './model.ts';
import { createNameBook, type NameBook } from './names.ts';
import { questionOf } from './question.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { createWordIndex, type Matches, type SavedWords, type WordIndex } from './word-index.ts';
import { program } from './words.ts';

/** Everything that can be found, ready to be asked at every keystroke. */
export interface SearchIndex {
  /**
   * Best first; empty for an empty query.
   *
   * @param isWanted leaves out what cannot be opened now.
   */
  search(
    words: string,
    limit?: number,
    isWanted?: (target: string) => boolean,
  ): readonly SearchResult[];
  /** What is known of a target; nothing when it is not there, or no more. */
  get(target: string): Omit<SearchResult, 'score' | 'marks' | 'detailMarks'> | undefined;
  /** Adds what only the running app knows and what stays: sheets of the user, actions. */
  add(documents: readonly SearchDocument[]): void;
  /** Puts the objects of one kind as they are now in the place of those that were. */
  replace(kind: LiveKind, documents: readonly SearchDocument[]): void;
  /** The index as text, for `loadSearchIndex`; without what changes while the app runs. */
  save(): string;
}

/** The index as it is written: its documents by their numbers, and their words. */
export interface SavedIndex {
  readonly documents: readonly (readonly [target: string, document: KeptDocument])[];
  readonly words: SavedWords;
}

/** Indexes documents in memory. Of two with one target the first stays. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const firsts = new Map([...documents].reverse().map((each) => [each.target, each]));
  const words = createWordIndex();
  for (const document of firsts.values()) words.add(document);
  const parts = partsOf(words);
  for (const [target, document] of firsts) keep(parts, target, keptOf(document));
  return searchIndexOf(parts);
}

/** Reads what `save` wrote, with the same version of the app; throws for anything else. */
export function loadSearchIndex(saved: string): SearchIndex {
  const { documents, words }: SavedIndex = JSON.parse(saved);
  const parts = partsOf(createWordIndex(words));
  for (const document of documents) keep(parts, ...document);
  return searchIndexOf(parts);
}

/** So many documents are read in about 5 ms. */
const atOnce = 400;

/**
 * The same in short steps, with a pause after each, so that a window that loads it stays at hand.
 *
 * @param pause resolves when the next step may go on.
 */
export async function loadSearchIndexCalmly(
  saved: string,
  pause: () => Promise<void>,
): Promise<SearchIndex> {
  const { documents, words }: SavedIndex = JSON.parse(saved);
  await pause();
  const parts = partsOf(createWordIndex(words));
  for (const [at, document] of documents.entries()) {
    if (at % atOnce === 0) await pause();
    keep(parts, ...document);
  }
  return searchIndexOf(parts);
}

interface Parts {
  readonly words: WordIndex;
  readonly names: NameBook;
  readonly messages: MessageBook;
  readonly spelling: Spelling;
  /** By their numbers in the index of words. */
  readonly targets: string[];
  readonly documents: KeptDocument[];
  readonly kept: Map<string, KeptDocument>;
  readonly live: LiveIndex;
}

function partsOf(words: WordIndex): Parts {
  const spelling = createSpelling(words.terms());
  for (const word of Object.keys(otherWords)) spelling.learn(word);
  spelling.learn(program);
  return {
    words,
    names: createNameBook(),
    messages: createMessageBook(),
    spelling,
    targets: [],
    documents: [],
    kept: new Map(),
    live: createLiveIndex(),
  };
}

function keep(parts: Parts, target: string, document: KeptDocument): void {
  const { names, messages, spelling, targets, documents, kept } = parts;
  kept.set(target, document);
  targets.push(target);
  documents.push(document);
  names.add(target, document);
  messages.add(target, document);
  spelling.learn([document.title, ...(document.names ?? [])].join(' '));
}

function searchIndexOf(parts: Parts): SearchIndex {
  const { words, kept, live } = parts;
  return {
    search: (typed, limit = 20, isWanted = () => true) => search(parts, typed, limit, isWanted),
    get(target) {
      const document = kept.get(target) ?? live.get(target);
      return document && shown(target, document);
    },
    add(documents) {
      for (const document of documents) {
        if (kept.has(document.target)) continue;
        words.add(document);
        keep(parts, document.target, keptOf(document));
        parts.spelling.learn(document.words ?? '');
      }
    },
    replace: (kind, documents) => live.replace(kind, documents),
    save: () =>
      JSON.stringify({
        documents: [...kept],
        words: words.save(),
      } satisfies SavedIndex),
  };
}

function shown(
  target: string,
  { title, kind, detail, place }: KeptDocument,
): Omit<SearchResult, 'score' | 'marks' | 'detailMarks'> {
  return {
    target,
    title,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(place === undefined ? {} : { place }),
  };
}

function search(
  parts: Parts,
  words: string,
  limit: number,
  isWanted: (target: string) => boolean,
): readonly SearchResult[] {
  const query = interpret(words, parts.spelling);
  const all = [
    ...bestKept(parts, words, query, createBest(limit, isWanted)),
    ...parts.live.best(query, limit),
  ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const wanted = highlightedOf(query);
  return firstOf(all, parts, limit).map(([target, score, document]) => ({
    ...shown(target, document),
    score: Math.round(score * 1_000) / 1_000,
    marks: marksInTitle(wanted, document.title, !parts.kept.has(target)),
    detailMarks: marksInDetail(wanted, document.detail ?? ''),
  }));
}

type Found = readonly [target: string, score: number, document: KeptDocument];

/** Hundreds of containers that are called alike must not hide all else: so many come first. */
const mostOfOneKind = 5;

function firstOf(all: readonly Scored[], { kept, live }: Parts, limit: number): readonly Found[] {
  const first: Found[] = [];
  const later: Found[] = [];
  const counts = new Map<string, number>();
  for (const [target, score] of all) {
    if (first.length === limit) return first;
    const known = kept.get(target);
    const document = known ?? live.get(target);
    if (!document) continue;
    const count = (counts.get(document.kind) ?? 0) + 1;
    counts.set(document.kind, count);
    if (known || count <= mostOfOneKind) first.push([target, score, document]);
    else if (later.length < limit) later.push([target, score, document]);
  }
  return [...first, ...later].slice(0, limit);
}

/** The power by which a document falls that has only a part of the words; found by the queries. */
const missingCosts = 1.25;
/** After the word `docker` a command is being typed: its names tell more than words in texts. */
const shareAfterDocker = 0.2;

/** Words decide, less for each that is missing; a name that was typed comes on top. */
function bestKept(
  parts: Parts,
  words: string,
  query: Interpretation,
  best: Best,
): readonly Scored[] {
  const { targets, kept } = parts;
  const bonuses = new Map<string, number>(parts.names.bonuses(query));
  for (const [target, bonus] of parts.messages.bonuses(words)) {
    bonuses.set(target, (bonuses.get(target) ?? 0) + bonus);
  }
  const { documents, scores } = weighed(parts, query, soundsLikeError(words));
  let top = 0;
  for (const score of scores) top = Math.max(top, score);
  const share = (query.startsWithDocker ? shareAfterDocker : 1) / (top || 1);
  for (let at = 0; at < documents.length; at += 1) {
    const target = targets[documents[at] ?? 0] ?? '';
    offer(best, target, (scores[at] ?? 0) * share + (bonuses.get(target) ?? 0));
    bonuses.delete(target);
  }
  for (const [target, bonus] of bonuses) if (kept.has(target)) offer(best, target, bonus);
  return listOf(best);
}

/** Who did not ask to remove anything is not led to what removes: “stop all containers”. */
const notAskedShare = 0.7;
/** Who asks how to do something is not led to what may go wrong with it: “mount a folder”. */
const notWrongShare = 0.6;

/**
 * What the words say, by what each document is and how much of the question it answers.
 *
 * The scores are weighed where they lie, in the memory that the index lends out for one question.
 */
function weighed(parts: Parts, query: Interpretation, soundsWrong: boolean): Matches {
  const question = questionOf(query);
  const found = parts.words.find(question.terms);
  const shares = new Map<number, number>();
  for (let at = 0; at < found.documents.length; at += 1) {
    const document = parts.documents[found.documents[at] ?? 0];
    const asked = document?.removes !== true || question.asksToRemove ? 1 : notAskedShare;
    const wrong = document?.kind !== 'error' || soundsWrong ? 1 : notWrongShare;
    const met = found.wishes[at] ?? 0;
    const share = shares.get(met) ?? coverage(met, query) ** missingCosts;
    shares.set(met, share);
    found.scores[at] = (found.scores[at] ?? 0) * (document?.weight ?? 0) * asked * wrong * share;
  }
  return found;
}

/** The share of what was asked for that is in a document at all; vague words ask for less. */
function coverage(met: number, { wishes }: Interpretation): number {
  let found = 0;
  let asked = 0;
  wishes.forEach((wish, at) => {
    const [weight = 1] = wish.values();
    asked += weight;
    if ((met & (1 << at)) !== 0) found += weight;
  });
  return asked === 0 ? 1 : found / asked;
}
