import { describe, expect, it } from 'vitest';
import { ownTerminals } from '../../../../core/terminal/own-terminal.ts';

const folder = '/home/me/my project; touch x';
const programs = (env: Readonly<Record<string, string>>): readonly string[] =>
  ownTerminals('linux', env, folder).map(({ program }) => program);

describe('the terminal of the system', () => {
  it('is on Linux what $TERMINAL says, then the desktop’s own, then what there is', () => {
    expect(programs({ TERMINAL: 'kitty', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })[0]).toBe('kitty');
    expect(programs({ XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }).slice(0, 4)).toEqual([
      'ptyxis',
      'kgx',
      'gnome-terminal',
      'x-terminal-emulator',
    ]);
    expect(programs({ XDG_CURRENT_DESKTOP: 'KDE' })[0]).toBe('konsole');
    expect(programs({})[0]).toBe('x-terminal-emulator');
    expect(programs({}).at(-1)).toBe('xterm');
  });

  it('names each once, and passes over a $TERMINAL with arguments', () => {
    const names = programs({ XDG_CURRENT_DESKTOP: 'XFCE', TERMINAL: 'xterm -e rm' });
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('xfce4-terminal');
  });

  it('gets the folder as one argument, whatever is in it, and nothing to run', () => {
    for (const { program, args } of ownTerminals('linux', {}, folder)) {
      for (const argument of args.filter((each) => each.includes('touch'))) {
        expect(argument, program).toMatch(/^(--[a-z-]+=)?\/home\/me\/my project; touch x$/);
      }
      expect(args.join(' '), program).not.toMatch(/(^| )(-e|--|-x)( |$)/);
    }
    const konsole = ownTerminals('linux', { TERMINAL: '/usr/bin/konsole' }, folder)[0];
    expect(konsole).toEqual({ program: '/usr/bin/konsole', args: ['--workdir', folder] });
  });

  it('is Terminal on macOS, or the one that the app was started from', () => {
    expect(ownTerminals('darwin', {}, folder)).toEqual([
      { program: '/usr/bin/open', args: ['-a', 'Terminal', folder] },
    ]);
    expect(ownTerminals('darwin', { TERM_PROGRAM: 'iTerm.app' }, folder)[0]?.args[1]).toBe('iTerm');
  });

  it('never gives Windows the folder to read: a semicolon there begins another command', () => {
    const all = ownTerminals('win32', {}, 'C:\\a;b & calc');
    expect(all.map(({ program }) => program)).toEqual(['wt.exe', 'cmd.exe', 'cmd.exe']);
    expect(all.flatMap(({ args }) => args).join(' ')).not.toContain('calc');
  });
});
