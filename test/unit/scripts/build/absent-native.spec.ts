import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/setup/paths.mjs';

const absent = createRequire(import.meta.url)(join(root, 'scripts/build/absent-native.cjs'));

test('a package that is left out can be required and its parts named', () => {
  expect(() => absent.Client).not.toThrow();
  expect(absent.__esModule).toBeUndefined();
});

test('whatever is called or constructed on it throws', () => {
  expect(() => absent()).toThrow(/native code that is not built into Runsheet/);
  expect(() => new absent.Client()).toThrow(/native code/);
  expect(() => absent.loadSync('x.proto')).toThrow(/native code/);
});
