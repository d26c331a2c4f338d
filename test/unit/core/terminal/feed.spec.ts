import { describe, expect, it } from 'vitest';
import { batchWindow, largestBatch } from '../../../../core/terminal/batcher.ts';
import { highWater, highWaterOfText } from '../../../../core/terminal/credit.ts';
import { createFeed, hiddenPace, skipPace, textOnTheWay } from '../../../../core/terminal/feed.ts';
import { createFakeClock } from './fake-clock.ts';

const text = (bytes: number): Uint8Array => Buffer.from('a line\r\n'.repeat(bytes / 8));
/** Of lines so long that a megabyte has too few to skip any. */
const longText = (bytes: number): Uint8Array => Buffer.alloc(bytes, 0x61);
const drawing = Buffer.from('\x1b7');

function setUp() {
  const clock = createFakeClock();
  const posted: number[] = [];
  const held: string[] = [];
  const feed = createFeed({
    timers: clock,
    post: (bytes) => posted.push(bytes.length),
    onCredit: (change) => held.push(change),
  });
  const sent = (): number => posted.reduce((one, other) => one + other, 0);
  /** More lines than a terminal remembers, so that some are skipped. */
  const flood = (): void => {
    for (let time = 0; time < 20; time += 1) feed.push(text(8 * largestBatch));
  };
  return { clock, feed, flood, posted, held, sent };
}

describe('the way of output to a window', () => {
  it('holds a program that draws back from a megabyte on, and skips nothing', () => {
    const { feed, held, sent } = setUp();
    feed.push(drawing);
    feed.push(text(highWater - largestBatch));
    expect(held).toEqual([]);
    feed.push(text(largestBatch));
    expect(held).toEqual(['pause']);
    expect(feed.acknowledged(sent())).toBe(sent());
    expect(held).toEqual(['pause', 'resume']);
  });

  it('holds text back only when its lines are too long to be skipped', () => {
    const long = setUp();
    long.feed.push(longText(highWaterOfText - largestBatch));
    expect(long.held).toEqual([]);
    long.feed.push(longText(largestBatch));
    expect(long.held).toEqual(['pause']);
    const short = setUp();
    for (let all = 0; all < 10 * highWaterOfText; all += largestBatch) {
      short.feed.push(text(largestBatch));
    }
    expect(short.held).toEqual([]);
  });

  it('has two batches of text on the way, and says for how much output each stands', () => {
    const { clock, feed, posted, sent } = setUp();
    feed.push(text(textOnTheWay + 4 * largestBatch));
    expect(sent()).toBe(textOnTheWay);
    expect(feed.acknowledged(largestBatch)).toBe(largestBatch);
    expect(posted).toHaveLength(3);
    // Behind the third wait more lines than a terminal remembers, less one batch of them.
    feed.push(text(2 * largestBatch));
    feed.acknowledged(2 * largestBatch);
    clock.pass(batchWindow);
    expect(sent()).toBeLessThan(textOnTheWay + 6 * largestBatch);
  });

  it('sends a few times a second while it skips, and all the rest at once after that', () => {
    const { clock, feed, posted } = setUp();
    let printed = 0;
    let known = 0;
    const flood = (): void => {
      feed.push(text(8 * largestBatch));
      printed += 8 * largestBatch;
    };
    flood();
    known += feed.acknowledged(2 * largestBatch);
    flood();
    const before = posted.length;
    for (let time = 0; time < 20; time += 1) {
      flood();
      clock.pass(skipPace);
      known += feed.acknowledged(largestBatch);
    }
    const count = posted.length - before;
    expect(count).toBeGreaterThan(15);
    expect(count).toBeLessThan(25);
    clock.pass(skipPace);
    known += feed.acknowledged(highWaterOfText);
    clock.pass(skipPace);
    known += feed.acknowledged(highWaterOfText);
    expect(known).toBe(printed);
  });

  it('sends less often while no view shows it, and at once when one does', () => {
    const { clock, feed, flood, posted } = setUp();
    flood();
    feed.acknowledged(textOnTheWay);
    feed.show(false);
    flood();
    feed.acknowledged(textOnTheWay);
    clock.pass(skipPace);
    flood();
    feed.acknowledged(textOnTheWay);
    const before = posted.length;
    clock.pass(hiddenPace - 1);
    expect(posted).toHaveLength(before);
    clock.pass(1);
    expect(posted.length).toBeGreaterThan(before);
    flood();
    feed.acknowledged(textOnTheWay);
    const hidden = posted.length;
    feed.show(true);
    expect(posted.length).toBeGreaterThan(hidden);
  });

  it('does not wait with what comes when the flood is over', () => {
    const { clock, feed, flood, posted } = setUp();
    flood();
    feed.acknowledged(textOnTheWay);
    flood();
    feed.acknowledged(textOnTheWay);
    const before = posted.length;
    feed.acknowledged(textOnTheWay);
    expect(posted).toHaveLength(before);
    clock.pass(batchWindow);
    clock.pass(batchWindow);
    feed.push(Buffer.from('$ '));
    expect(posted.length).toBeGreaterThan(before);
  });

  it('sends what is left at the end, whatever is on the way', () => {
    const { feed, sent } = setUp();
    feed.push(longText(highWater));
    expect(sent()).toBe(textOnTheWay);
    feed.flush();
    expect(sent()).toBe(highWater);
  });

  it('forgets with its window what waited, but not that the program drew', () => {
    const { clock, feed, held, sent } = setUp();
    feed.push(longText(highWaterOfText));
    feed.push(drawing);
    feed.clear();
    expect(held).toEqual(['pause', 'resume']);
    const before = sent();
    feed.flush();
    clock.pass(skipPace);
    expect(sent()).toBe(before);
    feed.push(text(highWater));
    expect(held).toEqual(['pause', 'resume', 'pause']);
  });

  it('knows of what was printed while there was no window', () => {
    const { feed, held } = setUp();
    feed.pass(drawing);
    feed.push(text(highWater));
    expect(held).toEqual(['pause']);
  });
});
