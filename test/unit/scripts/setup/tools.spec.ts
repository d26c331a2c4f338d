import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/setup/paths.mjs';
import { nodeCommand, toolEnvironment, toolFile } from '../../../../scripts/setup/tools.mjs';

test.each(['biome', 'electron-vite', 'playwright', 'tsc', 'vitest'])(
  'the tool %s is found in its package',
  (name) => expect(existsSync(toolFile(name))).toBe(true),
);

test('an unknown tool is refused with the names of the known ones', () => {
  expect(() => toolFile('rm')).toThrow(/no tool "rm".*biome.*vitest/);
});

test('PATH begins with the Node for the tools and the commands of the packages', () => {
  const env = toolEnvironment(process.execPath, { PATH: ['/usr/bin', '/bin'].join(delimiter) });
  const bin = join(root, 'node_modules', '.bin');
  expect(env['PATH']?.split(delimiter)).toEqual([
    dirname(process.execPath),
    bin,
    '/usr/bin',
    '/bin',
  ]);
});

test('a PATH of another case, as on Windows, is changed and not doubled', () => {
  const env = toolEnvironment(process.execPath, { Path: '/usr/bin' });
  expect(Object.keys(env)).toEqual(['Path']);
  expect(env['Path']).toContain(dirname(process.execPath));
});

test('a script is run as it is, with its arguments after it', () => {
  const { command, args } = nodeCommand('scripts/x.ts', ['--flag', 'a b']);
  expect(command).toBe(process.execPath);
  expect(args.slice(-3)).toEqual(['scripts/x.ts', '--flag', 'a b']);
});
