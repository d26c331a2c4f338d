import { expect, test } from 'vitest';
import { runsBeside } from '../../../../scripts/suite/run-kinds.ts';
import { readSelection } from '../../../../scripts/suite/selection.ts';

function beside(words: readonly string[], processors: number): boolean {
  const selection = readSelection(words);
  if (typeof selection === 'string') throw new Error(selection);
  return runsBeside(selection, processors);
}

test('engine and window are tested at once where both are asked for and there is room', () => {
  expect(beside([], 2)).toBe(true);
  expect(beside(['engine', 'e2e'], 2)).toBe(true);
  expect(beside([], 1)).toBe(false);
  expect(beside(['e2e', 'window.spec'], 8)).toBe(false);
  expect(beside(['unit', 'engine'], 8)).toBe(false);
});
