import { describe, expect, it } from 'vitest';
import {
  mergePaths,
  readVariable,
  setVariable,
  wellKnownFolders,
} from '../../../../core/system/path.ts';

describe('the environment of a system', () => {
  it('finds a variable whatever its case on Windows, and only there', () => {
    expect(readVariable({ Path: 'C:\\bin' }, 'PATH', 'win32')).toBe('C:\\bin');
    expect(readVariable({ Path: '/bin' }, 'PATH', 'linux')).toBeUndefined();
  });

  it('replaces every spelling of a Windows variable, so that a child sees one', () => {
    expect(setVariable({ Path: 'a', HOME: 'h' }, 'PATH', 'b', 'win32')).toEqual({
      HOME: 'h',
      PATH: 'b',
    });
    expect(setVariable({ Path: 'a' }, 'PATH', 'b', 'linux')).toEqual({ Path: 'a', PATH: 'b' });
  });

  it('joins folders once, in the order of the first place', () => {
    expect(mergePaths(['/a:/b', undefined, '/b::/c'], 'linux')).toBe('/a:/b:/c');
    expect(mergePaths(['C:\\A;C:\\b\\', 'c:\\a;C:\\B'], 'win32')).toBe('C:\\A;C:\\b\\');
  });

  it('knows the folder of Docker Desktop on Windows and of OrbStack on macOS', () => {
    expect(wellKnownFolders('win32', { ProgramFiles: 'D:\\P' })).toContain(
      'D:\\P\\Docker\\Docker\\resources\\bin',
    );
    expect(wellKnownFolders('darwin', { HOME: '/Users/a' })).toContain('/Users/a/.orbstack/bin');
    expect(wellKnownFolders('linux', {})).not.toContain('undefined/bin');
  });
});
