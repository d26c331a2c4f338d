import type { SearchDocument } from './model.ts';
import { program } from './words.ts';

export interface LiveEntry {
  readonly document: SearchDocument;
  readonly name: string;
  /** All that is searched, in small letters, the name first. */
  readonly text: string;
  /** Where the text begins once `docker ` is left out. */
  readonly begins: number;
}

/** All documents of one kind as they are now. */
export interface LiveShelf {
  get(target: string): SearchDocument | undefined;
  /** Those that have a word, or a part of one, anywhere in them; in the order of all. */
  holding(word: string): readonly LiveEntry[];
}

/** A sentence has so many words, each with its letters; more are forgotten. */
const mostKept = 100;

export function createLiveShelf(documents: readonly SearchDocument[]): LiveShelf {
  const entries = new Map(documents.map((each) => [each.target, entryOf(each)]));
  const all = [...entries.values()];
  const kept = new Map<string, readonly LiveEntry[]>();
  /** What holds a word also holds its beginning, which was typed before it. */
  const candidates = (word: string): readonly LiveEntry[] => {
    for (let length = word.length - 1; length > 0; length -= 1) {
      const found = kept.get(word.slice(0, length));
      if (found) return found;
    }
    return all;
  };
  return {
    get: (target) => entries.get(target)?.document,
    holding(word) {
      const before = kept.get(word);
      if (before) return before;
      const among = candidates(word);
      const holders: LiveEntry[] = [];
      for (const entry of among) if (entry.text.includes(word)) holders.push(entry);
      // Most lines hold `docker` and each beginning of it: one list is enough for all of these.
      const found = holders.length === among.length ? among : holders;
      if (kept.size >= mostKept) kept.clear();
      kept.set(word, found);
      return found;
    },
  };
}

function entryOf(document: SearchDocument): LiveEntry {
  const name = document.title.toLowerCase();
  return {
    document,
    name,
    text: `${name} ${(document.text ?? '').toLowerCase()}`,
    begins: name.startsWith(`${program} `) ? program.length + 1 : 0,
  };
}
