/** A target with its score. */
export type Scored = readonly [target: string, score: number];

/**
 * The best of many, of which only a few are wanted: the others are never put in order.
 *
 * Data beside functions: a function that each question made for itself would be compiled for each,
 * which takes longer than the question and keeps the page waiting.
 */
export interface Best {
  /** How many are wanted. */
  readonly limit: number;
  /** Is asked only of those that would be among them. */
  readonly isWanted: (target: string) => boolean;
  /** In two lists of one length: best first, among equals in the order of their targets. */
  readonly targets: string[];
  readonly scores: number[];
}

/** None of them yet. */
export function createBest(limit: number, isWanted: (target: string) => boolean): Best {
  return { limit, isWanted, targets: [], scores: [] };
}

/** Puts a target in its place, if it is wanted and among the best so far; each is offered once. */
export function offer(best: Best, target: string, score: number): void {
  const { limit, targets, scores } = best;
  if (targets.length >= limit && !precedes(best, target, score, limit - 1)) return;
  if (!best.isWanted(target)) return;
  let at = targets.length;
  while (at > 0 && precedes(best, target, score, at - 1)) at -= 1;
  targets.splice(at, 0, target);
  scores.splice(at, 0, score);
  if (targets.length > limit) {
    targets.pop();
    scores.pop();
  }
}

/** Best first. */
export function listOf({ targets, scores }: Best): readonly Scored[] {
  return targets.map((target, at) => [target, scores[at] ?? 0]);
}

/** Whether one more belongs before the one that stands there. */
function precedes({ targets, scores }: Best, target: string, score: number, at: number): boolean {
  const other = scores[at] ?? Number.NEGATIVE_INFINITY;
  return score > other || (score === other && target < (targets[at] ?? ''));
}
