import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, root } from '../../../../scripts/setup/paths.mjs';

test('the root is the folder of package.json, without a slash at its end', () => {
  expect(existsSync(join(root, 'package.json'))).toBe(true);
  expect(root).not.toMatch(/[\\/]$/);
});

test('RUNSHEET_CACHE goes before every system place', () => {
  const env = { RUNSHEET_CACHE: '/own', XDG_CACHE_HOME: '/xdg' };
  expect(cacheFolder(env, 'linux', '/home/u')).toBe('/own');
  expect(cacheFolder({ RUNSHEET_CACHE: 'own' }, 'linux', '/home/u')).toBe('/home/u/own');
});

test('Linux keeps its cache where XDG says, or in ~/.cache', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/xdg' }, 'linux', '/home/u')).toBe('/xdg/runsheet');
  expect(cacheFolder({}, 'linux', '/home/u')).toBe('/home/u/.cache/runsheet');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/u')).toBe(
    '/home/u/.cache/runsheet',
  );
});

test('macOS and Windows keep their cache in their own places', () => {
  expect(cacheFolder({}, 'darwin', '/Users/u')).toBe('/Users/u/Library/Caches/runsheet');
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', '/u')).toBe('/local/runsheet/Cache');
});
