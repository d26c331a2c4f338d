import type { Interpretation } from './interpret.ts';
import type { AskedTerm } from './word-index.ts';

/** What the index of words is asked. */
export interface Question {
  readonly terms: readonly AskedTerm[];
  readonly asksToRemove: boolean;
}

/** People begin with what they want to do, and that word tells more than the things it is done to. */
const verbShare = 1.3;
const shortestBeginning = 3;
const removalTerms = ['remove', 'rm', 'rmi', 'prune', 'down', '~remov', '~prun'];

/** One question for all terms; a word that is still open also finds what it begins. */
export function questionOf({ wishes, open = '' }: Interpretation): Question {
  const weights = new Map<string, number>();
  const bits = new Map<string, number>();
  wishes.forEach((wish, at) => {
    const share = at === 0 && wishes.length > 1 ? verbShare : 1;
    for (const [term, weight] of wish) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * share));
      bits.set(term, (bits.get(term) ?? 0) | (1 << at));
    }
  });
  // One letter begins a word of nearly every text: it completes titles and names only.
  const beginnings = new Set(open.length < shortestBeginning ? [open] : [open, `~${open}`]);
  return {
    terms: Array.from(weights, ([term, weight]) => ({
      ...{ term, weight, wishes: bits.get(term) ?? 0 },
      isBeginning: beginnings.has(term),
    })),
    asksToRemove: removalTerms.some((term) => weights.has(term)),
  };
}
