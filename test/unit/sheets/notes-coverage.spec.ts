import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bookOf, ownBook } from '../../helpers/sheets/book.ts';
import { coverageProblems } from '../../helpers/sheets/coverage.ts';

const notes = readFileSync(new URL('../../fixtures/docker-notes.md', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../../docs/notes-coverage.md', import.meta.url), 'utf8');
const book = ownBook();

describe('the notes', () => {
  it('are in the book, every line and every lost picture', () => {
    expect(coverageProblems(notes, page, book)).toEqual([]);
  });

  it('are long enough for this to mean something', () => {
    expect(notes.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThan(120);
    expect(notes.match(/^!\[/gm)).toHaveLength(9);
  });
});

/** A small book, notes and page, which fit. */
const sheet = `---
id: ports
title: Ports
---

## The idea

![Two ports](diagrams/port-binding.svg)

### Publish

\`\`\`sh run id=publish
docker run -p 3000:6379 redis
\`\`\`
`;
const small = bookOf({ 'ports.md': sheet, 'other.md': sheet.replace('id: ports', 'id: other') });
const lines = ['# Ports', '', '![A.png](gone/A.png)', 'run `it`'].join('\n');
const row = (line: number, quote: string, targets: string): string =>
  `| ${line} | ${quote} | ${targets} | how |`;
const first = row(
  1,
  '`# Ports`',
  '`ports.md`, `ports.md#the-idea`, `examples/volumes/compose.yaml`',
);
const second = row(3, 'lost picture `A.png`', '`ports.md`, `diagrams/port-binding.svg`');
const third = row(4, '`` run `it` ``', '`ports/publish`, `ports.md#publish`');

describe('the page of where they went', () => {
  const problems = (...rows: readonly string[]): readonly string[] =>
    coverageProblems(lines, ['# Where', '', ...rows].join('\n'), small);

  it('is right when each line has a row, and each row leads somewhere', () => {
    expect(problems(first, second, third)).toEqual([]);
  });

  it.each([
    ['a line without a row', [first, second], 'line 4 has no row: run `it`'],
    ['a lost picture without a row', [first, third], 'line 3 has no row: ![A.png](gone/A.png)'],
    ['two rows for a line', [first, second, third, third], 'line 4 is twice'],
    [
      'a row for an empty line',
      [first, row(2, '``', '`ports.md`'), second, third],
      'line 2 is empty and has a row',
    ],
    [
      'a row for no line',
      [first, second, third, row(9, '`x`', '`ports.md`')],
      'the notes have no line 9',
    ],
    [
      'a row that quotes another line',
      [first.replace('# Ports', '# Port'), second, third],
      'line 1 is not what its row quotes: # Port',
    ],
    [
      'a row for another picture',
      [first, second.replace('A.png', 'B.png'), third],
      'line 3 is not what its row quotes: lost picture `B.png`',
    ],
    [
      'a row that leads nowhere',
      [first, second, row(4, '`` run `it` ``', '')],
      'line 4 went nowhere',
    ],
    [
      'a sheet that is not there',
      [first.replace('`ports.md`', '`port.md`'), second, third],
      'line 1: there is no sheet port.md',
    ],
    [
      'an anchor that is not there',
      [first.replace('#the-idea', '#an-idea'), second, third],
      'line 1: ports.md#an-idea leads to no heading and no card',
    ],
    [
      'a command that is not there',
      [first, second, third.replace('ports/publish', 'ports/bind')],
      'line 4: there is no command ports/bind',
    ],
    [
      'a command of no sheet',
      [first, second, third.replace('ports/publish', 'port/publish')],
      'line 4: there is no command port/publish',
    ],
    [
      'an example file that is not there',
      [first.replace('compose.yaml', 'docker.yaml'), second, third],
      'line 1: examples/volumes/docker.yaml is not there',
    ],
    [
      'a diagram that no sheet of the row shows',
      [first, second.replace('port-binding', 'layers'), third],
      'line 3: diagrams/layers.svg is not shown by the sheets named',
    ],
  ])('fails on %s', (_, rows, problem) => {
    expect(problems(...rows)).toEqual([problem]);
  });

  it('fails when a row of the real page is taken out, or one of its targets is renamed', () => {
    const rows = page.split('\n').filter((text) => /^\| \d/.test(text));
    for (const text of rows) {
      const without = page.replace(`${text}\n`, '');
      expect(coverageProblems(notes, without, book), text).toHaveLength(1);
    }
    for (const target of [
      'compose.md#the-file',
      'commands/rm',
      'diagrams/layers.svg',
      'deploy/.env',
    ]) {
      const renamed = page.replaceAll(`${target}\``, `${target}x\``);
      expect(coverageProblems(notes, renamed, book).length, target).toBeGreaterThan(0);
    }
  });
});
