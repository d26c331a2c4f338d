import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openValues } from '../../../electron/values.ts';

let folder = '';
let wanted = true;
beforeEach(() => {
  wanted = true;
  folder = mkdtempSync(join(tmpdir(), 'runsheet-values-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'values.json');
const open = (path = file()) =>
  openValues({ file: path, wanted: () => wanted, now: () => 7, log: () => undefined });
const blank = { kind: 'container', label: 'c' } as const;

describe('the values that were run with', () => {
  it('are there after the next start', () => {
    open().remember([blank], { c: 'web' });
    expect(open().all()).toEqual({ 'container c': ['web'] });
    expect(readdirSync(folder)).toEqual(['values.json']);
  });

  it('are neither kept nor offered while the user wants no history', () => {
    const store = open();
    store.remember([blank], { c: 'web' });
    wanted = false;
    store.remember([blank], { c: 'db' });
    expect(store.all()).toEqual({});
    wanted = true;
    expect(store.all()).toEqual({ 'container c': ['web'] });
  });

  it('are forgotten when the user says so, on the disk as well', () => {
    const store = open();
    store.remember([blank], { c: 'web' });
    expect(store.clear()).toMatchObject({ ok: true });
    expect(store.all()).toEqual({});
    expect(readFileSync(file(), 'utf8')).not.toContain('web');
  });

  it.each(['{', '[]', '{"container c":"web"}', 'null'])(
    'that read “%s” are set aside whole, and told about',
    (text) => {
      writeFileSync(file(), text);
      const store = open();
      expect(store.notices()).toHaveLength(1);
      expect(store.all()).toEqual({});
      expect(readFileSync(join(folder, 'values.broken-7.json'), 'utf8')).toBe(text);
    },
  );

  it('that cannot be written are kept until the app ends', () => {
    writeFileSync(file(), '');
    const store = open(join(file(), 'below.json'));
    store.remember([blank], { c: 'web' });
    expect(store.all()).toEqual({ 'container c': ['web'] });
    expect(store.clear()).toMatchObject({ ok: false, error: { code: 'not-saved' } });
  });
});
