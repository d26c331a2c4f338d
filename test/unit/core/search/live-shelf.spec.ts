import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveShelf } from '../../../../core/search/live-shelf.ts';
import type { SearchDocument } from '../../../../core/search/model.ts';

const documents: readonly SearchDocument[] = ['my-web-1', 'web-12', 'Redis', 'predis'].map(
  (title) => ({ target: `container:${title}`, kind: 'container', title, text: 'nginx', weight: 1 }),
);

describe('the things of one kind', () => {
  it('are found by any part of their texts, whatever was asked before', () => {
    const shelf = createLiveShelf(documents);
    const word = fc.stringMatching(/^[werdis1-]{1,4}$/);
    fc.assert(
      fc.property(word, (asked) => {
        const found = shelf.holding(asked).map(({ document }) => document.title);
        const expected = documents
          .filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(asked))
          .map(({ title }) => title);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are known by their targets', () => {
    expect(createLiveShelf(documents).get('container:Redis')?.title).toBe('Redis');
    expect(createLiveShelf(documents).get('container:absent')).toBeUndefined();
  });
});
