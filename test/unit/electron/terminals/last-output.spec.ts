import { describe, expect, it } from 'vitest';
import { readToTheEnd } from '../../../../electron/terminals/last-output.ts';
import { createFakeClock } from '../../core/terminal/fake-clock.ts';

/** A stream over a terminal that has `rest` bytes left, and is open to others or not. */
function setUp(given: { readonly rest: number; readonly more: boolean; readonly alive?: boolean }) {
  const clock = createFakeClock();
  const calls: string[] = [];
  let rest = given.rest;
  let alive = given.alive ?? false;
  const stream = { destroy: (error?: Error): unknown => calls.push(error ? 'error' : 'closed') };
  readToTheEnd(stream, {
    timers: clock,
    flow: () => calls.push('flow'),
    readRest: (limit) => {
      const bytes = Math.min(rest, limit);
      rest -= bytes;
      calls.push(`read ${bytes}`);
      return { bytes, more: given.more };
    },
    alive: () => alive,
  });
  return {
    clock,
    calls,
    stream,
    die: () => {
      alive = false;
    },
    print: (bytes: number) => {
      rest += bytes;
    },
  };
}

describe('closing a terminal', () => {
  it('reads the rest first', () => {
    const { stream, calls, clock } = setUp({ rest: 5000, more: false });
    stream.destroy();
    expect(calls).toEqual(['flow']);
    clock.pass(0);
    expect(calls).toEqual(['flow', 'read 5000', 'closed']);
    expect(clock.waiting()).toBe(0);
  });

  it('waits for a process that closed its side and has not ended, even when told of the hang-up', () => {
    const { stream, calls, clock, die } = setUp({ rest: 0, more: false, alive: true });
    stream.destroy(Object.assign(new Error('read EIO'), { code: 'EIO' }));
    clock.pass(60);
    expect(calls).not.toContain('closed');
    die();
    clock.pass(20);
    expect(calls.at(-1)).toBe('closed');
    expect(clock.waiting()).toBe(0);
  });

  it('does not wait for ever for one that never ends', () => {
    const { stream, calls, clock } = setUp({ rest: 0, more: false, alive: true });
    stream.destroy();
    clock.pass(2000);
    expect(calls.at(-1)).toBe('closed');
  });

  it('waits for another process in the terminal until that is silent', () => {
    const { stream, calls, clock, print } = setUp({ rest: 0, more: true });
    stream.destroy();
    clock.pass(0);
    print(100);
    clock.pass(20);
    expect(calls).toEqual(['flow', 'read 0', 'read 100']);
    clock.pass(20);
    expect(calls.slice(3)).toEqual(['read 0', 'closed']);
  });

  it('is not started twice', () => {
    const { stream, calls, clock } = setUp({ rest: 0, more: true });
    stream.destroy();
    stream.destroy();
    clock.pass(100);
    expect(calls.filter((call) => call === 'closed' || call === 'flow')).toEqual([
      'flow',
      'closed',
    ]);
  });

  it('is at once when the system says that there is no more', () => {
    const { stream, calls, clock } = setUp({ rest: 0, more: true });
    stream.destroy();
    stream.destroy(new Error('read EIO'));
    clock.pass(100);
    expect(calls).toEqual(['flow', 'error']);
  });

  it('does not wait for ever for those who go on printing', () => {
    const steady = setUp({ rest: 0, more: true });
    steady.stream.destroy();
    for (let look = 0; look < 60; look += 1) {
      steady.print(1);
      steady.clock.pass(20);
    }
    expect(steady.calls.at(-1)).toBe('closed');
    const flood = setUp({ rest: 1e9, more: true });
    flood.stream.destroy();
    flood.clock.pass(0);
    expect(flood.calls).toEqual(['flow', `read ${4 * 1024 * 1024}`, 'closed']);
  });
});
