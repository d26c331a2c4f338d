import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { openSettings } from '../../../electron/settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): ReturnType<typeof openSettings> =>
  openSettings(join(folder, 'settings.json'), () => 7);

describe('settings', () => {
  it('are the usual ones where there is no file, and are kept once changed', () => {
    const first = open();
    expect(first.current()).toEqual(defaultSettings);
    expect(first.notices).toEqual([]);
    expect(first.change({ theme: 'dark' })).toEqual({
      ok: true,
      value: { ...defaultSettings, theme: 'dark' },
    });
    expect(open().current()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each(['{', '[]', '{"theme":"pink"}', 'null', ''])(
    'that read “%s” are set aside whole, and told about',
    (text) => {
      writeFileSync(join(folder, 'settings.json'), text);
      const store = open();
      expect(store.current()).toEqual(defaultSettings);
      expect(store.notices).toHaveLength(1);
      expect(readFileSync(join(folder, 'settings.broken-7.json'), 'utf8')).toBe(text);
    },
  );

  it('that cannot be written say so, and hold no lie about what is in force', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const store = openSettings(join(file, 'settings.json'), () => 7);
    const changed = store.change({ theme: 'dark' });
    expect(changed).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(store.current()).toEqual(defaultSettings);
  });
});
