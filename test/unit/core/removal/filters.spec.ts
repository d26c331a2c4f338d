import { describe, expect, it } from 'vitest';
import {
  passesLabels,
  passesStoreLabels,
  readFilters,
  withConfigured,
} from '../../../../core/removal/filters.ts';

describe('labels', () => {
  const filters = (...written: readonly string[]) => readFilters(written, { now: 0, zone: 0 });

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
