import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSheets } from '../../../electron/sheets.ts';

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

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('the sheets of some folders', () => {
  it('are all the Markdown files in them, in their order', async () => {
    put('own/deep/b.md', sheet('b', 2));
    put('own/a.md', sheet('a', 1));
    put('own/notes.txt', 'no sheet');
    const { sheets, problems } = await openSheets([join(folder, 'own')]).list();
    expect(sheets.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });

  it('keep the first of two with one id, and say so', async () => {
    put('own/a.md', sheet('a', 1));
    put('users/a.md', sheet('a', 9));
    const { sheets, problems } = await openSheets([
      join(folder, 'own'),
      join(folder, 'users'),
    ]).list();
    expect(sheets.map(({ order }) => order)).toEqual([1]);
    expect(problems).toMatchObject([{ code: 'sheet-id-taken', file: 'a.md' }]);
  });

  it('work beside a file that is no sheet, and a folder that is not there', async () => {
    put('own/good.md', sheet('good', 1));
    put('own/bad.md', 'no front matter');
    const list = await openSheets([join(folder, 'own'), join(folder, 'absent')]).list();
    expect(list.sheets.map(({ id }) => id)).toEqual(['good']);
    expect(list.problems.length).toBeGreaterThan(0);
    expect(list.problems[0]).toMatchObject({ severity: 'error', file: 'bad.md' });
  });

  it('find a command, and tell a missing sheet from a missing command', async () => {
    put('own/a.md', sheet('a', 1));
    const sheets = openSheets([join(folder, 'own')]);
    expect(await sheets.find('a', 'say')).toMatchObject({
      found: 'command',
      command: { title: 'Say it' },
    });
    expect(await sheets.find('a', 'nope')).toEqual({ found: 'sheet' });
    expect(await sheets.find('nope', 'say')).toEqual({ found: 'nothing' });
  });
});
