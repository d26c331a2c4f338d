import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureElectron, executableIn } from '../../../../scripts/setup/electron-runtime.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-runtime-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the folder that the user names is used before any other, and said', async () => {
  const executable = join(folder, executableIn());
  mkdirSync(dirname(executable), { recursive: true });
  writeFileSync(executable, '');
  writeFileSync(join(folder, 'version'), 'v45.4.1\n');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  const runtime = await ensureElectron();
  expect(runtime).toEqual({ kind: 'override', executable, dist: folder, version: '45.4.1' });
  expect(process.stderr.write).toHaveBeenCalledTimes(1);
});

test('a folder without an Electron is refused with what to do', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  await expect(ensureElectron()).rejects.toThrow(/does not exist; name the folder/);
});

test('the executable is where each system has it', () => {
  expect(executableIn('linux')).toBe('electron');
  expect(executableIn('win32')).toBe('electron.exe');
  expect(executableIn('darwin')).toBe('Electron.app/Contents/MacOS/Electron');
});
