import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpelling } from '../../../../core/search/spelling.ts';

function spellingOf(text: string): ReturnType<typeof createSpelling> {
  const spelling = createSpelling([]);
  spelling.learn(text);
  return spelling;
}

const letter = fc.stringMatching(/^[a-z]$/);

describe('a mistyped word', () => {
  it('is taken for the known one, whichever letter is missing, too much, wrong or swapped', () => {
    const word = 'container';
    const edit = fc.tuple(fc.constantFrom('out', 'in', 'other', 'swap'), fc.nat(7), letter);
    fc.assert(
      fc.property(edit, ([kind, at, other]) => {
        const [before, here, next, rest] = [
          word.slice(0, at),
          word.slice(at, at + 1),
          word.slice(at + 1, at + 2),
          word.slice(at + 2),
        ];
        const slips: Readonly<Record<string, string>> = {
          out: `${before}${next}${rest}`,
          in: `${before}${other}${here}${next}${rest}`,
          other: `${before}${other}${next}${rest}`,
          swap: `${before}${next}${here}${rest}`,
        };
        expect(spellingOf('container volume network').nearest(slips[kind] ?? '')).toBe(word);
      }),
    );
  });

  it('is two slips away at most, and a short word none', () => {
    const spelling = spellingOf('container volume tag');
    expect(spelling.nearest('conatinre')).toBe('container');
    expect(spelling.nearest('xonatinre')).toBeUndefined();
    expect(spelling.nearest('volmue')).toBe('volume');
    expect(spelling.nearest('vlomue')).toBeUndefined();
    expect(spelling.nearest('tga')).toBeUndefined();
  });

  it('is taken for the word that is used more often, of two that are as near', () => {
    const often = Array.from({ length: 50 }, () => 'mount').join(' ');
    expect(spellingOf(`count ${often}`).nearest('fount')).toBe('mount');
    expect(spellingOf('count mount').nearest('count')).toBe('count');
  });
});
