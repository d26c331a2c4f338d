import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/setup/paths.mjs';

interface LockedPackage {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
).packages;

test('the lock names every optional package, also those for other systems', () => {
  // npm leaves out what it could not fetch while it wrote the lock, and `npm ci` then refuses it.
  const names = new Set(Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, '')));
  const absent = Object.entries(locked).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !names.has(name))
      .map(([name, version]) => `${path || 'package.json'} wants ${name}@${version}`),
  );
  expect(absent).toEqual([]);
});

test('the lock has a hash for every package', () => {
  const without = Object.entries(locked).filter(([path, entry]) => path && !entry.integrity);
  expect(without.map(([path]) => path)).toEqual([]);
});
