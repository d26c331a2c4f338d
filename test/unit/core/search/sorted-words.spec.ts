import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedWords } from '../../../../core/search/sorted-words.ts';

describe('sorted words', () => {
  it('give those that begin with some letters, and no others', () => {
    const word = fc.stringMatching(/^[ab~é]{0,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (all, letters) => {
        const words = createSortedWords(() => all);
        const expected = all.filter((each) => each.startsWith(letters)).sort();
        expect([...words.beginningWith(letters)]).toEqual(expected);
        expect(words.hasBeginning(letters)).toBe(expected.length > 0);
      }),
    );
  });

  it('know new words once they are told to forget the old order', () => {
    const all = ['pull'];
    const words = createSortedWords(() => all);
    expect(words.hasBeginning('pus')).toBe(false);
    all.push('push');
    words.forget();
    expect([...words.beginningWith('pu')]).toEqual(['pull', 'push']);
  });
});
