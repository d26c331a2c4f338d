import { describe, expect, it } from 'vitest';
import { match } from '../../../../core/blanks/match.ts';
import { mostShown, narrow, searchable } from '../../../../core/blanks/narrow.ts';

/** The texts that answer, the best first. */
function ranked(query: string, texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => {
      const found = match(query, text);
      return found ? [{ text, score: found.score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

function marked(query: string, text: string): string {
  const marks = new Set(match(query, text)?.marks);
  return [...text].map((letter, at) => (marks.has(at) ? letter.toUpperCase() : letter)).join('');
}

describe('what is typed finds', () => {
  it('the whole text, then its beginning, a word’s beginning, its middle, scattered letters', () => {
    const texts = ['xrxexdx', 'bored', 'my-red', 'redis', 'red'];
    expect(ranked('red', texts)).toEqual(['red', 'redis', 'my-red', 'bored', 'xrxexdx']);
  });

  it('nothing where a letter is missing or stands before its turn', () => {
    expect(match('der', 'red')).toBeUndefined();
    expect(match('redx', 'redis')).toBeUndefined();
    expect(match('redis7', 'redis')).toBeUndefined();
  });

  it('capitals as well', () => {
    expect(match('red', 'MY-RED')).toBeDefined();
  });

  it('the shorter of two that begin alike', () => {
    expect(ranked('web', ['web-server-2', 'web', 'web-2'])).toEqual([
      'web',
      'web-2',
      'web-server-2',
    ]);
  });

  it('beginnings of words before letters anywhere', () => {
    expect(ranked('mr', ['amber-x', 'my-redis'])).toEqual(['my-redis', 'amber-x']);
  });

  it.each([
    ['red', 'my-redis', 'my-REDis'],
    ['mr', 'my-redis', 'My-Redis'],
    ['rds', 'redis', 'ReDiS'],
    ['is', 'redis', 'redIS'],
  ])('%s in %s and marks its letters', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  it('letters whose lower case is longer, without shifting the marks', () => {
    expect(match('i', 'İi')?.marks).toEqual([1]);
  });
});

describe('narrowing', () => {
  const choices = [
    { value: 'db', detail: '', group: 'fitting' },
    { value: 'web', detail: '', group: 'fitting' },
    { value: 'my-web', detail: '', group: 'others' },
    { value: 'webber', detail: '', group: 'before' },
  ] as const;

  it('keeps the given order while nothing is typed', () => {
    const all = narrow(searchable(choices), '  ');
    expect(all.shown.map(({ value }) => value)).toEqual(['db', 'web', 'my-web', 'webber']);
    expect(all.total).toBe(4);
  });

  it('keeps groups together, the one with the best answer first', () => {
    const found = narrow(searchable(choices), 'webb');
    expect(found.shown.map(({ group }) => group)).toEqual(['before']);
    const wide = narrow(searchable(choices), 'web');
    expect(wide.shown.map(({ value }) => value)).toEqual(['web', 'webber', 'my-web']);
    const prefixes = narrow(searchable(choices), 'we');
    expect(prefixes.shown.map(({ value }) => value)).toEqual(['web', 'webber', 'my-web']);
  });

  it('leaves what the command is for before the rest, where both answer alike', () => {
    const both = [
      { value: 'blanks-down', detail: '', group: 'fitting' },
      { value: 'blanks-up', detail: '', group: 'others' },
    ] as const;
    expect(narrow(searchable(both), 'bla').shown.map(({ value }) => value)).toEqual([
      'blanks-down',
      'blanks-up',
    ]);
  });

  it(`shows ${mostShown} at most and counts all`, () => {
    const many = Array.from({ length: mostShown + 1 }, (_, at) => ({
      value: `name-${at}`,
      detail: '',
      group: 'fitting' as const,
    }));
    expect(narrow(searchable(many), '')).toMatchObject({ total: mostShown + 1 });
    expect(narrow(searchable(many), 'name').shown).toHaveLength(mostShown);
    expect(narrow(searchable(many.slice(1)), 'name').total).toBe(mostShown);
  });
});
