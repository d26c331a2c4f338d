import { beforeAll, describe, expect, it } from 'vitest';
import { explainedTopics } from '../../../../core/cli/explained.ts';
import type { SearchIndex } from '../../../../core/search/search-index.ts';
import { wholeIndex } from './whole-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await wholeIndex();
}, 30_000);

describe('a search for what went wrong', () => {
  it.each([
    ['port is already allocated', 'error:port-taken'],
    ['address already in use', 'error:port-in-use'],
    ['cannot connect to the docker daemon', 'error:daemon-unreachable'],
    ['no space left on device', 'error:disk-full'],
    ['exec format error', 'error:exec-format'],
    ['pull access denied', 'error:pull-denied'],
    ['exit code 137', 'error:exit-137'],
    ['the input device is not a tty', 'error:not-a-tty'],
  ])('“%s” leads to its page', (words, target) => {
    expect(
      index
        .search(words)
        .slice(0, 3)
        .map((each) => each.target),
    ).toContain(target);
  });

  it('finds each by its title', () => {
    const lost = explainedTopics()
      .filter(({ kind, code, title }) => {
        const found = index.search(title).slice(0, 3);
        return !found.some(({ target }) => target === `${kind}:${code}`);
      })
      .map(({ title }) => title);
    expect(lost).toEqual([]);
  });
});
