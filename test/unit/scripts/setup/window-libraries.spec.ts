import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { isOnPath, notFound } from '../../../../scripts/setup/window-libraries.mjs';

const linked = `
	linux-vdso.so.1 (0x00007ffd3b5f2000)
	libffmpeg.so => /cache/libffmpeg.so (0x00007f2b5d600000)
	libgtk-3.so.0 => not found
	libnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f2b5d200000)
	libatk-1.0.so.0 => not found
	libgtk-3.so.0 => not found
`;

test('the libraries that the loader does not find are named once each', () => {
  expect(notFound(linked)).toEqual(['libgtk-3.so.0', 'libatk-1.0.so.0']);
});

test('nothing is missing when all are found', () => {
  expect(notFound('\tlibc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([]);
});

test('a program counts as there when PATH leads to an executable file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-path-'));
  try {
    const env = { PATH: ['', '/nowhere', folder].join(delimiter) };
    writeFileSync(join(folder, 'Xvfb'), '');
    chmodSync(join(folder, 'Xvfb'), 0o644);
    expect(isOnPath('Xvfb', env)).toBe(false);
    chmodSync(join(folder, 'Xvfb'), 0o755);
    expect(isOnPath('Xvfb', env)).toBe(true);
    expect(isOnPath('Xvfb', {})).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
