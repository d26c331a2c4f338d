import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../core/history/model.ts';
import { byDay, searchHistory } from '../../../../core/history/search.ts';

const entry = (id: string, at: number, extra: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  at,
  title: 'Start redis',
  line: 'docker run -d redis',
  cwd: '/',
  ...extra,
});

describe('searching the history', () => {
  const runs = [
    entry('c', 3, { line: 'docker ps', title: 'List containers', exitCode: 1 }),
    entry('b', 2, { changes: [{ change: 'created', kind: 'container', name: 'my-redis' }] }),
    entry('a', 1),
  ];
  it.each([
    ['', ['c', 'b', 'a']],
    ['REDIS', ['b', 'a']],
    ['redis run', ['b', 'a']],
    ['my-redis', ['b']],
    ['list', ['c']],
    ['exit 1', ['c']],
    ['nothing', []],
  ])('finds for %j', (words, ids) => {
    expect(searchHistory(runs, words).map(({ id }) => id)).toEqual(ids);
  });

  it('divides by the days of the place where the user is', () => {
    const noon = new Date(2026, 4, 2, 12).getTime();
    const days = byDay([
      entry('c', noon),
      entry('b', new Date(2026, 4, 2, 0, 0, 1).getTime()),
      entry('a', new Date(2026, 4, 1, 23, 59).getTime()),
    ]);
    expect(days.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]);
  });
});
