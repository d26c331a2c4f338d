/** A target with its score. */
export type Scored = readonly [target: string, score: number];

/** The best of many, of which only a few are wanted: the others are never put in order. */
export interface Best {
  offer(target: string, score: number): void;
  /** Best first; among equals in the order of their targets. */
  list(): readonly Scored[];
}

/**
 * @param limit how many are wanted.
 * @param isWanted is asked only of those that would be among them.
 */
export function createBest(limit: number, isWanted: (target: string) => boolean): Best {
  const targets: string[] = [];
  const scores: number[] = [];
  /** Whether one more belongs before the one that stands there. */
  const precedes = (target: string, score: number, at: number): boolean => {
    const other = scores[at] ?? Number.NEGATIVE_INFINITY;
    return score > other || (score === other && target < (targets[at] ?? ''));
  };
  return {
    offer(target, score) {
      if (targets.length >= limit && !precedes(target, score, limit - 1)) return;
      if (!isWanted(target)) return;
      let at = targets.length;
      while (at > 0 && precedes(target, score, at - 1)) at -= 1;
      targets.splice(at, 0, target);
      scores.splice(at, 0, score);
      if (targets.length > limit) {
        targets.pop();
        scores.pop();
      }
    },
    list: () => targets.map((target, at) => [target, scores[at] ?? 0]),
  };
}
