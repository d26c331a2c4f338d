/** Tells where a marker ends in bytes that come piece by piece. */
export interface MarkerFinder {
  /**
   * The index after the first marker that ends in these bytes, looking from `from`; -1 when there is
   * none. A marker that began in earlier bytes counts.
   */
  readonly find: (bytes: Uint8Array, from?: number) => number;
}

/**
 * Looks for a few ASCII characters at the speed of the memory.
 *
 * All output of every run passes here, so only a byte that could begin the marker costs more than
 * the search that the engine itself does. The marker's first character must not occur in it again:
 * then a failed match can begin anew only where it failed.
 */
export function createMarkerFinder(marker: string): MarkerFinder {
  const wanted = [...marker].map((character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  let matched = 0;
  const find = (bytes: Uint8Array, from = 0): number => {
    let at = from;
    while (at < bytes.length) {
      if (matched === 0) {
        const begin = bytes.indexOf(first, at);
        if (begin < 0) return -1;
        at = begin + 1;
        // Most places end here, so they are told apart without leaving the search.
        if (at === bytes.length || bytes[at] === wanted[1]) matched = 1;
        continue;
      }
      const byte = bytes[at];
      if (byte === wanted[matched]) matched += 1;
      else if (byte === first) matched = 1;
      else matched = 0;
      at += 1;
      if (matched === wanted.length) {
        matched = 0;
        return at;
      }
    }
    return -1;
  };
  return { find };
}
