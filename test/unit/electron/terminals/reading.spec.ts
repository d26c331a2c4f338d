import { describe, expect, it } from 'vitest';
import { createReading, wayTime } from '../../../../electron/terminals/reading.ts';
import { createFakeClock } from '../../core/terminal/fake-clock.ts';

const full = 4096;

function setUp() {
  const clock = createFakeClock();
  const calls: string[] = [];
  const reading = createReading({
    timers: clock,
    stop: () => calls.push('stop'),
    go: () => calls.push('go'),
  });
  return { clock, calls, reading };
}

describe('reading what a process prints', () => {
  it('waits a moment for a key while the process floods, and not when it prints a little', () => {
    const { clock, calls, reading } = setUp();
    reading.note(full - 2);
    reading.giveWay();
    expect(calls).toEqual([]);
    reading.note(full);
    reading.giveWay();
    expect(calls).toEqual(['stop']);
    clock.pass(wayTime - 1);
    expect(reading.goesOn()).toBe(false);
    clock.pass(1);
    expect(calls).toEqual(['stop', 'go']);
    expect(clock.waiting()).toBe(0);
  });

  it('waits from the last of several keys', () => {
    const { clock, calls, reading } = setUp();
    reading.note(full);
    for (let key = 0; key < 3; key += 1) {
      reading.giveWay();
      clock.pass(wayTime - 1);
    }
    expect(calls).toEqual(['stop']);
    clock.pass(1);
    expect(calls).toEqual(['stop', 'go']);
  });

  it('goes on only when neither the window nor a key holds it back', () => {
    const { clock, calls, reading } = setUp();
    reading.note(full);
    reading.pause();
    reading.giveWay();
    clock.pass(wayTime);
    expect(calls).toEqual(['stop']);
    reading.giveWay();
    reading.resume();
    expect(calls).toEqual(['stop']);
    clock.pass(wayTime);
    expect(calls).toEqual(['stop', 'go']);
  });

  it('goes on to the end once the process ended, whatever holds it back', () => {
    const { clock, calls, reading } = setUp();
    reading.note(full);
    reading.pause();
    reading.giveWay();
    reading.end();
    expect(calls).toEqual(['stop', 'go']);
    reading.pause();
    reading.giveWay();
    clock.pass(wayTime);
    expect(reading.goesOn()).toBe(true);
    expect(calls).toEqual(['stop', 'go']);
  });
});
