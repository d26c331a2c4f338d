import { describe, expect, it } from 'vitest';
import { humanSize } from '../../../../core/strings/removal.ts';

describe('humanSize', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1550, '1.55 kB'],
    [999_400, '999 kB'],
    [1_984_235, '1.98 MB'],
    [135_447_575, '135 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('writes %i as %s', (bytes, text) => {
    expect(humanSize(bytes)).toBe(text);
  });
});
