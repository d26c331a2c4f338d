import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../core/command/nearest.ts';

describe('the nearest candidate', () => {
  it.each([
    ['prot', 'port'],
    ['imgae', 'image'],
    ['PORT', 'port'],
    ['', 'port'],
    ['volumes', 'volume'],
  ])('for %j is %j', (typed, found) => {
    expect(nearest(typed, ['port', 'image', 'volume', 'container'])).toBe(found);
  });

  it('is none when there is no candidate', () => {
    expect(nearest('x', [])).toBeUndefined();
  });
});
