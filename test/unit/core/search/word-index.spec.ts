import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../../core/search/model.ts';
import { type AskedTerm, createWordIndex } from '../../../../core/search/word-index.ts';

const documents: readonly SearchDocument[] = [
  { target: 'a', kind: 'card', title: 'Stop', text: 'Ends it. Stop it.', weight: 1 },
  { target: 'b', kind: 'card', title: 'Start', text: 'The other of stop.', weight: 1 },
  { target: 'c', kind: 'card', title: 'Pull an image', weight: 1 },
];

const asked = (term: string, more: Partial<AskedTerm> = {}): AskedTerm => ({
  ...{ term, weight: 1, isBeginning: false, wishes: 1 },
  ...more,
});

function indexOf(list: readonly SearchDocument[]): ReturnType<typeof createWordIndex> {
  const index = createWordIndex();
  for (const each of list) index.add(each);
  return index;
}

function scoresOf(
  index: ReturnType<typeof createWordIndex>,
  ...terms: readonly AskedTerm[]
): Readonly<Record<number, number>> {
  const { documents: numbers, scores } = index.find(terms);
  return Object.fromEntries(Array.from(numbers, (each, at) => [each, scores[at] ?? 0]));
}

describe('an index of words', () => {
  it('finds documents by number, a word in a title before one in a text', () => {
    const found = scoresOf(indexOf(documents), asked('~stop'));
    expect(Object.keys(found)).toEqual(['0', '1']);
    expect(found[0]).toBeGreaterThan(found[1] ?? 0);
  });

  it('completes a word only when it is a beginning, and that counts less', () => {
    const index = indexOf(documents);
    expect(scoresOf(index, asked('sto'))).toEqual({});
    const begun = scoresOf(index, asked('sto', { isBeginning: true }));
    expect(begun[0]).toBeGreaterThan(0);
    expect(begun[0]).toBeLessThan(scoresOf(index, asked('stop'))[0] ?? 0);
    expect(Object.keys(scoresOf(index, asked('st', { isBeginning: true })))).toEqual(['0', '1']);
  });

  it('tells which wishes a document meets', () => {
    const { documents: numbers, wishes } = indexOf(documents).find([
      asked('~stop', { wishes: 1 }),
      asked('~start', { wishes: 2 }),
      asked('~imag', { wishes: 4 }),
    ]);
    const met = new Map(Array.from(numbers, (each, at) => [each, wishes[at]]));
    expect(met).toEqual(
      new Map([
        [0, 1],
        [1, 3],
        [2, 4],
      ]),
    );
  });

  it('answers every question anew, whatever was asked before', () => {
    const index = indexOf(documents);
    const first = scoresOf(index, asked('~stop'));
    scoresOf(index, asked('~stop'), asked('s', { isBeginning: true }));
    expect(scoresOf(index, asked('~stop'))).toEqual(first);
  });

  it('adds up what all words with one beginning say, the same when it is asked again', () => {
    const index = indexOf(documents);
    const begun = scoresOf(index, asked('st', { isBeginning: true }));
    const longer = ['start', 'stop'].map((word) => (scoresOf(index, asked(word))[1] ?? 0) * 0.375);
    // Each longer word tells less by the letters that are still missing.
    expect(begun[1]).toBeLessThan(longer.reduce((sum, each) => sum + each));
    expect(begun[1]).toBeGreaterThan(Math.max(...longer) * 0.7);
    expect(scoresOf(index, asked('st', { isBeginning: true }))).toEqual(begun);
    const double = scoresOf(index, asked('st', { isBeginning: true, weight: 2 }));
    expect(double[1]).toBeCloseTo((begun[1] ?? 0) * 2);
  });

  it('weighs words anew when a document came', () => {
    const [one, ...others] = documents;
    const index = indexOf(one ? [one] : []);
    scoresOf(index, asked('~stop'), asked('st', { isBeginning: true }));
    for (const each of others) index.add(each);
    const terms = [asked('~stop'), asked('st', { isBeginning: true })];
    expect(scoresOf(index, ...terms)).toEqual(scoresOf(indexOf(documents), ...terms));
  });

  it('answers the same after it was saved and read', () => {
    const index = indexOf(documents);
    const read = createWordIndex(JSON.parse(JSON.stringify(index.save())));
    for (const term of ['~stop', '~imag', 'pull', 'absent']) {
      expect(scoresOf(read, asked(term))).toEqual(scoresOf(index, asked(term)));
    }
    read.add({ target: 'd', kind: 'card', title: 'Stop all', weight: 1 });
    expect(Object.keys(scoresOf(read, asked('~stop')))).toEqual(['0', '1', '3']);
  });
});
