import { describe, expect, it } from 'vitest';
import { cells, middleEllipsis, shownWidth } from '../../../../renderer/command/blank-width.ts';

describe('the width of a blank', () => {
  it('is that of its value, from 6 to 32 characters', () => {
    expect(shownWidth('')).toBe(6);
    expect(shownWidth('my-redis-2')).toBe(10);
    expect(shownWidth('a'.repeat(500))).toBe(32);
  });

  it('counts what a mono face draws twice as wide twice, and marks not at all', () => {
    expect(cells('容器')).toBe(4);
    expect(cells('🐳')).toBe(2);
    expect(cells('é')).toBe(1);
  });
});

describe('a value that is too long', () => {
  it('is shortened in its middle to what the blank shows', () => {
    const short = middleEllipsis('sha256:0123456789abcdef0123456789abcdef');
    expect(short).toMatch(/^sha256:\w+…\w+cdef$/);
    expect(cells(short)).toBe(32);
  });

  it('is left alone when it fits', () => {
    expect(middleEllipsis('a'.repeat(32))).toBe('a'.repeat(32));
  });

  it('is never cut within a character', () => {
    expect(middleEllipsis('🐳'.repeat(40))).toMatch(/^(?:🐳)+…(?:🐳)+$/u);
  });
});
