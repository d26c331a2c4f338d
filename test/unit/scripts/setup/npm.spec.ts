import { expect, test } from 'vitest';
import { npmCommand } from '../../../../scripts/setup/npm.mjs';

test('the npm that started us is used again, on the Node it ran on', () => {
  const env = { npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmCommand(['ci'], env, 'linux')).toEqual({
    command: '/usr/bin/node',
    args: ['/lib/npm/bin/npm-cli.js', 'ci'],
    shell: false,
  });
});

test('another package manager that started us is not taken for npm', () => {
  const env = { npm_execpath: '/lib/yarn/bin/yarn.js' };
  expect(npmCommand(['ci'], env, 'linux').command).toBe('npm');
});

test('without one, npm is looked up; on Windows that needs a shell', () => {
  expect(npmCommand(['ci'], {}, 'linux')).toEqual({ command: 'npm', args: ['ci'], shell: false });
  expect(npmCommand(['ci'], {}, 'win32')).toEqual({
    command: 'npm.cmd',
    args: ['ci'],
    shell: true,
  });
});
