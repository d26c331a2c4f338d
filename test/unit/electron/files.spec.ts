import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostEntries, openFiles } from '../../../electron/files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-files-'));
  mkdirSync(join(folder, 'site/deep'), { recursive: true });
  mkdirSync(join(folder, '.ssh'));
  mkdirSync(join(folder, 'example'));
  writeFileSync(join(folder, 'a.txt'), 'top secret');
  writeFileSync(join(folder, '.ssh/id_ed25519'), '');
  writeFileSync(join(folder, '.hidden'), '');
  symlinkSync(join(folder, '.ssh'), join(folder, 'innocent'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  openFiles({
    folderFor: async (example) =>
      example === 'not-copied' ? undefined : join(folder, example ?? ''),
    windows: false,
  });

const names = async (path: string, example?: string): Promise<readonly string[]> =>
  (await files().complete({ path, example })).map(({ name }) => name).sort();

describe('completing a path', () => {
  it('lists the folder that is typed so far, with what is a folder', async () => {
    const found = await files().complete({ path: '' });
    expect(found).toContainEqual({ name: 'site', folder: true });
    expect(found).toContainEqual({ name: 'a.txt', folder: false });
    expect(found).toContainEqual({ name: 'dangling', folder: false });
    expect(await names('site/de')).toEqual(['deep']);
    expect(await names(`${folder}/site/`)).toEqual(['deep']);
  });

  it('begins in the folder of the command’s example', async () => {
    expect(await names('', 'example')).toEqual([]);
  });

  it('shows hidden names to who begins with a dot', async () => {
    expect(await names('')).not.toContain('.hidden');
    expect(await names('.')).toContain('.hidden');
  });

  it('looks into no folder of secrets, not even through a link', async () => {
    expect(await names('.ssh/')).toEqual([]);
    expect(await names('innocent/')).toEqual([]);
  });

  it('of what is no folder, or is not there, has no names', async () => {
    expect(await names('a.txt/')).toEqual([]);
    expect(await names('nowhere/')).toEqual([]);
  });

  it(`stops at ${mostEntries} names`, async () => {
    for (let at = 0; at <= mostEntries; at += 1) writeFileSync(join(folder, `example/${at}`), '');
    expect(await names('example/')).toHaveLength(mostEntries);
  });
});

describe('in an example that is not copied yet', () => {
  it('nothing is known', async () => {
    const at = { path: 'site', example: 'not-copied' };
    expect(await files().complete(at)).toEqual([]);
    expect(await files().check(at)).toBe('unknown');
    expect(await files().resolve(at)).toBeUndefined();
  });
});

describe('checking a path', () => {
  it.each([
    ['site', 'folder'],
    ['a.txt', 'file'],
    ['nowhere', 'missing'],
    ['a.txt/below', 'missing'],
    ['.', 'folder'],
  ])('%s: %s', async (path, state) => {
    expect(await files().check({ path })).toBe(state);
  });
});
