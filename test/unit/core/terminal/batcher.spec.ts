import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchWindow, createBatcher, largestBatch } from '../../../../core/terminal/batcher.ts';
import { createFakeClock } from './fake-clock.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

function setUp() {
  const clock = createFakeClock();
  const sent: Uint8Array[] = [];
  const batcher = createBatcher({ timers: clock, emit: (bytes) => sent.push(bytes.slice()) });
  return { clock, sent, batcher, texts: () => sent.map(text) };
}

describe('a batcher', () => {
  it('sends what comes after a silence at once', () => {
    const { batcher, texts } = setUp();
    batcher.push(bytesOf('a'));
    expect(texts()).toEqual(['a']);
  });

  it('gathers what follows until the window closes', () => {
    const { batcher, clock, texts } = setUp();
    batcher.push(bytesOf('a'));
    batcher.push(bytesOf('b'));
    batcher.push(bytesOf('c'));
    clock.pass(batchWindow - 1);
    expect(texts()).toEqual(['a']);
    clock.pass(1);
    expect(texts()).toEqual(['a', 'bc']);
  });

  it('sends one batch a window while output goes on', () => {
    const { batcher, clock, texts } = setUp();
    for (let step = 0; step < 3 * batchWindow; step += 1) {
      batcher.push(bytesOf('x'));
      clock.pass(1);
    }
    const full = 'x'.repeat(batchWindow);
    expect(texts()).toEqual(['x', full.slice(1), full, full]);
  });

  it('is at rest again when a window closed with nothing in it', () => {
    const { batcher, clock, texts } = setUp();
    batcher.push(bytesOf('a'));
    clock.pass(batchWindow);
    expect(clock.waiting()).toBe(0);
    batcher.push(bytesOf('b'));
    expect(texts()).toEqual(['a', 'b']);
  });

  it('sends a full batch without waiting for the window', () => {
    const { batcher, sent } = setUp();
    batcher.push(bytesOf('a'));
    batcher.push(new Uint8Array(largestBatch + 10));
    expect(sent.map(({ length }) => length)).toEqual([1, largestBatch]);
    batcher.flush();
    expect(sent.map(({ length }) => length)).toEqual([1, largestBatch, 10]);
  });

  it('forgets what it gathered when it is cleared', () => {
    const { batcher, clock, texts } = setUp();
    batcher.push(bytesOf('a'));
    batcher.push(bytesOf('lost'));
    batcher.clear();
    clock.pass(100);
    batcher.flush();
    expect(texts()).toEqual(['a']);
    batcher.push(bytesOf('b'));
    expect(texts()).toEqual(['a', 'b']);
  });

  it('holds what it gathers apart from where it was read', () => {
    const { batcher, texts } = setUp();
    batcher.push(bytesOf('a'));
    const piece = bytesOf('abcdef').subarray(2, 4);
    batcher.push(piece);
    piece.fill(0);
    batcher.flush();
    expect(texts()).toEqual(['a', 'cd']);
  });

  it('neither loses, doubles nor reorders a byte, whatever the pieces and pauses', () => {
    const step = fc.oneof(
      fc.uint8Array({ maxLength: 50 }).map((bytes) => ({ bytes })),
      fc.integer({ min: 0, max: 20 }).map((pause) => ({ pause })),
      fc.constant({ bytes: new Uint8Array(largestBatch).fill(7) }),
      fc.constant({ flush: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { batcher, clock, sent } = setUp();
        const pushed: Uint8Array[] = [];
        for (const one of steps) {
          if ('bytes' in one) {
            pushed.push(one.bytes);
            batcher.push(one.bytes);
          } else if ('pause' in one) clock.pass(one.pause);
          else batcher.flush();
        }
        clock.pass(batchWindow);
        expect(Buffer.concat(sent).equals(Buffer.concat(pushed))).toBe(true);
        expect(sent.every(({ length }) => length > 0 && length <= largestBatch)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
