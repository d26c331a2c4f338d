import { expect, it } from 'vitest';
import { nextSize } from '../../../../renderer/terminal/font-size.ts';

it('goes a step, back to the usual, and never out of what is allowed', () => {
  expect(nextSize(13, 'larger')).toBe(14);
  expect(nextSize(13, 'smaller')).toBe(12);
  expect(nextSize(30, 'usual-size')).toBe(13);
  expect(nextSize(32, 'larger')).toBe(32);
  expect(nextSize(8, 'smaller')).toBe(8);
});
