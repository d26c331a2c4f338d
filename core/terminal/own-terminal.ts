import type { Environment, Platform } from '../system/path.ts';

/** A terminal of the system that could be there, and how it is told the folder. */
export interface OwnTerminal {
  /** Looked up in PATH, unless it is a path. */
  readonly program: string;
  /** No value of the user is in it but the folder, as one argument. */
  readonly args: readonly string[];
}

/**
 * The terminals to look for, the best first.
 *
 * All are started in the folder; those that hand over to a server of theirs, which has a folder of
 * its own, are told it as well. None is given anything to run.
 */
export function ownTerminals(
  platform: Platform,
  env: Environment,
  folder: string,
): readonly OwnTerminal[] {
  switch (platform) {
    case 'darwin':
      return [{ program: '/usr/bin/open', args: ['-a', macTerminal(env), folder] }];
    case 'win32':
      return [
        // The folder would be read for `;` in its argument, so it is only where it is started.
        { program: 'wt.exe', args: ['-d', '.'] },
        { program: 'cmd.exe', args: ['/d', '/c', 'start', 'powershell.exe', '-NoExit'] },
        { program: 'cmd.exe', args: ['/d', '/c', 'start', 'cmd.exe'] },
      ];
    case 'linux':
      return [...chosen(env, folder), ...linuxTerminals(env, folder)];
  }
}

/** The one that the app was started from, if it is one of the known ones. */
function macTerminal(env: Environment): string {
  return env['TERM_PROGRAM'] === 'iTerm.app' ? 'iTerm' : 'Terminal';
}

/** `$TERMINAL`, where people say which one they want; only a name or a path, no arguments. */
function chosen(env: Environment, folder: string): readonly OwnTerminal[] {
  const program = env['TERMINAL'] ?? '';
  if (program === '' || /\s/.test(program)) return [];
  const name = program.split('/').at(-1) ?? '';
  return [{ program, args: folderArguments[name]?.(folder) ?? [] }];
}

const joined = (folder: string): readonly string[] => [`--working-directory=${folder}`];

/** How a terminal is told its folder; those that are missing here take the one they start in. */
const folderArguments: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'gnome-terminal': joined,
  kgx: joined,
  ptyxis: (folder) => ['--new-window', '-d', folder],
  konsole: (folder) => ['--workdir', folder],
  'xfce4-terminal': joined,
  'mate-terminal': joined,
  tilix: joined,
  terminator: joined,
  kitty: (folder) => ['--directory', folder],
  alacritty: (folder) => ['--working-directory', folder],
  wezterm: (folder) => ['start', '--cwd', folder],
  ghostty: joined,
  foot: joined,
};

/** The desktop's own first, then Debian's choice for the whole system, then what people install. */
function linuxTerminals(env: Environment, folder: string): readonly OwnTerminal[] {
  const desktop = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase();
  const own = desktop.includes('kde')
    ? ['konsole']
    : desktop.includes('gnome')
      ? ['ptyxis', 'kgx', 'gnome-terminal']
      : desktop.includes('xfce')
        ? ['xfce4-terminal']
        : desktop.includes('mate')
          ? ['mate-terminal']
          : [];
  const names = new Set([
    ...own,
    'x-terminal-emulator',
    ...Object.keys(folderArguments),
    'lxterminal',
    'st',
    'urxvt',
    'xterm',
  ]);
  return [...names].map((program) => ({ program, args: folderArguments[program]?.(folder) ?? [] }));
}
