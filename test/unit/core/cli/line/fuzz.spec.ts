import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import type { LineToken } from '../../../../../core/cli/line/model.ts';
import type { Shell } from '../../../../../core/command/model.ts';
import { grammarFile, shippedGrammar } from '../../../../helpers/cli/grammar.ts';
import { longLines, randomLine, scriptOfLines } from '../../../../helpers/cli/random-lines.ts';
import { randomFrom } from '../../../../helpers/cli/random-runs.ts';

const lines = 100_000;

/** Milliseconds that no line may take on a machine that is not busy. */
const slowest = 5;

/**
 * Milliseconds of reading the grammar’s text on the machine on which `slowest` was set.
 *
 * A machine that is busy, or slower, takes longer for both, and may.
 */
const usualFloor = 1.2;

const shells: readonly (Shell | undefined)[] = [undefined, 'posix', 'powershell', 'cmd'];
const grammarText = readFileSync(grammarFile, 'utf8');

function explain(line: string, shell: Shell | undefined): ReturnType<typeof explainLine> {
  return explainLine(line, shippedGrammar, shell === undefined ? {} : { shell });
}

/** What is wrong with the places in an explanation; nothing when all is right. */
function faultOf(line: string, shell: Shell | undefined): string | undefined {
  const { tokens, problems } = explain(line, shell);
  const fault = faultOfTokens(line, tokens, 0, line.length) ?? gaps(line, tokens);
  const outside = problems.find(({ start = -1, end = -1 }) => {
    return start < 0 || end < start || end > line.length;
  });
  return fault ?? (outside && `outside the line: ${outside.code}`);
}

function faultOfTokens(
  line: string,
  tokens: readonly LineToken[],
  from: number,
  to: number,
): string | undefined {
  let at = from;
  for (const { start, end, text, inside } of tokens) {
    if (start < at || end <= start || end > to) return `out of order: ${JSON.stringify(text)}`;
    if (line.slice(start, end) !== text) return `not in its place: ${JSON.stringify(text)}`;
    const deeper = inside && faultOfTokens(line, inside, start, end);
    if (deeper !== undefined) return deeper;
    at = end;
  }
  return undefined;
}

/** Every character that can be seen belongs to a token. */
function gaps(line: string, tokens: readonly LineToken[]): string | undefined {
  let at = 0;
  for (const { start, end } of [...tokens, { start: line.length, end: line.length }]) {
    const between = line.slice(at, start);
    if (/\S/.test(between)) return `without a token: ${JSON.stringify(between)}`;
    at = end;
  }
  return undefined;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * How many times longer than allowed a line takes.
 *
 * The least of many rounds, beside what the floor takes in the same time as a rule: a machine that
 * is busy with something else is so for both.
 */
function excess(line: string, shell: Shell | undefined): number {
  const floors: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let over = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40 && over > 1; round += 1) {
    floors.push(timeOf(() => JSON.parse(grammarText)));
    least = Math.min(
      least,
      timeOf(() => explain(line, shell)),
    );
    const usual = [...floors].sort((a, b) => a - b)[floors.length >> 1] ?? usualFloor;
    over = least / ((slowest * Math.max(usualFloor, usual)) / usualFloor);
  }
  return over;
}

describe('any line at all', () => {
  it('is explained in time, each piece in its place', { timeout: 240_000 }, () => {
    const random = randomFrom(7);
    for (let count = 0; count < lines; count += 1) {
      const line = randomLine(random);
      const shell = shells[count % shells.length];
      let fault: string | undefined;
      const time = timeOf(() => {
        fault = faultOf(line, shell);
      });
      if (fault !== undefined) expect.fail(`${fault} in ${JSON.stringify({ line, shell })}`);
      if (time > slowest) {
        expect(excess(line, shell), JSON.stringify({ line, shell })).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is explained in time when it is ten kilobytes long', { timeout: 60_000 }, () => {
    for (const line of scriptOfLines) {
      expect(line.length).toBeGreaterThanOrEqual(10_000);
      // What is compiled while it runs for the first time is not the line's doing.
      for (let round = 0; round < 20; round += 1) explain(line, undefined);
      // Hundreds of commands in one line, which nobody types: they may take as long as two lines.
      expect(excess(line, undefined), line.slice(0, 60)).toBeLessThanOrEqual(2);
    }
  });

  it('keeps its places when it is far too long', { timeout: 60_000 }, () => {
    for (const line of longLines) {
      for (const shell of shells) {
        expect(faultOf(line, shell), JSON.stringify({ line, shell })).toBeUndefined();
      }
    }
  });
});
