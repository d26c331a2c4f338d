import type { Counts } from './counts.ts';

/** One line of the table at the end. */
export interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/** What makes `npm test` fail although no test did. */
export interface Verdict {
  /** Steps before the tests (checks, build) that failed; each counts as one failure. */
  readonly failedSteps: readonly string[];
  /** Why engine tests did not run; absent when they ran or were not asked for. */
  readonly engineMissing?: string;
  /** Whether a missing engine is a failure. */
  readonly engineRequired: boolean;
  /** How long everything took, set-up included: kinds that ran beside each other share time. */
  readonly seconds: number;
}

/** The counts of all outcomes and failed steps together. */
export function total(outcomes: readonly Outcome[], verdict: Verdict): Counts {
  const sum = (pick: (counts: Counts) => number): number =>
    outcomes.reduce((all, outcome) => all + pick(outcome.counts), 0);
  const missing = verdict.engineMissing !== undefined && verdict.engineRequired ? 1 : 0;
  return {
    passed: sum((counts) => counts.passed),
    failed: sum((counts) => counts.failed) + verdict.failedSteps.length + missing,
    skipped: sum((counts) => counts.skipped),
  };
}

/** The exit code: a run in which nothing ran proved nothing. */
export function exitCode(counts: Counts): number {
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

/** The lines at the end of a run; the last is `N passed, N failed`, with `, N skipped` when any. */
export function summary(outcomes: readonly Outcome[], verdict: Verdict): string[] {
  const counts = total(outcomes, verdict);
  const lines = ['', ...table(outcomes, verdict)];
  for (const step of verdict.failedSteps) lines.push(`${step} failed (counted as one failure)`);
  if (verdict.engineMissing !== undefined) lines.push(...missingEngine(outcomes, verdict));
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return [...lines, '', `${counts.passed} passed, ${counts.failed} failed${skipped}`];
}

function table(outcomes: readonly Outcome[], { seconds }: Verdict): string[] {
  const time = (all: number): string => `${all.toFixed(1)} s`;
  const cell = (text: string | number): string => String(text).padStart(9);
  const row = (first: string, cells: readonly (string | number)[]): string =>
    first.padEnd(10) + cells.map(cell).join('');
  return [
    row('', ['passed', 'failed', 'skipped', 'time']),
    ...outcomes.map((outcome) => {
      const { name, counts } = outcome;
      return row(name, [counts.passed, counts.failed, counts.skipped, time(outcome.seconds)]);
    }),
    row('in all', ['', '', '', time(seconds)]),
  ];
}

function missingEngine(outcomes: readonly Outcome[], verdict: Verdict): string[] {
  const skipped = outcomes
    .filter((outcome) => outcome.name !== 'unit')
    .reduce((all, outcome) => all + outcome.counts.skipped, 0);
  const lines = [
    `NO DOCKER ENGINE HERE: ${skipped} TESTS THAT NEED ONE WERE SKIPPED (${verdict.engineMissing})`,
  ];
  if (verdict.engineRequired) {
    lines.push('RUNSHEET_REQUIRE_ENGINE is set, so this counts as one failure');
  }
  return lines;
}
