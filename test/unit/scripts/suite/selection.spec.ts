import { expect, test } from 'vitest';
import { readSelection } from '../../../../scripts/suite/selection.ts';

test('without arguments everything runs, checks included', () => {
  expect(readSelection([])).toEqual({
    kinds: ['unit', 'engine', 'e2e'],
    toolArguments: [],
    whole: true,
  });
});

test('the named kinds run in their own order, without the checks', () => {
  expect(readSelection(['e2e', 'unit'])).toEqual({
    kinds: ['unit', 'e2e'],
    toolArguments: [],
    whole: false,
  });
});

test('what follows a single kind goes to its tool', () => {
  expect(readSelection(['unit', 'test/unit/a.spec.ts', '-t', 'unit'])).toEqual({
    kinds: ['unit'],
    toolArguments: ['test/unit/a.spec.ts', '-t', 'unit'],
    whole: false,
  });
});

test.each([[['all']], [['unit', 'e2e', '--grep', 'x']], [['--help']]])(
  'arguments that no single tool could get are refused: %j',
  (args) => {
    expect(readSelection(args)).toMatch(/can go to one test tool only: name one of unit/);
  },
);
