import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff, longestWait, shortestWait } from '../../../../core/engine/backoff.ts';

const nearlyOne = 1 - Number.EPSILON;

describe('backoff', () => {
  it('begins with one to two seconds', () => {
    expect(backoff(0, 0)).toBe(1000);
    expect(backoff(0, nearlyOne)).toBe(2000);
  });

  it('doubles with each failure', () => {
    expect([0, 1, 2, 3].map((failures) => backoff(failures, 0))).toEqual([1000, 2000, 4000, 8000]);
  });

  it('stays between half of the longest wait and the longest wait in the end', () => {
    expect(backoff(4, 0)).toBe(15_000);
    expect(backoff(4, nearlyOne)).toBe(longestWait);
    expect(backoff(1_000_000, nearlyOne)).toBe(longestWait);
  });

  it('never leaves its bounds', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: 0, max: nearlyOne, noNaN: true }),
        (failures, random) => {
          const wait = backoff(failures, random);
          expect(wait).toBeGreaterThanOrEqual(shortestWait);
          expect(wait).toBeLessThanOrEqual(longestWait);
        },
      ),
    );
  });
});
