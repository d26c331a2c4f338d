import { startTransition, useEffect, useState } from 'react';

/** So many blocks fill any window; the rest of a chapter is out of sight at first. */
const firstBlocks = 10;

/**
 * How many blocks of a chapter to show: those that are in sight at once, then all.
 *
 * A long chapter has some forty cards. Making them all before the first paint would hold the change
 * of chapters up by a tenth of a second; made in a transition, they never block a key or a click.
 */
export function useFirstBlocks(all: number, atOnce: boolean): number {
  const [whole, setWhole] = useState(false);
  const complete = atOnce || whole || all <= firstBlocks;
  useEffect(() => {
    if (!complete) {
      // After the paint, or the transition would take the same frame as the first blocks.
      const timer = setTimeout(() => startTransition(() => setWhole(true)), 30);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [complete]);
  return complete ? all : firstBlocks;
}
