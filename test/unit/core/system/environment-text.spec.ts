import { describe, expect, it } from 'vitest';
import { parseShellEnvironment, withoutOwnVariables } from '../../../../core/system/login-shell.ts';
import {
  expandWindowsVariables,
  parseRegistryValue,
} from '../../../../core/system/windows-registry.ts';

describe('what a login shell printed', () => {
  it('counts only between the marks, whatever start files say', () => {
    const output = 'Welcome!\nPATH=/wrong\nMARK\nPATH=/right\0A=1\n2\0MARK\nbye';
    expect(parseShellEnvironment(output, 'MARK')).toEqual({ PATH: '/right', A: '1\n2' });
  });

  it('is read by lines where env cannot separate by NUL', () => {
    expect(parseShellEnvironment('M\nPATH=/x\nB=c=d\nM', 'M')).toEqual({ PATH: '/x', B: 'c=d' });
  });

  it('is no environment without two marks or without PATH', () => {
    expect(parseShellEnvironment('M\nPATH=/x', 'M')).toBeUndefined();
    expect(parseShellEnvironment('M\nHOME=/x\nM', 'M')).toBeUndefined();
  });

  it('loses what belongs to the app, and nothing else', () => {
    const env = {
      PATH: '/x',
      ELECTRON_RUN_AS_NODE: '1',
      RUNSHEET_TOKEN: 's',
      DOCKER_HOST: 'unix:///s',
      APPIMAGE: 'a',
      APPLE: 'b',
    };
    expect(withoutOwnVariables(env)).toEqual({ PATH: '/x', DOCKER_HOST: 'unix:///s', APPLE: 'b' });
  });
});

describe('what reg.exe printed', () => {
  const output =
    '\r\nHKEY_CURRENT_USER\\Environment\r\n    Path    REG_EXPAND_SZ    %USERPROFILE%\\bin;C:\\Two Words\r\n\r\n';

  it('gives the value of a name, in any case', () => {
    expect(parseRegistryValue(output, 'PATH')).toBe('%USERPROFILE%\\bin;C:\\Two Words');
    expect(parseRegistryValue(output, 'Temp')).toBeUndefined();
  });

  it('has its variables put in, and keeps those that are not set', () => {
    const env = { UserProfile: 'C:\\Users\\a' };
    expect(expandWindowsVariables('%USERPROFILE%\\bin;%NOPE%', env)).toBe(
      'C:\\Users\\a\\bin;%NOPE%',
    );
  });
});
