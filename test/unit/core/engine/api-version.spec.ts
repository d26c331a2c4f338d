import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  lowestApiVersion,
  negotiate,
} from '../../../../core/engine/api-version.ts';

describe('negotiate', () => {
  it('speaks the lowest version to an engine that still takes it', () => {
    expect(negotiate('1.51', '1.24')).toBe(lowestApiVersion);
    expect(negotiate('1.51', '1.40')).toBe('1.40');
  });

  it('speaks the minimum of an engine that takes nothing lower', () => {
    expect(negotiate('1.52', '1.44')).toBe('1.44');
    expect(negotiate('1.44', '1.44')).toBe('1.44');
    expect(negotiate('1.41', '1.41')).toBe('1.41');
  });

  it('speaks the lowest version when the engine does not tell its minimum', () => {
    expect(negotiate('1.41', undefined)).toBe('1.40');
    expect(negotiate('1.40', '')).toBe('1.40');
  });

  it('has nothing to say to an engine below the lowest version', () => {
    expect(negotiate('1.39', '1.12')).toBeUndefined();
    expect(negotiate('1.9', undefined)).toBeUndefined();
    expect(negotiate('1.40', '1.12')).toBe('1.40');
  });
});

describe('compareVersions', () => {
  it('compares numbers, not text', () => {
    expect(compareVersions('1.9', '1.40')).toBeLessThan(0);
    expect(compareVersions('2.0', '1.99')).toBeGreaterThan(0);
    expect(compareVersions('1.44', '1.44')).toBe(0);
  });

  it('takes what is no number for zero', () => {
    expect(compareVersions('', '0.0')).toBe(0);
    expect(compareVersions('1', '1.0')).toBe(0);
  });
});
