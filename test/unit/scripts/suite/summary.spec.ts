import { expect, test } from 'vitest';
import { exitCode, summary, total, type Verdict } from '../../../../scripts/suite/summary.ts';

const fine: Verdict = { failedSteps: [], engineRequired: false, seconds: 15 };
const outcomes = [
  { name: 'unit', counts: { passed: 10, failed: 0, skipped: 1 }, seconds: 1.23 },
  { name: 'engine', counts: { passed: 0, failed: 0, skipped: 7 }, seconds: 0 },
  { name: 'e2e', counts: { passed: 3, failed: 0, skipped: 2 }, seconds: 20 },
];

test('the last line has the sums, and the skipped ones only when there are any', () => {
  expect(summary(outcomes, fine).at(-1)).toBe('13 passed, 0 failed, 10 skipped');
  const one = [{ name: 'unit', counts: { passed: 2, failed: 1, skipped: 0 }, seconds: 1 }];
  expect(summary(one, fine).at(-1)).toBe('2 passed, 1 failed');
});

test('the table has a row for each kind', () => {
  const rows = summary(outcomes, fine).map((line) => line.trim().split(/\s+/).join(' '));
  expect(rows).toContain('unit 10 0 1 1.2 s');
  expect(rows).toContain('engine 0 0 7 0.0 s');
  expect(rows).toContain('e2e 3 0 2 20.0 s');
  // Kinds that ran beside each other share their time.
  expect(rows).toContain('in all 15.0 s');
});

test('a missing engine is told in capitals with the tests that needed one', () => {
  const lines = summary(outcomes, { ...fine, engineMissing: 'not root' });
  expect(lines).toContain('NO DOCKER ENGINE HERE: 9 TESTS THAT NEED ONE WERE SKIPPED (not root)');
  expect(exitCode(total(outcomes, { ...fine, engineMissing: 'not root' }))).toBe(0);
});

test('a missing engine is a failure where one is required', () => {
  const verdict = { ...fine, engineMissing: 'not root', engineRequired: true };
  expect(total(outcomes, verdict).failed).toBe(1);
  expect(summary(outcomes, verdict).join('\n')).toContain('counts as one failure');
});

test('each failed step is a failure', () => {
  const verdict = { ...fine, failedSteps: ['check', 'build'] };
  expect(summary(outcomes, verdict).at(-1)).toBe('13 passed, 2 failed, 10 skipped');
  expect(exitCode(total(outcomes, verdict))).toBe(1);
});

test('a run in which nothing ran is a failure', () => {
  expect(exitCode(total([], fine))).toBe(1);
});
