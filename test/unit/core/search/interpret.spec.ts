import { describe, expect, it } from 'vitest';
import { interpret } from '../../../../core/search/interpret.ts';
import { createSpelling } from '../../../../core/search/spelling.ts';

const spelling = createSpelling([]);
spelling.learn('docker compose container volume remove inspect image exec network up run');

describe('a query', () => {
  it('is read without a leading docker, and docker-compose as two words', () => {
    expect(interpret('docker run', spelling).nameWords).toEqual(['run']);
    expect(interpret('docker-compose up', spelling).nameWords).toEqual(['compose', 'up']);
  });

  it('adds other words for the same, for less', () => {
    const [wish] = interpret('delete image', spelling).wishes;
    expect(wish?.get('remove')).toBeGreaterThan(0);
    expect(wish?.get('remove')).toBeLessThan(wish?.get('delete') ?? 0);
  });

  it('takes several words as one thing where people say it so', () => {
    const { wishes } = interpret('log in to shell', spelling);
    expect(wishes).toHaveLength(1);
    expect(wishes[0]?.has('exec')).toBe(true);
  });

  it.each([
    ['dokcer', 'docker'],
    ['volme', 'volume'],
    ['conatiner', 'container'],
    ['netwrok', 'network'],
    ['exce', 'exec'],
  ])('takes %s for %s', (typed, meant) => {
    expect(interpret(`${typed} `, spelling).words).toEqual([meant]);
  });

  it('leaves alone what may still become a word, and what is like none', () => {
    expect(interpret('insp', spelling).words).toEqual(['insp']);
    expect(interpret('qqqzzz ', spelling).words).toEqual(['qqqzzz']);
  });

  it('knows which word is still being typed', () => {
    expect(interpret('remove ima', spelling).open).toBe('ima');
    expect(interpret('remove image ', spelling).open).toBeUndefined();
  });

  it('is cut when a page was pasted', () => {
    expect(interpret('word '.repeat(10_000), spelling).words.length).toBeLessThanOrEqual(16);
  });
});
