import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import type { Shell } from '../../../../../core/command/model.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';
import { longLines, randomLine } from '../../../../helpers/cli/random-lines.ts';
import { randomFrom } from '../../../../helpers/cli/random-runs.ts';

/** As many as a few seconds allow; more of them, with other seeds, say the same. */
const lines = 12_000;

/** Milliseconds that no line may take. */
const slowest = 5;

const shells: readonly (Shell | undefined)[] = [undefined, 'posix', 'powershell', 'cmd'];

function explain(line: string, shell: Shell | undefined): ReturnType<typeof explainLine> {
  return explainLine(line, shippedGrammar, shell === undefined ? {} : { shell });
}

/** What is wrong with the places in an explanation; nothing when all is right. */
function faultOf(line: string, shell: Shell | undefined): string | undefined {
  const { tokens, problems } = explain(line, shell);
  let at = 0;
  for (const { start, end, text } of tokens) {
    if (start < at || end <= start) return `out of order: ${JSON.stringify(text)}`;
    if (line.slice(start, end) !== text) return `not in its place: ${JSON.stringify(text)}`;
    const between = line.slice(at, start);
    if (/\S/.test(between)) return `without a token: ${JSON.stringify(between)}`;
    at = end;
  }
  if (/\S/.test(line.slice(at))) return `without a token: ${JSON.stringify(line.slice(at))}`;
  const outside = problems.find(({ start = -1, end = -1 }) => {
    return start < 0 || end < start || end > line.length;
  });
  return outside && `outside the line: ${outside.code}`;
}

/** The least of several measurements: the machine may be busy with something else. */
function leastTime(line: string, shell: Shell | undefined): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8 && least > slowest; round += 1) {
    const start = performance.now();
    explain(line, shell);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('any line at all', () => {
  it('is explained in time, each piece in its place', { timeout: 60_000 }, () => {
    const random = randomFrom(7);
    for (let count = 0; count < lines; count += 1) {
      const line = randomLine(random);
      const shell = shells[count % shells.length];
      const start = performance.now();
      const fault = faultOf(line, shell);
      const time = performance.now() - start;
      expect(fault, JSON.stringify({ line, shell })).toBeUndefined();
      if (time > slowest) {
        expect(leastTime(line, shell), JSON.stringify({ line, shell })).toBeLessThan(slowest);
      }
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
