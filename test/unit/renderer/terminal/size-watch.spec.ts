import { describe, expect, it } from 'vitest';
import { createSizeTeller, restBeforeTold } from '../../../../renderer/terminal/size-watch.ts';
import { createFakeClock } from '../../core/terminal/fake-clock.ts';

function setUp() {
  const clock = createFakeClock();
  const told: string[] = [];
  const teller = createSizeTeller(({ cols, rows }) => told.push(`${cols}x${rows}`), clock);
  return { clock, told, teller };
}

describe('telling a process the size of its terminal', () => {
  it('waits until the size rests, and tells the last one', () => {
    const { clock, told, teller } = setUp();
    for (let cols = 80; cols < 90; cols += 1) {
      teller.changed({ cols, rows: 24 });
      clock.pass(restBeforeTold - 1);
    }
    expect(told).toEqual([]);
    clock.pass(1);
    expect(told).toEqual(['89x24']);
  });

  it('tells no size twice', () => {
    const { clock, told, teller } = setUp();
    teller.changed({ cols: 80, rows: 24 });
    clock.pass(restBeforeTold);
    teller.changed({ cols: 81, rows: 24 });
    teller.changed({ cols: 80, rows: 24 });
    clock.pass(restBeforeTold);
    expect(told).toEqual(['80x24']);
  });

  it('tells it at once, and again, to a session that was just joined', () => {
    const { clock, told, teller } = setUp();
    teller.tellNow();
    expect(told).toEqual([]);
    teller.changed({ cols: 80, rows: 24 });
    teller.tellNow();
    teller.tellNow();
    clock.pass(restBeforeTold);
    expect(told).toEqual(['80x24', '80x24']);
  });

  it('is silent once it is stopped', () => {
    const { clock, told, teller } = setUp();
    teller.changed({ cols: 80, rows: 24 });
    teller.stop();
    clock.pass(restBeforeTold);
    expect(told).toEqual([]);
  });
});
