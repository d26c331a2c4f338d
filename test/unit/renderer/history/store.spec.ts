import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../core/history/model.ts';
import { changed } from '../../../../renderer/history/store.ts';

const entry = (id: string, title = 'T'): HistoryEntry => ({
  id,
  at: 1,
  title,
  line: 'docker ps',
  cwd: '/',
});
const now = [entry('b'), entry('a')];

describe('the history after a change', () => {
  it('has a new run first, and an old one in its place', () => {
    const added = changed(now, { type: 'entry', entry: entry('c') });
    expect(added.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    const ended = changed(now, { type: 'entry', entry: entry('a', 'ended') });
    expect(ended.map(({ title }) => title)).toEqual(['T', 'ended']);
    expect(ended[0]).toBe(now[0]);
  });

  it('has what was removed no more', () => {
    expect(changed(now, { type: 'removed', id: 'b' })).toEqual([now[1]]);
    expect(changed(now, { type: 'cleared' })).toEqual([]);
  });
});
