import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../../core/terminal/child-environment.ts';

describe('the environment of a process in our terminal', () => {
  it('says what our terminal is', () => {
    expect(childEnvironment({ PATH: '/bin', TERM: 'dumb', LANG: 'de_DE.UTF-8' }, 'linux')).toEqual({
      PATH: '/bin',
      TERM: 'xterm-256color',
      COLORTERM: 'truecolor',
      LANG: 'de_DE.UTF-8',
    });
  });

  it('has nothing of the terminal that the app was started from', () => {
    const env = { TMUX: '/tmp/t,1,0', STY: '1.pts', COLUMNS: '200', LINES: '9', WINDOWID: '4' };
    expect(Object.keys(childEnvironment({ ...env, LANG: 'C' }, 'linux')).sort()).toEqual([
      'COLORTERM',
      'LANG',
      'TERM',
    ]);
  });

  it('is UTF-8 where the system gave no locale', () => {
    expect(childEnvironment({}, 'darwin')).toMatchObject({ LC_CTYPE: 'UTF-8' });
    expect(childEnvironment({ LANG: '' }, 'linux')).toMatchObject({ LC_CTYPE: 'C.UTF-8' });
    expect(childEnvironment({}, 'win32')).not.toHaveProperty('LC_CTYPE');
    expect(childEnvironment({ LC_ALL: 'C' }, 'linux')).not.toHaveProperty('LC_CTYPE');
  });

  it('keeps what the user chose', () => {
    expect(childEnvironment({ NO_COLOR: '1', LANG: 'C' }, 'linux')).toMatchObject({
      NO_COLOR: '1',
    });
  });
});
