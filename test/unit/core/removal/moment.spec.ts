import { describe, expect, it } from 'vitest';
import {
  type EngineClock,
  readDuration,
  readMoment,
  readTime,
  readZone,
} from '../../../../core/removal/moment.ts';

const clock: EngineClock = { now: 100_000.75, zone: 3600 };

describe('readMoment', () => {
  it.each([
    ['24h', 100_000 - 86_400],
    ['1h30m', 100_000 - 5400],
    ['1.5h', 100_000 - 5400],
    ['0s', 100_000],
    // Counted back first and then cut, both of which can be seen at a fraction of a second.
    ['700ms', 100_000],
    ['800ms', 99_999],
    ['-300ms', 100_001],
  ])('an engine cuts the time %s ago to whole seconds', (text, seconds) => {
    expect(readMoment(text, clock)).toBe(seconds);
  });

  it('a client does not', () => {
    expect(readMoment('0s', clock, 'client')).toBe(100_000.75);
    expect(readMoment('500ms', clock, 'client')).toBe(100_000.25);
  });

  it.each([
    ['0', 0],
    ['1600000000', 1_600_000_000],
    ['1600000000.5', 1_600_000_000.5],
    ['2020-01-01T00:00:00Z', 1_577_836_800],
    ['2020-01-01T00:00:00.25Z', 1_577_836_800.25],
    ['2020-01-01T00:00:00+01:00', 1_577_836_800 - 3600],
    ['2020-01-01Z', 1_577_836_800],
  ])('a written time keeps its fraction and its zone: %s', (text, seconds) => {
    expect(readMoment(text, clock)).toBe(seconds);
  });

  it.each([
    ['2020-01-01', 1_577_836_800],
    ['2020-01-01T01', 1_577_836_800 + 3600],
    ['2020-01-01T00:30', 1_577_836_800 + 1800],
    ['2020-01-01T00:00:30', 1_577_836_800 + 30],
    ['2020-01-01T00:00:30.5', 1_577_836_800 + 30.5],
  ])('%s is in the engine’s own zone', (text, seconds) => {
    expect(readMoment(text, { now: 0, zone: 0 })).toBe(seconds);
    expect(readMoment(text, clock)).toBe(seconds - 3600);
  });

  it.each(['yesterday', '', '2020-13-01', '2020-01-01 00:00', '01/02/2020'])(
    '“%s” is no time',
    (text) => {
      expect(readMoment(text, clock)).toBeUndefined();
    },
  );
});

describe('readDuration', () => {
  it.each(['yesterday', '', '24', '1d', 'h'])('“%s” is none', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});

describe('the times of the Engine API', () => {
  it('are read to the microsecond', () => {
    const early = readTime('2026-01-02T03:04:05.123456789Z') ?? 0;
    const late = readTime('2026-01-02T03:04:05.123458789Z') ?? 0;
    expect(late - early).toBeCloseTo(2e-6, 6);
    expect(late).toBeGreaterThan(early);
  });

  it('that are Go’s zero time, or none, mean never', () => {
    expect(readTime('0001-01-01T00:00:00Z')).toBeUndefined();
    expect(readTime(undefined)).toBeUndefined();
  });

  it('tell the zone that they are in', () => {
    expect(readZone('2026-01-02T03:04:05.1+05:30')).toBe(19_800);
    expect(readZone('2026-01-02T03:04:05-08:00')).toBe(-28_800);
    expect(readZone('2026-01-02T03:04:05Z')).toBe(0);
  });
});
