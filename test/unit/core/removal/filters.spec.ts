import { describe, expect, it } from 'vitest';
import {
  passesLabels,
  passesStoreLabels,
  readDuration,
  readFilters,
  readMoment,
  withConfigured,
} from '../../../../core/removal/filters.ts';

describe('readMoment', () => {
  it.each([
    ['24h', 100_000 - 86_400],
    ['1h30m', 100_000 - 5400],
    ['1.5h', 100_000 - 5400],
    ['300ms', 100_000 - 0.3],
    ['0s', 100_000],
    ['1600000000', 1_600_000_000],
    ['1600000000.5', 1_600_000_000.5],
    ['2020-01-01T00:00:00Z', 1_577_836_800],
  ])('%s', (text, seconds) => {
    expect(readMoment(text, 100_000)).toBeCloseTo(seconds, 3);
  });

  it.each(['yesterday', '', '24', '1d', 'h'])('“%s” is a number at most', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});

describe('labels', () => {
  const filters = (...written: readonly string[]) => readFilters(written, 0);

  it('all of label must be there; label! only keeps what has all of them', () => {
    const labels = { a: '1', b: '2' };
    expect(passesLabels(filters('label=a', 'label=b=2'), labels)).toBe(true);
    expect(passesLabels(filters('label=a', 'label=c'), labels)).toBe(false);
    expect(passesLabels(filters('label!=a'), labels)).toBe(false);
    expect(passesLabels(filters('label!=a', 'label!=c'), labels)).toBe(true);
    expect(passesLabels(filters('label!=a=2'), labels)).toBe(true);
    expect(passesLabels(filters('label=a'), undefined)).toBe(false);
  });

  it('the containerd store wants each label! to hold by itself', () => {
    const labels = { a: '1' };
    expect(passesStoreLabels(filters('label!=a', 'label!=c'), labels)).toBe(false);
    expect(passesStoreLabels(filters('label!=a=2'), labels)).toBe(true);
    expect(passesStoreLabels(filters('label!=c=2'), labels)).toBe(false);
    expect(passesStoreLabels(filters('label!=c'), labels)).toBe(true);
  });
});

describe('withConfigured', () => {
  it.each([
    [[], ['label!=keep'], false],
    [['label=x'], ['label!=keep'], true],
    [['label=keep'], ['label!=keep'], false],
    [['label!=x'], ['label=keep'], true],
    [[], ['until=24h'], true],
  ] as const)('%j with %j in the settings', (written, configured, added) => {
    const { filters, left } = withConfigured(written, configured);
    expect(filters).toEqual(added ? [...written, ...configured] : written);
    expect(left).toEqual(added ? [] : configured);
  });

  it('passes over what is no filter', () => {
    expect(withConfigured([], ['nonsense', 'label='])).toEqual({ filters: [], left: [] });
  });
});
