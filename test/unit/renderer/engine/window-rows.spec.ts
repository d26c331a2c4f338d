import { describe, expect, it } from 'vitest';
import { drawnRows, scrollTo } from '../../../../renderer/engine/window-rows.ts';

describe('the rows that are drawn', () => {
  it.each([
    [0, 480, 1000, { first: 0, count: 16 }],
    [4800, 480, 1000, { first: 94, count: 22 }],
    [47_520, 480, 1000, { first: 984, count: 16 }],
    [0, 480, 3, { first: 0, count: 3 }],
    [0, 480, 0, { first: 0, count: 0 }],
    // A filter made the list shorter, and the scroll position has not followed yet.
    [47_520, 480, 10, { first: 10, count: 0 }],
  ])('at %i px, %i px high, of %i: %j', (top, height, total, drawn) => {
    expect(drawnRows(top, height, 48, total)).toEqual(drawn);
  });
});

describe('a row comes into sight', () => {
  it.each([
    [0, 0, 0],
    [5, 0, 0],
    [10, 0, 48],
    [2, 480, 96],
    [100, 0, 4368],
  ])('row %i from %i px by scrolling to %i px', (row, from, to) => {
    expect(scrollTo(row, from, 480, 48)).toBe(to);
  });
});
