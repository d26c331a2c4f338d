import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../core/search/search-index.ts';

/** The title and detail of the only result, with what is marked in brackets. */
function marked(words: string, title: string, detail = ''): readonly string[] {
  const index = createSearchIndex([
    { target: 'a/b', kind: 'card', title, detail, words: words.toLowerCase(), weight: 1 },
  ]);
  return index
    .search(words)
    .flatMap((result) => [
      inBrackets(result.title, result.marks),
      inBrackets(result.detail ?? '', result.detailMarks),
    ]);
}

function inBrackets(text: string, marks: readonly (readonly [number, number])[]): string {
  let at = 0;
  let shown = '';
  for (const [start, end] of marks) {
    expect(start).toBeGreaterThanOrEqual(at);
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('what is marked in a result', () => {
  it('is what was typed of a word, and no word that says nothing', () => {
    expect(marked('run in backg', 'Run it in the background')).toEqual([
      '[Run] it in the [backg]round',
      '',
    ]);
  });

  it('is the whole of another form, and of another word for it', () => {
    expect(marked('delete images', 'Remove an image', 'docker rmi image')).toEqual([
      '[Remove] an [image]',
      'docker rmi [image]',
    ]);
  });

  it('is a part of a name that has several, and of a name of the user’s any part', () => {
    expect(marked('publish', 'docker run --publish')).toEqual(['docker run --[publish]', '']);
    expect(marked('port', 'Import a support port')).toEqual(['Import a support [port]', '']);
    const index = createSearchIndex([]);
    const container = {
      target: 'container:my-redis',
      kind: 'container',
      title: 'my-redis',
    } as const;
    index.replace('container', [{ ...container, weight: 1 }]);
    const [byPart] = index.search('redis');
    const [byMiddle] = index.search('edis');
    expect(inBrackets('my-redis', byPart?.marks ?? [])).toBe('my-[redis]');
    expect(inBrackets('my-redis', byMiddle?.marks ?? [])).toBe('my-r[edis]');
  });

  it('is an option as far as it was typed', () => {
    expect(marked('--pub', 'docker run --publish')).toEqual(['docker run [--pub]lish', '']);
  });

  it('says where a name stands in the words of any script', () => {
    expect(marked('über', 'Die Übersicht, コンテナ')).toEqual(['Die [Über]sicht, コンテナ', '']);
  });
});
