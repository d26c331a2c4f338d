import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { head, problemsOf, sheetOf } from './helpers.ts';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('the text of a sheet', () => {
  it('becomes blocks', () => {
    const { blocks } = sheetOf(
      [
        ...['# Top', '', 'One', 'two *three* **four** ~~five~~ `six`  ', 'seven', ''],
        ...['- a', '- b', '', '  c', '', '3. x', '', '> quoted', '', '---', ''],
        ...['| a | b |', '| :-- | --: |', '| `1` | 2 |', '', '```yaml', 'a: b', '```'],
      ].join('\n'),
    );
    expect(blocks).toEqual([
      { type: 'heading', level: 1, slug: 'top', children: [text('Top')] },
      {
        type: 'paragraph',
        children: [
          text('One two '),
          { type: 'emphasis', children: [text('three')] },
          text(' '),
          { type: 'strong', children: [text('four')] },
          text(' '),
          { type: 'delete', children: [text('five')] },
          text(' '),
          { type: 'code', text: 'six' },
          { type: 'break' },
          text('seven'),
        ],
      },
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [[paragraph('a')], [paragraph('b'), paragraph('c')]],
      },
      { type: 'list', ordered: true, start: 3, items: [[paragraph('x')]] },
      { type: 'quote', children: [paragraph('quoted')] },
      { type: 'rule' },
      {
        type: 'table',
        align: ['left', 'right'],
        head: [[text('a')], [text('b')]],
        rows: [[[{ type: 'code', text: '1' }], [text('2')]]],
      },
      { type: 'code', language: 'yaml', text: 'a: b' },
    ]);
  });

  it('keeps the boxes of tasks as characters', () => {
    const [list] = sheetOf('- [x] done\n- [ ] open\n').blocks;
    expect(list?.type === 'list' && list.items).toEqual([
      [{ type: 'paragraph', children: [text('☑ '), text('done')] }],
      [{ type: 'paragraph', children: [text('☐ '), text('open')] }],
    ]);
  });

  it('gives headings unique addresses', () => {
    const { blocks } = sheetOf('## Run *it* `now`!\n\n## Run it now\n\n## Über uns\n\n## !\n');
    expect(blocks.map((block) => block.type === 'heading' && block.slug)).toEqual([
      ...['run-it-now', 'run-it-now-1', 'über-uns', 'section'],
    ]);
  });

  it('has diagrams as pictures alone in a paragraph', () => {
    expect(sheetOf('![How it hangs together](diagrams/layers.svg)\n').blocks).toEqual([
      { type: 'diagram', name: 'layers', alt: 'How it hangs together' },
    ]);
    expect(problemsOf(`${head}![](diagrams/layers.svg)\n`)).toEqual(['5 warning image-alt']);
  });

  it('shows files of examples', () => {
    const { blocks } = sheetOf('```yaml file=mongo/compose.yaml\na: b\n```\n');
    expect(blocks).toEqual([
      { type: 'example', language: 'yaml', file: 'mongo/compose.yaml', text: 'a: b' },
    ]);
    for (const file of ['compose.yaml', 'a/../b', '/a/b', 'a//b', 'a/b:c', '"a/b c"', 'a/..']) {
      expect(problemsOf(`${head}\`\`\`yaml file=${file}\nx\n\`\`\`\n`)).toEqual([
        '5 error example-file',
      ]);
    }
  });
});

describe('links', () => {
  it('go to encrypted pages, mail, headings and other sheets', () => {
    const { blocks } = sheetOf(
      [
        ...['# There', '', '[a](https://docs.docker.com/x) [b](mailto:a@b.io) [c](#there)'],
        ...[
          '[d](compose.md#up) [e](compose.md) [f][ref] <https://x.io>',
          '',
          '[ref]: https://y.io',
        ],
      ].join('\n'),
    );
    const [, block] = blocks;
    const links = block?.type === 'paragraph' ? block.children : [];
    expect(links.flatMap((link) => (link.type === 'link' ? [link.href] : []))).toEqual([
      ...['https://docs.docker.com/x', 'mailto:a@b.io', '#there', 'compose.md#up', 'compose.md'],
      ...['https://y.io', 'https://x.io'],
    ]);
  });

  it.each([
    ...['http://x.io', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/etc'],
    ...['../x.md#a', 'x.txt', 'vscode://x', '//x.io', 'HTTPS:x', 'ms-settings:', 'https:\\\\x.io'],
  ])('to anything else are text with a problem: %s', (href) => {
    const { sheet, problems } = parseSheet(`${head}[here](<${href}>)\n`, 'x.md');
    expect(problems.map(({ code }) => code)).toEqual(['link']);
    expect(sheet?.blocks).toEqual([paragraph('here')]);
  });

  it('to nowhere in the sheet are a warning', () => {
    expect(problemsOf(`${head}[a](#nowhere)\n`)).toEqual(['5 warning link-broken']);
  });

  it('that are only written out stay text without a word', () => {
    const { blocks } = sheetOf('Open http://localhost:3000 or www.example.com now.\n');
    expect(blocks).toEqual([paragraph('Open http://localhost:3000 or www.example.com now.')]);
  });
});

describe('what the app cannot show', () => {
  it('is plain text with a warning when it is HTML', () => {
    const { sheet, problems } = parseSheet(
      `${head}a <b onclick="x()">c</b>\n\n<script>alert(1)</script>\n`,
      'x.md',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['html', 5],
      ['html', 5],
      ['html', 7],
    ]);
    expect(sheet?.blocks).toEqual([
      paragraph('a <b onclick="x()">c</b>'),
      paragraph('<script>alert(1)</script>'),
    ]);
  });

  it('is left out when it is a comment, a footnote or a picture from elsewhere', () => {
    const { sheet, problems } = parseSheet(
      `${head}<!-- note -->\n\nA[^1] ![alt](https://x.io/a.png)\n\n[^1]: Foot.\n`,
      'x.md',
    );
    expect(problems.map(({ code }) => code)).toEqual([
      ...['html-comment', 'footnote', 'image', 'footnote'],
    ]);
    expect(sheet?.blocks).toEqual([paragraph('A[1] alt'), paragraph('Foot.')]);
  });
});
