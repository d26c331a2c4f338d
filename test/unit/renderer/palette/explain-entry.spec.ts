import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../renderer/palette/entry.ts';
import { withExplanation } from '../../../../renderer/palette/explain-entry.ts';

const found: readonly Entry[] = ['cli:docker run', 'commands/run'].map((target) => ({
  target,
  kind: 'card',
  title: target,
  marks: [],
  detailMarks: [],
}));

const targets = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ target }) => target);

describe('the offer to explain in the list', () => {
  it('stands beside the command of a short line', () => {
    expect(targets(withExplanation(found, 'docker run', undefined))).toEqual([
      'cli:docker run',
      'explain:docker run',
      'commands/run',
    ]);
  });

  it('comes first for a whole line, and is all there is when nothing was found', () => {
    const [first] = withExplanation(found, 'docker run -p 80:80 nginx', undefined);
    expect(first).toMatchObject({ kind: 'explain', title: 'Explain this line' });
    expect(withExplanation([], 'docker ps', undefined).length).toBe(1);
  });

  it('holds the lines of what was pasted and says how many there are', () => {
    const [first] = withExplanation(found, 'one two', 'one\ntwo');
    expect(first).toMatchObject({
      target: 'explain:one\ntwo',
      title: 'Explain this text',
      detail: 'one two',
      place: '2 lines',
    });
  });

  it('is not made for words', () => {
    expect(withExplanation(found, 'run', undefined)).toBe(found);
  });
});
