import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, sourcesHash, writeBuildStamp } from '../../../../scripts/setup/build-stamp.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-stamp-'));
  mkdirSync(join(folder, 'core', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'core', 'deep', 'a.ts'), 'a');
  writeFileSync(join(folder, 'package.json'), '{}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a build is up to date until a source changes', () => {
  expect(isBuilt(folder)).toBe(false);
  writeBuildStamp(sourcesHash(folder), folder);
  expect(isBuilt(folder)).toBe(true);
  writeFileSync(join(folder, 'core', 'deep', 'a.ts'), 'b');
  expect(isBuilt(folder)).toBe(false);
});

test('a renamed and a new source make it out of date, a document does not', () => {
  writeBuildStamp(sourcesHash(folder), folder);
  writeFileSync(join(folder, 'docs', 'a.md'), 'text');
  expect(isBuilt(folder)).toBe(true);
  renameSync(join(folder, 'core', 'deep', 'a.ts'), join(folder, 'core', 'deep', 'b.ts'));
  expect(isBuilt(folder)).toBe(false);
  writeBuildStamp(sourcesHash(folder), folder);
  writeFileSync(join(folder, 'core', 'c.ts'), '');
  expect(isBuilt(folder)).toBe(false);
});
