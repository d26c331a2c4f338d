import { describe, expect, it } from 'vitest';
import type { ListKind } from '../../../../core/engine/events.ts';
import {
  createRefresh,
  longestDelay,
  quietTime,
  type Refresh,
} from '../../../../core/engine/refresh.ts';
import { createFakeClock, type FakeClock } from '../terminal/fake-clock.ts';

interface SetUp {
  readonly clock: FakeClock;
  readonly refresh: Refresh;
  readonly flushed: (readonly [number, readonly ListKind[]])[];
}

function setUp(): SetUp {
  const clock = createFakeClock(0);
  const flushed: (readonly [number, readonly ListKind[]])[] = [];
  const refresh = createRefresh(clock, (kinds) => flushed.push([clock.now(), kinds]));
  return { clock, refresh, flushed };
}

describe('createRefresh', () => {
  it('passes on a single change at once, and nothing after it', () => {
    const { clock, refresh, flushed } = setUp();
    refresh.add(['images']);
    clock.pass(10_000);
    expect(flushed).toEqual([[0, ['images']]]);
  });

  it('waits with later changes until it has been quiet', () => {
    const { clock, refresh, flushed } = setUp();
    refresh.add(['containers']);
    clock.pass(10);
    refresh.add(['networks']);
    clock.pass(quietTime - 1);
    refresh.add(['containers']);
    clock.pass(quietTime - 1);
    expect(flushed).toHaveLength(1);
    clock.pass(1);
    expect(flushed).toEqual([
      [0, ['containers']],
      [10 + 2 * quietTime - 1, ['containers', 'networks']],
    ]);
  });

  it('passes on a change at once again after a quiet time, and not before', () => {
    const early = setUp();
    early.refresh.add(['volumes']);
    early.clock.pass(quietTime - 1);
    early.refresh.add(['volumes']);
    expect(early.flushed).toHaveLength(1);

    const later = setUp();
    later.refresh.add(['volumes']);
    later.clock.pass(quietTime);
    later.refresh.add(['volumes']);
    expect(later.flushed).toHaveLength(2);
  });

  it('passes changes on every second at least in a storm that never pauses', () => {
    const { clock, refresh, flushed } = setUp();
    for (let time = 0; time < 5000; time += 10) {
      refresh.add(['containers']);
      clock.pass(10);
    }
    const times = flushed.map(([time]) => time);
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(longestDelay + 10);
    expect(flushed.length).toBeLessThanOrEqual(7);
    expect(flushed.length).toBeGreaterThanOrEqual(5);
  });

  it('names each list once, in the lists’ order', () => {
    const { clock, refresh, flushed } = setUp();
    refresh.add(['volumes']);
    refresh.add(['volumes', 'networks', 'containers']);
    refresh.add(['containers']);
    clock.pass(quietTime);
    expect(flushed[1]?.[1]).toEqual(['containers', 'networks', 'volumes']);
  });

  it('does nothing about an event that makes nothing stale', () => {
    const { clock, refresh, flushed } = setUp();
    refresh.add([]);
    clock.pass(longestDelay);
    expect(flushed).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('forgets what was waiting when it is cancelled', () => {
    const { clock, refresh, flushed } = setUp();
    refresh.add(['images']);
    refresh.add(['volumes']);
    refresh.cancel();
    expect(clock.waiting()).toBe(0);
    clock.pass(longestDelay);
    expect(flushed).toHaveLength(1);
  });
});
