/** Words in their order, to find those that begin with some letters without looking at the others. */
export interface SortedWords {
  /** In order; the word itself is among them if it is one. */
  beginningWith(letters: string): Iterable<string>;
  hasBeginning(letters: string): boolean;
  /** To be called when words were added: they are put in order again when they are asked for. */
  forget(): void;
}

/** @param all the words as they are, read again after `forget`. */
export function createSortedWords(all: () => Iterable<string>): SortedWords {
  let kept: readonly string[] | undefined;
  const words = (): readonly string[] => {
    kept ??= [...all()].sort();
    return kept;
  };
  return {
    *beginningWith(letters) {
      const list = words();
      for (let at = placeOf(letters, list); list[at]?.startsWith(letters); at += 1) {
        yield list[at] ?? '';
      }
    },
    hasBeginning(letters) {
      const list = words();
      return list[placeOf(letters, list)]?.startsWith(letters) ?? false;
    },
    forget() {
      kept = undefined;
    },
  };
}

/** Where the word stands, or would. */
function placeOf(word: string, sorted: readonly string[]): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
