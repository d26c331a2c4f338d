import { beforeAll, describe, expect, it } from 'vitest';
import {
  loadSearchIndex,
  type SavedIndex,
  type SearchIndex,
} from '../../../../core/search/search-index.ts';
import { allQueries, type Query } from './queries.ts';
import { wholeIndex } from './whole-index.ts';

const timeLimit = 30_000;
let index: SearchIndex;
let saved = '';

beforeAll(async () => {
  const made = await wholeIndex();
  saved = made.save();
  index = loadSearchIndex(saved);
}, timeLimit);

/** Where the right answer stands, from 0; -1 when it is not among the first twenty. */
function placeOf({ words, right }: Query): number {
  return index.search(words).findIndex(({ target }) => right.includes(target));
}

function misses(places: number): readonly string[] {
  return allQueries
    .filter((query) => {
      const place = placeOf(query);
      return place === -1 || place >= places;
    })
    .map(({ words }) => words);
}

describe('the committed queries', () => {
  it('are 120 different ones, 40 of them tasks in people’s words', () => {
    expect(new Set(allQueries.map(({ words }) => words)).size).toBe(120);
    expect(allQueries.filter(({ sort }) => sort === 'task').length).toBeGreaterThanOrEqual(40);
  });

  it('ask for something that is there', () => {
    const targets = new Set(targetsOf(saved));
    const absent = allQueries
      .filter(({ right }) => !right.some((target) => targets.has(target)))
      .map(({ words }) => words);
    expect(absent).toEqual([]);
  });

  it('find the right thing first in 85 of 100 cases', () => {
    const wrong = misses(1);
    expect(wrong.length, wrong.join(' | ')).toBeLessThanOrEqual(allQueries.length * 0.15);
  });

  it('find it among the first three in 97 of 100 cases', () => {
    const wrong = misses(3);
    expect(wrong.length, wrong.join(' | ')).toBeLessThanOrEqual(allQueries.length * 0.03);
  });
});

describe('the index', () => {
  it('leads nobody to removing who did not ask for it', () => {
    const removing =
      /\bdocker (?:(?:container|image|network|volume|system|compose) )?(?:rm|rmi|prune|down)\b/;
    for (const words of [
      'stop all containers',
      'stop containers',
      'list volumes',
      'see networks',
    ]) {
      const [first] = index.search(words);
      expect(`${first?.title} ${first?.detail}`, words).not.toMatch(removing);
    }
  });

  it('adds less than 1.5 MB to the app', () => {
    expect(Buffer.byteLength(saved)).toBeLessThan(1_500_000);
  });

  it('finds every command first by its name', () => {
    const names = targetsOf(saved)
      .filter((target) => /^cli:docker (?!.*--)/.test(target))
      .map((target) => target.slice('cli:'.length));
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => index.search(name)[0]?.target !== `cli:${name}`)).toEqual([]);
  });

  it('finds every chapter by its id, before all but a command of that name', () => {
    const ids = targetsOf(saved).filter((target) => /^[a-z-]+$/.test(target));
    expect(ids.length).toBeGreaterThan(10);
    const isLost = (id: string): boolean => {
      const found = index.search(id).filter(({ target }) => target !== `cli:docker ${id}`);
      return found[0]?.target !== id;
    };
    expect(ids.filter(isLost)).toEqual([]);
  });
});

function targetsOf(text: string): readonly string[] {
  const { documents }: SavedIndex = JSON.parse(text);
  return documents.map(([target]) => target);
}
