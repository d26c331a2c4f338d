import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSheet } from '../../../core/sheet/parse.ts';
import { readSheetFolder } from '../../../electron/sheet-files.ts';
import { openSheets, type Sheets } from '../../../electron/sheets.ts';

const sheet = (id: string, order: number): string => `---
id: ${id}
title: The ${id}
summary: About ${id}.
category: Do
order: ${order}
keywords: []
---

### Say it

\`\`\`sh run id=say
echo ${id}
\`\`\`
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-sheets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Our own sheets as the build leaves them, and the user's as files. */
async function open(): Promise<Sheets> {
  const shipped = await readSheetFolder(join(folder, 'shipped'), async () => parseSheet);
  writeFileSync(join(folder, 'sheets.json'), JSON.stringify(shipped));
  return openSheets({ built: join(folder, 'sheets.json'), own: join(folder, 'own') });
}

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('the sheets of some folders', () => {
  it('are all the Markdown files in them, in their order', async () => {
    put('own/deep/b.md', sheet('b', 2));
    put('own/a.md', sheet('a', 1));
    put('shipped/c.md', sheet('c', 3));
    put('own/notes.txt', 'no sheet');
    const { sheets, problems } = await (await open()).list();
    expect(sheets.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual([]);
  });

  it('keep the first of two with one id, and say so', async () => {
    put('shipped/a.md', sheet('a', 1));
    put('own/a.md', sheet('a', 9));
    const { sheets, problems } = await (await open()).list();
    expect(sheets.map(({ order }) => order)).toEqual([1]);
    expect(problems).toMatchObject([{ code: 'sheet-id-taken', file: 'a.md' }]);
  });

  it('work beside a file that is no sheet, shipped or not', async () => {
    put('own/good.md', sheet('good', 1));
    put('own/bad.md', 'no front matter');
    put('shipped/deep/x.md', 'no front matter either');
    const list = await (await open()).list();
    expect(list.sheets.map(({ id }) => id)).toEqual(['good']);
    const files = new Set(list.problems.map(({ file }) => file));
    expect(files).toEqual(new Set([join('deep', 'x.md'), 'bad.md']));
  });

  it('find a command, and tell a missing sheet from a missing command', async () => {
    put('own/a.md', sheet('a', 1));
    const sheets = await open();
    expect(await sheets.find('a', 'say')).toMatchObject({
      found: 'command',
      command: { title: 'Say it' },
    });
    expect(await sheets.find('a', 'nope')).toEqual({ found: 'sheet' });
    expect(await sheets.find('nope', 'say')).toEqual({ found: 'nothing' });
  });

  it('reach the window as text: the built one as it is, and with the user’s in one list', async () => {
    put('shipped/c.md', sheet('c', 3));
    const alone = await open();
    expect(await alone.text()).toBe(readFileSync(join(folder, 'sheets.json'), 'utf8'));
    put('own/a.md', sheet('a', 1));
    const both = await open();
    expect(JSON.parse(await both.text())).toEqual(await both.list());
    expect((await both.list()).sheets).toHaveLength(2);
  });
});
