import { describe, expect, it } from 'vitest';
import { historyDocuments } from '../../../../core/search/live-documents.ts';
import type { LiveKind, SearchDocument } from '../../../../core/search/model.ts';
import { createSearchIndex } from '../../../../core/search/search-index.ts';

function live(kind: LiveKind, ...names: readonly string[]): readonly SearchDocument[] {
  return names.map((name) => ({ target: `${kind}:${name}`, kind, title: name, weight: 1 }));
}

const targets = (index: ReturnType<typeof createSearchIndex>, words: string) =>
  index.search(words).map(({ target }) => target);

describe('names of the user’s own things', () => {
  it('are found by their beginning, by a word inside and by their middle, in that order', () => {
    const index = createSearchIndex([]);
    index.replace('container', live('container', 'predis', 'my-redis', 'redis-1', 'redis', 'web'));
    expect(targets(index, 'redis')).toEqual([
      'container:redis',
      'container:redis-1',
      'container:my-redis',
      'container:predis',
    ]);
  });

  it('are never taken for a slip of something else', () => {
    const index = createSearchIndex([
      { target: 'commands/prune', kind: 'card', title: 'Prune', weight: 1 },
    ]);
    index.replace('container', live('container', 'prume'));
    expect(targets(index, 'prume')[0]).toBe('container:prume');
  });

  it('do not push everything else out of the list', () => {
    const known: readonly SearchDocument[] = Array.from({ length: 8 }, (_, at) => ({
      target: `web/${at}`,
      kind: 'card',
      title: `Serve the web ${at}`,
      weight: 1,
    }));
    const index = createSearchIndex(known);
    const many = Array.from({ length: 1_000 }, (_, at) => `web-${at}`);
    index.replace('container', live('container', ...many));
    const kinds = index.search('web').map(({ kind }) => kind);
    expect(kinds.length).toBe(20);
    expect(kinds.filter((kind) => kind === 'card').length).toBe(8);
    expect(kinds.slice(0, 5).every((kind) => kind === 'container')).toBe(true);
  });

  it('stand back in a sentence about something else', () => {
    const index = createSearchIndex([
      { target: 'commands/cp', kind: 'card', title: 'Copy a file out of a container', weight: 1 },
    ]);
    index.replace('container', live('container', 'file'));
    expect(targets(index, 'copy a file from a container')).toEqual(['commands/cp']);
  });

  it('need a telling word; letters beside it only choose among those that have it', () => {
    const index = createSearchIndex([]);
    index.replace('container', live('container', 'web-c', 'web-d', 'cache', 'c-d'));
    expect(targets(index, 'web c')).toEqual(['container:web-c', 'container:web-d']);
    expect(targets(index, 'c web')).toEqual(['container:web-c', 'container:web-d']);
    expect(targets(index, 'c d')).toEqual(['container:c-d']);
    expect(targets(index, 'web web')).toEqual(['container:web-c', 'container:web-d']);
  });

  it('are known one by one as long as they are there', () => {
    const index = createSearchIndex([]);
    index.replace('volume', live('volume', 'data'));
    expect(index.get('volume:data')).toEqual({
      target: 'volume:data',
      kind: 'volume',
      title: 'data',
    });
    index.replace('volume', []);
    expect(index.get('volume:data')).toBeUndefined();
  });

  it('are not in what is saved', () => {
    const index = createSearchIndex([]);
    const before = index.save();
    index.replace('volume', live('volume', 'data'));
    expect(index.save()).toBe(before);
  });
});

describe('lines that were run before', () => {
  const index = createSearchIndex([]);
  index.replace(
    'history',
    historyDocuments([
      { id: '1', line: 'docker run -d -p 3000:80 nginx', ranAt: 1 },
      { id: '2', line: 'docker logs web', ranAt: 2 },
      { id: '3', line: 'docker run -d redis', ranAt: 3 },
    ]),
  );

  it('hold all of what was typed', () => {
    expect(targets(index, 'run nginx')).toEqual(['history:1']);
    expect(targets(index, '3000')).toEqual(['history:1']);
  });

  it('come newest first among equals', () => {
    expect(targets(index, 'docker run')).toEqual(['history:3', 'history:1']);
  });
});
