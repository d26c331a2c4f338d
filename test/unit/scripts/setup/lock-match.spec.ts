import { expect, test } from 'vitest';
import { matchesLock } from '../../../../scripts/setup/lock-match.mjs';

const here = { os: [process.platform], cpu: process.arch };

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
  ['another content', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
  ['nothing', {}],
])('an install with %s does not match the lock', (_name, packages) => {
  const wanted = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };
  expect(matchesLock(JSON.stringify(wanted), JSON.stringify({ packages }))).toBe(false);
});

test('an optional package for another system may be absent, one for this system may not', () => {
  const installed = JSON.stringify({ packages: {} });
  const optional = (more: object): string =>
    JSON.stringify({
      packages: { 'node_modules/a': { version: '1.0.0', optional: true, ...more } },
    });
  expect(matchesLock(optional({ os: ['plan9'], cpu: ['x64'] }), installed)).toBe(true);
  expect(matchesLock(optional({ os: [`!${process.platform}`] }), installed)).toBe(true);
  expect(matchesLock(optional({ ...here, libc: ['another'] }), installed)).toBe(true);
  expect(matchesLock(optional({ ...here, libc: ['glibc', 'musl'] }), installed)).toBe(false);
  expect(matchesLock(optional(here), installed)).toBe(false);
});

test('no installed list at all does not match', () => {
  expect(matchesLock('{"packages":{}}', undefined)).toBe(false);
});
