import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLoader } from '../../../../scripts/setup/electron-loader.mjs';

let folder = '';
let loader = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-loader-'));
  mkdirSync(join(folder, 'pristine', 'locales'), { recursive: true });
  writeFileSync(join(folder, 'pristine', 'electron'), 'program');
  writeFileSync(join(folder, 'pristine', 'locales', 'en-US.pak'), 'words');
  await addLoader(join(folder, 'pristine'), join(folder, 'with-loader'));
  loader = join(folder, 'with-loader', 'resources', 'app', 'loader.cjs');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the loader in a Node whose `electron` writes down what it is told. */
function runLoader(args: readonly string[]): { status: number | null; output: string } {
  const electron = `
    const calls = [];
    const app = new Proxy({}, { get: (_t, name) => (...given) => {
      calls.push([name, ...given]);
      return '/appData';
    } });
    require('node:module')._load = ((load) => function (name, ...rest) {
      return name === 'electron' ? { app } : load.call(this, name, ...rest);
    })(require('node:module')._load);
    process.on('exit', () => console.log(JSON.stringify({ calls, defaultApp: process.defaultApp })));
  `;
  writeFileSync(join(folder, 'electron.cjs'), electron);
  // With `-e`, as in Electron, the first argument follows the executable at once.
  const start = ['-e', `require(${JSON.stringify(loader)})`, '--', ...args];
  const result = spawnSync(
    process.execPath,
    ['--require', join(folder, 'electron.cjs'), ...start],
    {
      encoding: 'utf8',
    },
  );
  return { status: result.status, output: result.stdout + result.stderr };
}

test('the copy shares the files of the original, which stays without a loader', () => {
  const inode = (name: string): number => statSync(join(folder, name)).ino;
  expect(inode('with-loader/electron')).toBe(inode('pristine/electron'));
  expect(inode('with-loader/locales/en-US.pak')).toBe(inode('pristine/locales/en-US.pak'));
  expect(existsSync(loader)).toBe(true);
  expect(existsSync(join(folder, 'pristine', 'resources'))).toBe(false);
});

test('the project in the first argument that is no switch is started under its own name', () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  const description = { name: 'a', productName: 'A', version: '1.2.3', main: 'main.cjs' };
  writeFileSync(join(project, 'package.json'), JSON.stringify(description));
  writeFileSync(join(project, 'main.cjs'), "console.log('started');");
  const { status, output } = runLoader(['--no-sandbox', project, 'other']);
  expect(status, output).toBe(0);
  const [started, told] = output.trim().split('\n');
  expect(started).toBe('started');
  expect(JSON.parse(told ?? '')).toEqual({
    calls: [
      ['setVersion', '1.2.3'],
      ['setName', 'A'],
      ['setAppPath', project],
      ['getPath', 'appData'],
      ['setPath', 'userData', '/appData/A'],
    ],
    defaultApp: true,
  });
});

test('without a project it says what is missing', () => {
  const { status, output } = runLoader(['--no-sandbox']);
  expect(status).toBe(2);
  expect(output).toContain('Give the folder of the project to start as the first argument.');
});
