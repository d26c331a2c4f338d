import { expect, test } from 'vitest';
import { agreeing, playwrightCounts, vitestCounts } from '../../../../scripts/suite/counts.ts';

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((state) => ({ status: state })) };
}

test("Vitest's tests are counted by their state; todo and pending are skipped", () => {
  const report = {
    testResults: [file('passed', 'passed', 'pending', 'todo'), file('failed', 'failed', 'passed')],
  };
  expect(vitestCounts(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a file that Vitest could not load is one failure', () => {
  expect(vitestCounts({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test("Playwright's flaky tests and errors outside tests are failures", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 3 });
});

test('a tool that failed although no test did is a failure', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };
  expect(agreeing(counts, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(agreeing(counts, 0)).toBe(counts);
  expect(agreeing({ ...counts, failed: 2 }, 1)).toEqual({ ...counts, failed: 2 });
});
