import MiniSearch, { type AsPlainObject, type SearchResult as Match } from 'minisearch';
import { otherWords } from '../strings/search.ts';
import { fieldBoosts, indexOptions, type KeptDocument } from './fields.ts';
import { highlighterOf } from './highlight.ts';
import { type Interpretation, interpret } from './interpret.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';
import { createMessageBook, type MessageBook, soundsLikeError } from './messages.ts';
import type { LiveKind, SearchDocument, SearchResult } from './model.ts';
import { createNameBook, type NameBonus, type NameBook } from './names.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { program } from './words.ts';

/** Everything that can be found, ready to be asked at every keystroke. */
export interface SearchIndex {
  /** Best first; empty for an empty query. */
  search(words: string, limit?: number): readonly SearchResult[];
  /** What is known of a target; nothing when it is not there, or no more. */
  get(target: string): Omit<SearchResult, 'score' | 'marks' | 'detailMarks'> | undefined;
  /** Adds what only the running app knows and what stays: sheets of the user, actions. */
  add(documents: readonly SearchDocument[]): void;
  /** Puts the objects of one kind as they are now in the place of those that were. */
  replace(kind: LiveKind, documents: readonly SearchDocument[]): void;
  /** The index as text, for `loadSearchIndex`; without what changes while the app runs. */
  save(): string;
}

/** Indexes documents in memory. Of two with one target the first stays. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const mini = new MiniSearch<SearchDocument>(indexOptions);
  mini.addAll([...new Map([...documents].reverse().map((each) => [each.target, each])).values()]);
  const plain = mini.toJSON();
  const parts = partsOf(mini, plain);
  for (const document of keptDocuments(plain)) keep(parts, ...document);
  return searchIndexOf(parts);
}

/** Reads what `save` wrote, with the same version of the app; throws for anything else. */
export function loadSearchIndex(saved: string): SearchIndex {
  const plain: AsPlainObject = JSON.parse(saved);
  const parts = partsOf(MiniSearch.loadJS<SearchDocument>(plain, indexOptions), plain);
  for (const document of keptDocuments(plain)) keep(parts, ...document);
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
  const plain: AsPlainObject = JSON.parse(saved);
  await pause();
  const mini = await MiniSearch.loadJSAsync<SearchDocument>(plain, indexOptions);
  await pause();
  const parts = partsOf(mini, plain);
  for (const [at, document] of keptDocuments(plain).entries()) {
    if (at > 0 && at % atOnce === 0) await pause();
    keep(parts, ...document);
  }
  return searchIndexOf(parts);
}

interface Parts {
  readonly mini: MiniSearch<SearchDocument>;
  readonly names: NameBook;
  readonly messages: MessageBook;
  readonly spelling: Spelling;
  readonly kept: Map<string, KeptDocument>;
  readonly live: LiveIndex;
}

function partsOf(mini: MiniSearch<SearchDocument>, plain: AsPlainObject): Parts {
  const spelling = createSpelling(plain.index.map(([term]) => term));
  for (const word of Object.keys(otherWords)) spelling.learn(word);
  spelling.learn(program);
  return {
    mini,
    names: createNameBook(),
    messages: createMessageBook(),
    spelling,
    kept: new Map(),
    live: createLiveIndex(),
  };
}

function keptDocuments(plain: AsPlainObject): readonly (readonly [string, KeptDocument])[] {
  return Object.entries(plain.documentIds).map(([id, target]) => [
    String(target),
    plain.storedFields[Number(id)] as unknown as KeptDocument,
  ]);
}

function keep(parts: Parts, target: string, document: KeptDocument): void {
  const { names, messages, spelling, kept } = parts;
  kept.set(target, document);
  names.add(target, document);
  messages.add(target, document);
  spelling.learn([document.title, ...(document.names ?? [])].join(' '));
}

function searchIndexOf(parts: Parts): SearchIndex {
  const { mini, kept, live } = parts;
  return {
    search: (words, limit = 20) => search(parts, words, limit),
    get(target) {
      const document = kept.get(target) ?? live.get(target);
      return document && shown(target, document);
    },
    add(documents) {
      for (const document of documents) {
        if (kept.has(document.target)) continue;
        mini.add(document);
        keep(parts, document.target, document);
        parts.spelling.learn(document.words ?? '');
      }
    },
    replace: (kind, documents) => live.replace(kind, documents),
    save: () => JSON.stringify(mini),
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

function search(parts: Parts, words: string, limit: number): readonly SearchResult[] {
  const query = interpret(words, parts.spelling);
  const bonuses = [parts.names.bonuses(query), parts.messages.bonuses(words)];
  const matches = matchesOf(parts.mini, query, soundsLikeError(words));
  const scores = scoresOf(matches, query, bonuses);
  const all = [...scores, ...parts.live.scores(query)].sort(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const inTexts = highlighterOf(query, false);
  const inNames = highlighterOf(query, true);
  return firstOf(all, parts, limit).map(([target, score, document]) => ({
    ...shown(target, document),
    score: Math.round(score * 1_000) / 1_000,
    marks: (parts.kept.has(target) ? inTexts : inNames)(document.title),
    detailMarks: inTexts(document.detail ?? ''),
  }));
}

type Found = readonly [target: string, score: number, document: KeptDocument];

/** Hundreds of containers that are called alike must not hide all else: so many come first. */
const mostOfOneKind = 5;

function firstOf(
  all: readonly (readonly [string, number])[],
  { kept, live }: Parts,
  limit: number,
): readonly Found[] {
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

/** People begin with what they want to do, and that word tells more than the things it is done to. */
const verbShare = 1.3;
/** The power by which a document falls that has only a part of the words; found by the queries. */
const missingCosts = 1.25;
/** After the word `docker` a command is being typed: its names tell more than words in texts. */
const shareAfterDocker = 0.2;

const shortestBeginning = 3;
/** Who did not ask to remove anything is not led to what removes: “stop all containers”. */
const notAskedShare = 0.7;
/** Who asks how to do something is not led to what may go wrong with it: “mount a folder”. */
const notWrongShare = 0.6;
const removalTerms = ['remove', 'rm', 'rmi', 'prune', 'down', '~remov', '~prun'];

/** One question to the index for all terms; a word that is still open also finds what it begins. */
function matchesOf(
  mini: MiniSearch<SearchDocument>,
  query: Interpretation,
  soundsWrong: boolean,
): readonly Match[] {
  const weights = new Map<string, number>();
  query.wishes.forEach((wish, index) => {
    const share = index === 0 && query.wishes.length > 1 ? verbShare : 1;
    for (const [term, weight] of wish) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * share));
    }
  });
  if (weights.size === 0) return [];
  const { open = '' } = query;
  const asksToRemove = removalTerms.some((term) => weights.has(term));
  // One letter begins a word of nearly every text: it completes titles and names only.
  const beginnings = new Set(open.length < shortestBeginning ? [open] : [open, `~${open}`]);
  return mini.search([...weights.keys()].join(' '), {
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    combineWith: 'OR',
    prefix: (term) => beginnings.has(term),
    boost: { ...fieldBoosts },
    boostTerm: (term) => weights.get(term) ?? 1,
    boostDocument: (_, __, stored) =>
      weightOf(stored) *
      (stored?.['removes'] === true && !asksToRemove ? notAskedShare : 1) *
      (stored?.['kind'] === 'error' && !soundsWrong ? notWrongShare : 1),
  });
}

function weightOf(stored: Readonly<Record<string, unknown>> | undefined): number {
  const weight = stored?.['weight'];
  return typeof weight === 'number' ? weight : 1;
}

/** Words decide, less for each that is missing; a name that was typed comes on top. */
function scoresOf(
  matches: readonly Match[],
  query: Interpretation,
  bonuses: readonly NameBonus[],
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const share = query.startsWithDocker ? shareAfterDocker : 1;
  let top = 0;
  for (const match of matches) {
    const score = match.score * coverage(match, query) ** missingCosts;
    scores.set(String(match.id), score);
    top = Math.max(top, score);
  }
  for (const [target, score] of scores) scores.set(target, (score / top) * share);
  for (const [target, bonus] of bonuses.flatMap((each) => [...each]))
    scores.set(target, (scores.get(target) ?? 0) + bonus);
  return scores;
}

/** The share of what was asked for that is in the document at all; vague words ask for less. */
function coverage(match: Match, { wishes }: Interpretation): number {
  const found = new Set(match.queryTerms);
  let met = 0;
  let asked = 0;
  for (const wish of wishes) {
    const [weight = 1] = wish.values();
    asked += weight;
    if ([...wish.keys()].some((term) => found.has(term))) met += weight;
  }
  return asked === 0 ? 1 : met / asked;
}
