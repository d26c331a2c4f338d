import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRing, ringCapacity } from '../../../../core/terminal/ring.ts';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

function ringOf(capacity: number, ...pieces: readonly string[]) {
  const ring = createRing(capacity);
  for (const piece of pieces) ring.push(bytesOf(piece));
  return { ring, text: () => new TextDecoder('utf-8', { fatal: true }).decode(ring.read()) };
}

describe('the ring of what was printed', () => {
  it('keeps everything while it fits', () => {
    expect(ringOf(16, 'one\n', 'two\n').text()).toBe('one\ntwo\n');
    expect(ringOf(8, 'one\n', 'two\n').text()).toBe('one\ntwo\n');
  });

  it('begins at a line when older ones were dropped', () => {
    expect(ringOf(10, 'one\ntwo\nthree\n').text()).toBe('three\n');
    expect(ringOf(14, 'one\ntwo\n', 'three\nfour\n').text()).toBe('three\nfour\n');
  });

  it('begins after a carriage return where there is no line to begin at', () => {
    expect(ringOf(16, '10 percent\r20 percent\r').text()).toBe('20 percent\r');
  });

  it('rather shows the end of an endless line than nothing', () => {
    expect(ringOf(8, '0123456789abcdef').text()).toBe('89abcdef');
    expect(ringOf(8, '0123456789abcd\nf').text()).toBe('89abcd\nf');
  });

  it('does not begin inside a character', () => {
    expect(ringOf(8, 'ééééé').text()).toBe('éééé');
    expect(ringOf(9, 'aéééééé').text()).toBe('éééé');
    expect(ringOf(9, '🐳🐳🐳').text()).toBe('🐳🐳');
  });

  it('hands out copies', () => {
    const { ring, text } = ringOf(8, 'abc');
    ring.read().fill(0);
    expect(text()).toBe('abc');
  });

  it('keeps exactly the last bytes, whatever the pieces were', () => {
    const printable = fc.uint8Array({ maxLength: 40, min: 0x20, max: 0x7e });
    fc.assert(
      fc.property(fc.array(printable), fc.integer({ min: 8, max: 5000 }), (pieces, capacity) => {
        const ring = createRing(capacity);
        for (const piece of pieces) ring.push(piece);
        const all = Buffer.concat(pieces);
        expect(Buffer.from(ring.read()).equals(all.subarray(-capacity))).toBe(true);
      }),
    );
  });

  it('gives an ending of all output that is valid text and at least half of its capacity', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 60 });
    const ends = fc.constantFrom('\n', '\r', '\r\n', ' ');
    fc.assert(
      fc.property(words, ends, fc.integer({ min: 16, max: 300 }), (lines, end, capacity) => {
        const all = lines.map((line) => line + end).join('');
        const { text } = ringOf(capacity, all);
        const kept = text();
        expect(all.endsWith(kept)).toBe(true);
        expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(capacity);
        const possible = Math.min(capacity, Buffer.byteLength(all));
        expect(Buffer.byteLength(kept)).toBeGreaterThanOrEqual(Math.floor(possible / 2) - 3);
      }),
    );
  });

  it('keeps the last 4 MiB of a flood, and counts all of it', () => {
    const ring = createRing();
    const line = bytesOf(`${'x'.repeat(999)}\n`);
    for (let at = 0; at < 10_000; at += 1) ring.push(line);
    expect(ring.read().length).toBeGreaterThan(ringCapacity - 1001);
    expect(ring.read().length).toBeLessThanOrEqual(ringCapacity);
    expect(ring.total()).toBe(10_000_000);
  });

  it('hands out only its end where that is enough, beginning at a line', () => {
    const { ring } = ringOf(100, 'one\ntwo\nthree\n');
    expect(new TextDecoder().decode(ring.read(10))).toBe('three\n');
    expect(new TextDecoder().decode(ring.read(100))).toBe('one\ntwo\nthree\n');
  });

  it('gives memory back, and goes on with less', () => {
    const { ring, text } = ringOf(100, 'one\ntwo\nthree\n');
    ring.shrink(10);
    expect(text()).toBe('three\n');
    ring.push(bytesOf('four\n'));
    expect(text()).toBe('four\n');
    expect(ring.total()).toBe(19);
    const empty = createRing(8);
    empty.shrink(4);
    empty.push(bytesOf('ab\n'));
    expect(new TextDecoder().decode(empty.read())).toBe('ab\n');
  });
});
