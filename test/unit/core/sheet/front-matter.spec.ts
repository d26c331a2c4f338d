import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { problemsOf } from './helpers.ts';

describe('front matter', () => {
  it('gives the sheet its place and its words', () => {
    const text = [
      ...['---', 'id: commands', 'title: Commands', 'summary: Every day.', 'category: Do'],
      ...['order: 10', 'keywords: [ports, publish]', '---', '', 'Text.'],
    ].join('\n');
    const { sheet, problems } = parseSheet(text, 'x.md');
    expect(problems).toEqual([]);
    expect(sheet).toMatchObject({
      id: 'commands',
      title: 'Commands',
      summary: 'Every day.',
      category: 'Do',
      order: 10,
      keywords: ['ports', 'publish'],
    });
  });

  it('needs only an id and a title', () => {
    const { sheet, problems } = parseSheet('---\nid: a\ntitle: A\nsummary:\n---\n', 'x.md');
    expect(problems).toEqual([]);
    expect(sheet).toMatchObject({ summary: '', category: 'Yours', keywords: [] });
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = `\uFEFF---\r\nid: a\r\ntitle: A\r\n---\r\n\r\n# Hello\r\n`;
    const { sheet, problems } = parseSheet(text, 'x.md');
    expect(problems).toEqual([]);
    expect(sheet?.blocks).toMatchObject([{ type: 'heading', slug: 'hello' }]);
  });

  it.each([
    ['Text.', ['1 error front-matter']],
    ['---\nid: a\n', ['1 error front-matter']],
    ['---\nid: a\ntitle: [\n---\n', ['4 error front-matter']],
    ['---\n- a\n---\n', ['2 error front-matter']],
    ['---\ntitle: A\n---\n', ['2 error front-matter']],
    ['---\nid: A b\ntitle: A\n---\n', ['2 error front-matter']],
    ['---\nid: a\ntitle: 12\n---\n', ['3 error front-matter']],
    ['---\nid: a\ntitle: A\ncategory: do\n---\n', ['4 error front-matter']],
    ['---\nid: a\ntitle: A\norder: first\n---\n', ['4 error front-matter']],
    ['---\nid: a\ntitle: A\nkeywords: x\n---\n', ['4 error front-matter']],
    ['---\nid: a\ntitle: A\nkeyword: [x]\n---\n', ['4 warning front-matter-key']],
    ['---\nid: a\nid: b\ntitle: A\n---\n', ['3 error front-matter']],
    ['---\n__proto__: a\nid: a\ntitle: A\n---\n', ['2 warning front-matter-key']],
  ])('is located where it is wrong: %j', (text, wanted) => {
    expect(problemsOf(text)).toEqual(wanted);
  });

  it('leaves the sheet usable when only its place is wrong', () => {
    const text = '---\nid: a\ntitle: A\ncategory: do\norder: x\n---\n# B\n';
    expect(parseSheet(text, 'x.md').sheet).toMatchObject({ id: 'a', category: 'Yours' });
  });

  it('does not follow aliases into the heap', () => {
    const bomb = [
      ...['---', 'id: a', 'title: A', 'a: &a [x, x, x, x, x, x, x, x, x]'],
      ...'bcdefgh'.split('').map((name, at) => {
        const before = 'abcdefg'.charAt(at);
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
      }),
      '---',
    ].join('\n');
    const started = performance.now();
    expect(parseSheet(bomb, 'x.md').sheet).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
