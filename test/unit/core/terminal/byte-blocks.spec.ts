import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteBlocks, type KeptBytes } from '../../../../core/terminal/byte-blocks.ts';

const piece = (length: number, of = 7): Uint8Array => new Uint8Array(length).fill(of);

describe('blocks of memory', () => {
  it('hold copies, many in one block', () => {
    const blocks = createByteBlocks(100);
    const bytes = piece(40, 1);
    const one = blocks.keep(bytes);
    const other = blocks.keep(piece(60, 2));
    bytes.fill(9);
    expect([...one.bytes]).toEqual([...piece(40, 1)]);
    expect([...other.bytes]).toEqual([...piece(60, 2)]);
    expect(blocks.count()).toBe(1);
    blocks.keep(piece(1));
    expect(blocks.count()).toBe(2);
  });

  it('are used again, so that a flood needs no more of them than wait at once', () => {
    const blocks = createByteBlocks(100);
    const waiting: KeptBytes[] = [];
    for (let time = 0; time < 1000; time += 1) {
      waiting.push(blocks.keep(piece(50)));
      if (waiting.length > 6) waiting.shift()?.release();
    }
    expect(blocks.count()).toBeLessThanOrEqual(5);
  });

  it('are let go but for one when nothing is kept', () => {
    const blocks = createByteBlocks(100);
    const all = Array.from({ length: 10 }, () => blocks.keep(piece(90)));
    expect(blocks.count()).toBe(10);
    for (const one of all) one.release();
    expect(blocks.count()).toBe(1);
  });

  it('are as large as what is kept, where one is too small', () => {
    const blocks = createByteBlocks(100);
    const large = blocks.keep(piece(101, 3));
    expect([...large.bytes]).toEqual([...piece(101, 3)]);
    expect(blocks.count()).toBe(1);
    large.release();
    expect(blocks.count()).toBe(0);
  });

  it('keep each piece whole until it is released, in whatever order that is', () => {
    const step = fc.record({ length: fc.integer({ min: 0, max: 130 }), drop: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const blocks = createByteBlocks(100);
        const kept: { readonly of: number; readonly length: number; readonly one: KeptBytes }[] =
          [];
        for (const [at, { length, drop }] of steps.entries()) {
          kept.push({ of: at, length, one: blocks.keep(piece(length, at)) });
          const [gone] = kept.splice(drop, 1);
          gone?.one.release();
          gone?.one.release();
          for (const { of, length: size, one } of kept) {
            expect([...one.bytes]).toEqual([...piece(size, of)]);
          }
        }
        for (const { one } of kept) one.release();
        expect(blocks.count()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
