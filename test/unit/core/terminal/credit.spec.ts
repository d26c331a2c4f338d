import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestBatch } from '../../../../core/terminal/batcher.ts';
import { createCredit, highWater, lowWater } from '../../../../core/terminal/credit.ts';

describe('the credit of a session', () => {
  it('holds the process when a megabyte is on the way', () => {
    const credit = createCredit();
    expect(credit.sent(highWater - 1)).toBeUndefined();
    expect(credit.sent(1)).toBe('pause');
    expect(credit.sent(1)).toBeUndefined();
  });

  it('lets it go on when the terminal caught up', () => {
    const credit = createCredit();
    credit.sent(highWater);
    expect(credit.acknowledged(highWater - lowWater - 1)).toBeUndefined();
    expect(credit.acknowledged(1)).toBe('resume');
    expect(credit.acknowledged(1)).toBeUndefined();
  });

  it('lets it go on when another window listens', () => {
    const credit = createCredit();
    credit.sent(highWater);
    expect(credit.reset()).toBe('resume');
    expect(credit.onTheWay()).toBe(0);
    expect(credit.reset()).toBeUndefined();
  });

  it('never runs dry: a batch fits below the low mark, and that below the high one', () => {
    expect(largestBatch).toBeLessThanOrEqual(lowWater);
    expect(lowWater).toBeLessThan(highWater);
  });

  const amount = fc.integer({ min: 0, max: 2 * highWater });
  const step = fc.oneof(
    amount.map((bytes) => ({ do: 'sent' as const, bytes })),
    amount.map((bytes) => ({ do: 'acknowledged' as const, bytes })),
    fc.constant({ do: 'reset' as const }),
  );

  it('is never negative, and says each change exactly once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const credit = createCredit();
        let held = false;
        for (const one of steps) {
          const change = one.do === 'reset' ? credit.reset() : credit[one.do](one.bytes);
          if (change === 'pause') expect(held).toBe(false);
          if (change === 'resume') expect(held).toBe(true);
          held = change === undefined ? held : change === 'pause';
          expect(credit.paused()).toBe(held);
          expect(credit.onTheWay()).toBeGreaterThanOrEqual(0);
          if (one.do === 'reset') expect(credit.onTheWay()).toBe(0);
          if (credit.onTheWay() >= highWater) expect(held).toBe(true);
          if (credit.onTheWay() <= lowWater) expect(held).toBe(false);
        }
      }),
    );
  });

  it('never leaves a process held back once everything sent was acknowledged', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (batches) => {
        const credit = createCredit();
        for (const bytes of batches) credit.sent(bytes);
        for (const bytes of batches) credit.acknowledged(bytes);
        expect(credit.onTheWay()).toBe(0);
        expect(credit.paused()).toBe(false);
      }),
    );
  });
});
