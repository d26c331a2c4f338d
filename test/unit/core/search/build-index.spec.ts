import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSearchIndex } from '../../../../core/search/search-index.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { buildSearchIndex } from '../../../../scripts/build/search-index.ts';
import { root } from '../../../../scripts/setup/paths.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'runsheet-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the build', { timeout: 30_000 }, () => {
  it('writes an index of the sheets it read and of the grammar', async () => {
    const text = '---\nid: demo\ntitle: A demo\n---\n\n## Walruses\n\nTusks.\n';
    mkdirSync(path.join(folder, 'out'));
    mkdirSync(path.join(folder, 'resources'));
    cpSync(path.join(root, 'resources/cli'), path.join(folder, 'resources/cli'), {
      recursive: true,
    });
    const list = { sheets: [parseSheet(text, 'demo.md').sheet], problems: [] };
    writeFileSync(path.join(folder, 'out/sheets.json'), JSON.stringify(list));
    await buildSearchIndex(folder);
    const index = loadSearchIndex(readFileSync(path.join(folder, 'out/search.json'), 'utf8'));
    expect(index.search('walrus')[0]?.target).toBe('demo#walruses');
    expect(index.search('docker ps')[0]?.target).toBe('cli:docker ps');
  });
});
