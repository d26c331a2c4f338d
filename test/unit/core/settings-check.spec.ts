import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import {
  checkFolder,
  checkProgram,
  isWholePath,
  type PathFacts,
  readClientVersion,
} from '../../../core/settings-check.ts';
import { usualSettings } from '../../../renderer/app/usual-settings.ts';

const program: PathFacts = { kind: 'file', executable: true };
const text: PathFacts = { kind: 'file', executable: false };
const folder: PathFacts = { kind: 'folder', executable: false };
const nothing: PathFacts = { kind: 'nothing', executable: false };

describe('a program of the settings', () => {
  it('is a file that may be run, named by a whole path; nothing means the usual one', () => {
    expect(checkProgram('', nothing, 'linux')).toBeUndefined();
    expect(checkProgram('/bin/zsh', program, 'linux')).toBeUndefined();
    expect(checkProgram('zsh', program, 'linux')).toMatch(/not a whole path/);
    expect(checkProgram('/bin/zsh', nothing, 'linux')).toMatch(/nothing at \/bin\/zsh/);
    expect(checkProgram('/bin', folder, 'linux')).toMatch(/is a folder/);
    expect(checkProgram('/etc/passwd', text, 'linux')).toMatch(/may not be run/);
    expect(checkProgram('/bin/\0sh', program, 'linux')).toMatch(/NUL/);
  });

  it('is no batch file on Windows', () => {
    expect(checkProgram('C:\\tools\\docker.cmd', program, 'win32')).toMatch(/batch file/);
    expect(checkProgram('C:\\tools\\docker.exe', program, 'win32')).toBeUndefined();
    expect(checkProgram('/opt/docker.cmd', program, 'linux')).toBeUndefined();
  });
});

describe('a folder of the settings', () => {
  it('is there, and is a folder', () => {
    expect(checkFolder('', nothing, 'linux')).toBeUndefined();
    expect(checkFolder('/home/me', folder, 'linux')).toBeUndefined();
    expect(checkFolder('/etc/passwd', text, 'linux')).toMatch(/is a file/);
    expect(checkFolder('/gone', nothing, 'linux')).toMatch(/nothing at/);
    expect(checkFolder('~/work', folder, 'linux')).toMatch(/not a whole path/);
  });
});

it('knows a whole path of each system', () => {
  expect(['/a', '//a'].map((path) => isWholePath(path, 'darwin'))).toEqual([true, true]);
  const windows = ['C:\\a', 'c:/a', '\\\\server\\share', 'C:a', '\\a', '/a'];
  expect(windows.map((path) => isWholePath(path, 'win32'))).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

it('knows a docker client by its version alone', () => {
  expect(readClientVersion('28.5.2\n')).toBe('28.5.2');
  expect(readClientVersion('26.1.5+dfsg1\n')).toBe('26.1.5+dfsg1');
  expect(readClientVersion('ls (GNU coreutils) 9.1')).toBeUndefined();
  expect(readClientVersion('')).toBeUndefined();
});

it('has one idea of what is usual, in main and in the window', () => {
  expect(usualSettings).toEqual(defaultSettings);
});
