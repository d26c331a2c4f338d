import type { Interpretation } from './interpret.ts';
import type { LiveKind, SearchDocument } from './model.ts';
import { isStopWord, program } from './words.ts';

/** What changes while the app runs: objects of the engine, and lines that were run. */
export interface LiveIndex {
  replace(kind: LiveKind, documents: readonly SearchDocument[]): void;
  get(target: string): SearchDocument | undefined;
  /** Scores by target, on the scale of the other index: 1 is a good match of words. */
  scores(query: Interpretation): ReadonlyMap<string, number>;
}

interface Entry {
  readonly document: SearchDocument;
  readonly name: string;
  /** All that is searched, in small letters, the name first. */
  readonly text: string;
}

/**
 * Looks through names and lines as they stand.
 *
 * There are some thousands at most, so reading them all takes a millisecond, finds the middle of a
 * name as well, and makes a change of the engine cost nothing. In an index of words names like
 * `web-1` to `web-999` are as many words, and every `w` would have to collect them all.
 */
export function createLiveIndex(): LiveIndex {
  const entries = new Map<LiveKind, ReadonlyMap<string, Entry>>();
  return {
    replace(kind, documents) {
      entries.set(kind, new Map(documents.map((each) => [each.target, entryOf(each)])));
    },
    get(target) {
      for (const each of entries.values()) {
        const entry = each.get(target);
        if (entry) return entry.document;
      }
      return undefined;
    },
    scores(query) {
      const words = query.typed
        .map((word) => word.toLowerCase())
        .filter((word) => word !== program && !isStopWord(word));
      const scores = new Map<string, number>();
      if (words.length === 0) return scores;
      for (const [kind, each] of entries) {
        const scoreOf = kind === 'history' ? lineScore : objectScore;
        for (const [target, entry] of each) {
          const score = scoreOf(entry, words) * entry.document.weight;
          if (score > 0) scores.set(target, score);
        }
      }
      return scores;
    },
  };
}

function entryOf(document: SearchDocument): Entry {
  const name = document.title.toLowerCase();
  return { document, name, text: `${name} ${(document.text ?? '').toLowerCase()}` };
}

/** Less than this of a name is in too many of them. */
const shortestInside = 3;

/** A name that was typed comes before words of texts; one with only a part of what was typed, after. */
function objectScore({ name, text }: Entry, words: readonly string[]): number {
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
  if (missed === 0) return name === words.join(' ') ? 2 : sum / words.length;
  // A sentence about something else may well hold a word that is in some name.
  const score = sum / words.length;
  return named && score >= 0.4 ? score * 0.5 : 0;
}

/** A line was run as a whole, so all of what was typed has to be in it. */
function lineScore({ name, text }: Entry, words: readonly string[]): number {
  for (const word of words) if (!text.includes(word)) return 0;
  const begins = name.replace(/^docker /, '').startsWith(words.join(' '));
  return begins ? 1.6 : words.every((word) => shareOf(text, word, 0) >= 1.1) ? 1.1 : 0.7;
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
