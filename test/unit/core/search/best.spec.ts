import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBest, listOf, offer, type Scored } from '../../../../core/search/best.ts';

describe('the best of many', () => {
  it('are those that come first when all are sorted', () => {
    const scored = fc.tuple(fc.stringMatching(/^[a-d]{1,3}$/), fc.integer({ min: 0, max: 5 }));
    const list = fc.uniqueArray(scored, { selector: ([target]) => target });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 8 }), (all: readonly Scored[], limit) => {
        const best = createBest(limit, () => true);
        for (const [target, score] of all) offer(best, target, score);
        const sorted = [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
        expect(listOf(best)).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('leave out what is not wanted, and ask of no more than they must', () => {
    const asked: string[] = [];
    const best = createBest(2, (target) => {
      asked.push(target);
      return target !== 'b';
    });
    for (const [at, target] of ['a', 'b', 'c', 'd'].entries()) offer(best, target, 9 - at);
    expect(listOf(best).map(([target]) => target)).toEqual(['a', 'c']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });
});
