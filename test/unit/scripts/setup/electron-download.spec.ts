import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  downloadedDist,
  FailureNote,
  reasonIn,
} from '../../../../scripts/setup/electron-download.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-download-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hours = 60 * 60 * 1000;

test('a failure is believed for twelve hours', async () => {
  const note = new FailureNote('45.4.1', 'source', folder);
  expect(note.read()).toBeUndefined();
  await note.write('fetch failed');
  expect(note.read()?.reason).toBe('fetch failed');
  expect(note.read(Date.now() + 11.9 * hours)?.reason).toBe('fetch failed');
  expect(note.read(Date.now() + 12.1 * hours)).toBeUndefined();
});

test('a failure from the future, of a clock set back, is not believed', async () => {
  const note = new FailureNote('45.4.1', 'source', folder);
  await note.write('fetch failed');
  expect(note.read(Date.now() - hours)).toBeUndefined();
});

test('a failure says nothing about another version or another mirror', async () => {
  await new FailureNote('45.4.1', 'source', folder).write('fetch failed');
  expect(new FailureNote('45.4.2', 'source', folder).read()).toBeUndefined();
  expect(new FailureNote('45.4.1', 'mirror', folder).read()).toBeUndefined();
});

test('a note that cannot be read is no note', () => {
  const note = new FailureNote('45.4.1', 'source', folder);
  writeFileSync(note.file, 'not json');
  expect(note.read()).toBeUndefined();
});

test('a runtime counts only once its installer has finished', () => {
  expect(downloadedDist(folder)).toBeUndefined();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'electron'), '');
  expect(downloadedDist(folder)).toBeUndefined();
  writeFileSync(join(folder, 'path.txt'), 'electron');
  expect(downloadedDist(folder)).toBe(join(folder, 'dist'));
});

test.each([
  ['TypeError: fetch failed\n    at node:internal/x:1', 'fetch failed'],
  [
    'TypeError: fetch failed\n    at x {\n  [cause]: Error: getaddrinfo ENOTFOUND host\n    at y',
    'getaddrinfo ENOTFOUND host',
  ],
  ['something else\nand more', 'something else'],
  ['', 'it gave no reason'],
])('the reason is taken out of an error report', (output, reason) => {
  expect(reasonIn(output)).toBe(reason);
});
