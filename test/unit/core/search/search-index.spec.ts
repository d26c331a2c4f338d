import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyDocuments } from '../../../../core/search/live-documents.ts';
import type { SearchDocument } from '../../../../core/search/model.ts';
import { createSearchIndex, loadSearchIndex } from '../../../../core/search/search-index.ts';

const documents: readonly SearchDocument[] = [
  { target: 'images', kind: 'chapter', title: 'Images', names: ['images', 'tag'], weight: 0.6 },
  {
    target: 'commands/rmi',
    kind: 'card',
    title: 'Remove an image',
    words: 'rmi',
    line: 'docker rmi image',
    weight: 1,
  },
  {
    target: 'cli:docker run',
    kind: 'command',
    title: 'docker run',
    names: ['run', 'container run'],
    weight: 1,
  },
  {
    target: 'cli:docker run --publish',
    kind: 'option',
    title: 'docker run --publish',
    names: ['run --publish', 'run -p'],
    weight: 0.5,
  },
  {
    target: 'cli:docker push --platform',
    kind: 'option',
    title: 'docker push --platform',
    names: ['push --platform'],
    weight: 0.3,
  },
];

const firstOf = (words: string, index = createSearchIndex(documents)): string | undefined =>
  index.search(words)[0]?.target;

describe('search', () => {
  it('answers nothing to nothing', () => {
    expect(createSearchIndex(documents).search('')).toEqual([]);
    expect(createSearchIndex(documents).search(' ?! ')).toEqual([]);
    expect(createSearchIndex(documents).search('qqqqzzzz')).toEqual([]);
  });

  it('finds a command by any of its names', () => {
    expect(firstOf('docker run')).toBe('cli:docker run');
    expect(firstOf('docker container run')).toBe('cli:docker run');
    expect(firstOf('docker')).toBe('cli:docker run');
  });

  it('finds an option by its name, its letter, and the beginning of its name', () => {
    expect(firstOf('--publish')).toBe('cli:docker run --publish');
    expect(firstOf('run -p')).toBe('cli:docker run --publish');
    expect(firstOf('docker container run --pub')).toBe('cli:docker run --publish');
    expect(firstOf('-P')).not.toBe('cli:docker run --publish');
  });

  it('finds a card by words that people use for the same', () => {
    expect(firstOf('delete images')).toBe('commands/rmi');
    expect(firstOf('erase image')).toBe('commands/rmi');
  });

  it('gives the best first, as many as are wanted', () => {
    const found = createSearchIndex(documents).search('image', 2);
    expect(found.length).toBeLessThanOrEqual(2);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('answers the same after it was saved and read', () => {
    const made = createSearchIndex(documents);
    const read = loadSearchIndex(made.save());
    for (const words of ['docker run', 'delete image', 'run -p', 'imag', 'iamges']) {
      expect(read.search(words)).toEqual(made.search(words));
    }
  });

  it('keeps the first of two documents with one target', () => {
    const twice = createSearchIndex([
      { target: 'a', kind: 'card', title: 'First one', weight: 1 },
      { target: 'a', kind: 'card', title: 'Second one', weight: 1 },
    ]);
    expect(twice.search('first').map(({ title }) => title)).toEqual(['First one']);
    expect(twice.search('second')).toEqual([]);
  });

  it('never throws, whatever is typed', { timeout: 30_000 }, () => {
    const index = createSearchIndex(documents);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(Array.isArray(index.search(typed))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '--', '-']) {
      expect(Array.isArray(index.search(word))).toBe(true);
    }
  });
});

describe('what changes while the app runs', () => {
  const container = (name: string): SearchDocument => ({
    target: `container:${name}`,
    kind: 'container',
    title: name,
    weight: 1,
  });

  it('is found once it is there, and no more when it is gone', () => {
    const index = createSearchIndex(documents);
    index.replace('container', [container('my-redis'), container('web')]);
    expect(firstOf('my-red', index)).toBe('container:my-redis');
    expect(firstOf('redis', index)).toBe('container:my-redis');
    index.replace('container', [container('web')]);
    expect(index.search('my-redis')).toEqual([]);
    expect(firstOf('web', index)).toBe('container:web');
    index.replace('container', [container('my-redis')]);
    expect(firstOf('my-redis', index)).toBe('container:my-redis');
  });

  it('leaves the other kinds alone', () => {
    const index = createSearchIndex(documents);
    index.replace('container', [container('web')]);
    index.replace('history', historyDocuments([{ id: '1', line: 'docker run nginx', ranAt: 1 }]));
    index.replace('container', []);
    expect(firstOf('nginx', index)).toBe('history:1');
    expect(firstOf('docker run', index)).toBe('cli:docker run');
  });
});
