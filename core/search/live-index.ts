import { type Best, createBest, listOf, offer, type Scored } from './best.ts';
import type { Interpretation } from './interpret.ts';
import { createLiveShelf, type LiveEntry, type LiveShelf } from './live-shelf.ts';
import type { LiveKind, SearchDocument } from './model.ts';
import { isStopWord, program } from './words.ts';

/** What changes while the app runs: objects of the engine, and lines that were run. */
export interface LiveIndex {
  replace(kind: LiveKind, documents: readonly SearchDocument[]): void;
  get(target: string): SearchDocument | undefined;
  /** The best of each kind, on the scale of the other index: 1 is a good match of words. */
  best(query: Interpretation, limit: number): readonly Scored[];
}

/**
 * Looks through names and lines as they stand.
 *
 * There are some thousands at most, so reading them all takes a millisecond, finds the middle of a
 * name as well, and makes a change of the engine cost nothing. In an index of words names like
 * `web-1` to `web-999` are as many words, and every `w` would have to collect them all. The next
 * letter of a word only narrows what was found with those before it.
 */
export function createLiveIndex(): LiveIndex {
  const shelves = new Map<LiveKind, LiveShelf>();
  return {
    replace(kind, documents) {
      shelves.set(kind, createLiveShelf(documents));
    },
    get(target) {
      for (const shelf of shelves.values()) {
        const document = shelf.get(target);
        if (document) return document;
      }
      return undefined;
    },
    best(query, limit) {
      const words = query.typed
        .map((word) => word.toLowerCase())
        .filter((word) => word !== program && !isStopWord(word));
      if (words.length === 0) return [];
      return [...shelves].flatMap(([kind, shelf]) => {
        const best = createBest(limit, () => true);
        if (kind === 'history') offerLines(shelf, words, best);
        else offerObjects(shelf, words, best);
        return listOf(best);
      });
    },
  };
}

/** Less than this of a name is in too many of them. */
const shortestInside = 3;

/**
 * All objects that say something about the words.
 *
 * One that misses a word has to be named by another that is long enough to tell something; so beside
 * a long word a letter or two, which thousands of names hold, need not be looked for.
 */
function offerObjects(shelf: LiveShelf, words: readonly string[], best: Best): void {
  const telling = words.filter((word) => word.length >= shortestInside);
  const asked = telling.length > 0 ? telling : words.slice(0, 1);
  const whole = words.join(' ');
  asked.forEach((word, at) => {
    for (const entry of shelf.holding(word)) {
      if (at > 0 && holdsOneOf(entry, asked, at)) continue;
      const score = objectScore(entry, words, whole) * entry.document.weight;
      if (score > 0) offer(best, entry.document.target, score);
    }
  });
}

/** Whether one of the first words is in it. */
function holdsOneOf({ text }: LiveEntry, words: readonly string[], first: number): boolean {
  for (let at = 0; at < first; at += 1) if (text.includes(words[at] ?? '')) return true;
  return false;
}

/** A name that was typed comes before words of texts; one with only a part of what was typed, after. */
function objectScore({ name, text }: LiveEntry, words: readonly string[], whole: string): number {
  let sum = 0;
  let missed = 0;
  let named = false;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at === -1) {
      missed += 1;
      continue;
    }
    const share = at < name.length ? shareOf(name, word, at) : 0;
    if (share > 0) {
      named ||= word.length >= shortestInside;
      sum += share;
    } else if (word.length >= shortestInside) sum += 0.5;
  }
  if (sum === 0) return 0;
  if (missed === 0) return name === whole ? 2 : sum / words.length;
  // A sentence about something else may well hold a word that is in some name.
  const score = sum / words.length;
  return named && score >= 0.4 ? score * 0.5 : 0;
}

/** A line was run as a whole, so all of what was typed has to be in it. */
function offerLines(shelf: LiveShelf, words: readonly string[], best: Best): void {
  const whole = words.join(' ');
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most));
  for (const entry of shelf.holding(longest)) {
    if (!holdsAll(entry, words)) continue;
    offer(best, entry.document.target, lineScore(entry, words, whole) * entry.document.weight);
  }
}

function holdsAll({ text }: LiveEntry, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

function lineScore({ text, begins }: LiveEntry, words: readonly string[], whole: string): number {
  if (text.startsWith(whole, begins)) return 1.6;
  for (const word of words) if (shareOf(text, word, 0) < 1.1) return 0.7;
  return 1.1;
}

/** How much a word tells about a name: where it begins, where a word in it begins, inside. */
function shareOf(name: string, word: string, from: number): number {
  let at = name.indexOf(word, from);
  if (at === 0) return 1.3;
  if (at === -1) return 0;
  while (at !== -1) {
    if (!isInWord(name.charCodeAt(at - 1))) return 1.1;
    at = name.indexOf(word, at + 1);
  }
  return word.length >= shortestInside ? 0.7 : 0;
}

/** A small letter or a digit. */
function isInWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
