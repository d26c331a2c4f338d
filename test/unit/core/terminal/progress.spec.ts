import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../core/terminal/model.ts';
import { createProgressReader } from '../../../../core/terminal/progress.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const recorded = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/terminal/${name}.raw`, import.meta.url));

/** What is known after each piece, without repetitions. */
function follow(pieces: readonly Uint8Array[]): readonly (Progress | undefined)[] {
  const reader = createProgressReader();
  const seen: (Progress | undefined)[] = [];
  for (const piece of pieces) {
    const now = reader.push(piece);
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
  }
  return seen;
}

function piecesOf(all: Uint8Array, size: number): readonly Uint8Array[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.subarray(at * size, (at + 1) * size));
}

const last = (text: string): Progress | undefined => createProgressReader().push(bytes(text));

describe('what a program says itself', () => {
  it('is read in each state, ended by BEL or ST', () => {
    expect(last('\x1b]9;4;1;40\x07')).toEqual({ kind: 'percent', percent: 40, tone: 'usual' });
    expect(last('\x1b]9;4;2;40\x1b\\')).toEqual({ kind: 'percent', percent: 40, tone: 'error' });
    expect(last('\x1b]9;4;4;7\x07')).toEqual({ kind: 'percent', percent: 7, tone: 'paused' });
    expect(last('\x1b]9;4;3;0\x07')).toEqual({ kind: 'unknown' });
    expect(last('\x1b]9;4;3\x07')).toEqual({ kind: 'unknown' });
    expect(last('\x1b]9;4;1;50\x07 text \x1b]9;4;0;\x07')).toBeUndefined();
  });

  it('keeps its number when an error comes without one, and none is above 100', () => {
    expect(last('\x1b]9;4;1;60\x07\x1b]9;4;2\x07')).toMatchObject({ percent: 60, tone: 'error' });
    expect(last('\x1b]9;4;1;999\x07')).toMatchObject({ percent: 100 });
  });

  it('is not mistaken for other sequences, and a broken one changes nothing', () => {
    expect(last('\x1b]9;hello\x07\x1b]0;title 9;4;1;50\x07')).toBeUndefined();
    expect(last('\x1b]9;4;7;50\x07')).toBeUndefined();
    expect(last('\x1b]9;4;1;50\x07\x1b]9;4;1;123456789012345\x07')).toMatchObject({ percent: 50 });
  });

  it('is found however it is split', () => {
    const whole = bytes('a\x1b\x1b]9;4;1;12\x07b\x1b]9;4;1;13\x1b\\\x1b]9;4;1;14\x07');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length }), (size) => {
        const percents = follow(piecesOf(whole, size)).map(
          (each) => each?.kind === 'percent' && each.percent,
        );
        expect(percents.at(-1)).toBe(14);
      }),
    );
  });
});

describe('a pull', () => {
  it('counts layers until all sizes are known, then bytes, and is silent when it is over', () => {
    const seen = follow(piecesOf(recorded('pull'), 64));
    expect(seen[0]).toMatchObject({ kind: 'unknown' });
    expect(seen).toContainEqual({ kind: 'unknown', done: 1, of: 6 });
    const percents = seen.flatMap((each) => (each?.kind === 'percent' ? [each.percent] : []));
    expect(percents.length).toBeGreaterThan(5);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(seen.at(-1)).toBeUndefined();
  });

  it('is read from Compose as well', () => {
    const seen = follow(piecesOf(recorded('compose'), 300));
    const percents = seen.flatMap((each) => (each?.kind === 'percent' ? [each.percent] : []));
    expect(percents.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBeUndefined();
  });

  it('comes out the same however the output is split', () => {
    const all = recorded('pull');
    const ends = (size: number): string => {
      const layers = follow(piecesOf(all, size)).filter((each) => each?.kind === 'percent');
      return JSON.stringify(layers.at(-1));
    };
    for (const size of [1, 7, 63, 500]) expect(ends(size)).toBe(ends(32));
  });

  it('reads the bar of a wide terminal', () => {
    const line = '\rc6c7506786db: Downloading [====>     ]  3.2MB/29MB\r\n';
    expect(last(`Pulling from library/redis\r\n${line}`)).toEqual({
      kind: 'percent',
      percent: 5,
      tone: 'usual',
    });
  });

  it('is forgotten when something else is printed for long', () => {
    const reader = createProgressReader();
    const line = '\rc6c7506786db: Downloading 3.2MB/29MB\r\n';
    expect(reader.push(bytes(`Pulling from x\r\n${line}`))).toBeDefined();
    expect(reader.push(bytes('something else\r\n'.repeat(5000)))).toBeUndefined();
  });

  it('is not seen in text that only looks like a layer', () => {
    expect(last('c6c7506786db: Downloading 3.2MB/29MB\r\n')).toBeUndefined();
    expect(last('Pulling myself together\r\n')).toBeUndefined();
  });
});

it('costs little beside what a terminal needs for the same bytes', () => {
  const reader = createProgressReader();
  const plain = bytes(
    'Pull yourself together, 60 characters of it, again and again.\n'.repeat(2000),
  );
  const coloured = bytes('\x1b[32mgreen\x1b[0m and \x1b[1mbold\x1b[0m text\n'.repeat(3000));
  const began = performance.now();
  for (let round = 0; round < 100; round += 1) {
    reader.push(plain);
    reader.push(coloured);
  }
  const megabytes = (100 * (plain.length + coloured.length)) / 1e6;
  // A terminal takes about 10 ms for each MB; a tenth of that is the most this may cost, times ten
  // for a machine that is busy with other things.
  expect((performance.now() - began) / megabytes).toBeLessThan(10);
});
