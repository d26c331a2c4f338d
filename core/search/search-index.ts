import MiniSearch, { type AsPlainObject, type SearchResult as Match } from 'minisearch';
import { otherWords } from '../strings/search.ts';
import { fieldBoosts, indexOptions, type KeptDocument } from './fields.ts';
import { type Interpretation, interpret } from './interpret.ts';
import type { LiveKind, SearchDocument, SearchResult } from './model.ts';
import { createNameBook, type NameBonus, type NameBook } from './names.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { program } from './words.ts';

/** Everything that can be found, ready to be asked at every keystroke. */
export interface SearchIndex {
  /** Best first; empty for an empty query. */
  search(words: string, limit?: number): readonly SearchResult[];
  /** Puts the objects of one kind as they are now in the place of those that were. */
  replace(kind: LiveKind, documents: readonly SearchDocument[]): void;
  /** The index as text, for `loadSearchIndex`. */
  save(): string;
}

/** Indexes documents in memory. Of two with one target the first stays. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const mini = new MiniSearch<SearchDocument>(indexOptions);
  mini.addAll([...new Map([...documents].reverse().map((each) => [each.target, each])).values()]);
  return searchIndexOf(mini, mini.toJSON());
}

/** Reads what `save` wrote, with the same version of the app; throws for anything else. */
export function loadSearchIndex(saved: string): SearchIndex {
  const plain: AsPlainObject = JSON.parse(saved);
  return searchIndexOf(MiniSearch.loadJS<SearchDocument>(plain, indexOptions), plain);
}

function searchIndexOf(mini: MiniSearch<SearchDocument>, plain: AsPlainObject): SearchIndex {
  const names = createNameBook();
  const spelling = createSpelling(plain.index.map(([term]) => term));
  const kept = new Map<string, KeptDocument>();
  for (const word of Object.keys(otherWords)) spelling.learn(word);
  spelling.learn(program);
  const keep = (target: string, document: KeptDocument): void => {
    kept.set(target, document);
    names.add(target, document);
    spelling.learn([document.title, ...(document.names ?? [])].join(' '));
  };
  for (const [id, target] of Object.entries(plain.documentIds)) {
    keep(String(target), plain.storedFields[Number(id)] as unknown as KeptDocument);
  }
  return {
    search: (words, limit = 20) => search({ mini, names, spelling, kept }, words, limit),
    replace(kind, documents) {
      for (const [target, document] of kept) {
        if (document.kind !== kind) continue;
        kept.delete(target);
        names.remove(target);
        mini.discard(target);
      }
      for (const document of documents) {
        if (document.kind !== kind || kept.has(document.target)) continue;
        mini.add(document);
        keep(document.target, document);
      }
    },
    save: () => JSON.stringify(mini),
  };
}

interface Parts {
  readonly mini: MiniSearch<SearchDocument>;
  readonly names: NameBook;
  readonly spelling: Spelling;
  readonly kept: ReadonlyMap<string, KeptDocument>;
}

function search(parts: Parts, words: string, limit: number): readonly SearchResult[] {
  const query = interpret(words, parts.spelling);
  const bonuses = parts.names.bonuses(query);
  const scores = scoresOf(matchesOf(parts.mini, query), query, bonuses);
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .flatMap(([target, score]) => {
      const document = parts.kept.get(target);
      if (!document) return [];
      const { title, kind, detail } = document;
      const rounded = Math.round(score * 1_000) / 1_000;
      return [{ target, title, kind, score: rounded, ...(detail === undefined ? {} : { detail }) }];
    });
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
const removalTerms = ['remove', 'rm', 'rmi', 'prune', 'down', '~remov', '~prun'];

/** One question to the index for all terms; a word that is still open also finds what it begins. */
function matchesOf(mini: MiniSearch<SearchDocument>, query: Interpretation): readonly Match[] {
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
      weightOf(stored) * (stored?.['removes'] === true && !asksToRemove ? notAskedShare : 1),
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
  bonuses: NameBonus,
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
  for (const [target, bonus] of bonuses) scores.set(target, (scores.get(target) ?? 0) + bonus);
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
