import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Examples, openExamples } from '../../../electron/examples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-examples-'));
  mkdirSync(join(folder, 'shipped/node-app/deep'), { recursive: true });
  writeFileSync(join(folder, 'shipped/node-app/server.js'), 'ours');
  writeFileSync(join(folder, 'shipped/node-app/deep/.env'), 'A=1');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): Examples {
  return openExamples({
    shipped: join(folder, 'shipped'),
    home: join(folder, 'home'),
    memory: join(folder, 'data/examples.json'),
  });
}

describe('an example', () => {
  it('is copied whole, and its place is remembered', async () => {
    const examples = open();
    expect(await examples.folderOf('node-app')).toBeUndefined();
    const target = examples.usualFolder('node-app');
    expect(target).toBe(join(folder, 'home/runsheet/node-app'));
    expect(await examples.copy('node-app', target)).toEqual({ ok: true, value: target });
    expect(readFileSync(join(target, 'deep/.env'), 'utf8')).toBe('A=1');
    expect(await open().folderOf('node-app')).toBe(target);
  });

  it('that the user changed is used as it is', async () => {
    const examples = open();
    const target = examples.usualFolder('node-app');
    await examples.copy('node-app', target);
    writeFileSync(join(target, 'server.js'), 'mine');
    expect(await examples.copy('node-app', target)).toMatchObject({ ok: true });
    expect(readFileSync(join(target, 'server.js'), 'utf8')).toBe('mine');
  });

  it('is never written over something else', async () => {
    const target = join(folder, 'home/other');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'server.js'), 'precious');
    const copied = await open().copy('node-app', target);
    expect(copied).toMatchObject({ ok: false, error: { code: 'folder-taken' } });
    expect(readFileSync(join(target, 'server.js'), 'utf8')).toBe('precious');
  });

  it('whose copy was removed counts as not copied', async () => {
    const examples = open();
    const target = examples.usualFolder('node-app');
    await examples.copy('node-app', target);
    rmSync(target, { recursive: true });
    expect(await examples.folderOf('node-app')).toBeUndefined();
  });

  it.each(['../node-app', 'absent', '', '.', 'node-app/deep'])(
    'called “%s” is none of ours',
    async (name) => {
      const copied = await open().copy(name, join(folder, 'home/x'));
      expect(copied).toMatchObject({ ok: false, error: { code: 'example-unknown' } });
    },
  );

  it('that cannot be written says why', async () => {
    writeFileSync(join(folder, 'file'), '');
    const copied = await open().copy('node-app', join(folder, 'file/x'));
    expect(copied).toMatchObject({ ok: false, error: { code: expect.any(String) } });
  });
});
