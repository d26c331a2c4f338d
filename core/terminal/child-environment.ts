import { type Environment, type Platform, readVariable, setVariable } from '../system/path.ts';

/**
 * Variables of the terminal that the app itself was started from.
 *
 * A program that finds them believes it is inside tmux or screen, or in a window of another size.
 */
const otherTerminal =
  /^(TMUX|TMUX_PANE|STY|WINDOW|WINDOWID|TERMCAP|COLUMNS|LINES|TERM_PROGRAM|TERM_PROGRAM_VERSION|TERM_SESSION_ID|VTE_VERSION|WT_SESSION|WT_PROFILE_ID)$/;

/**
 * What a process finds in its environment besides what the user's own shell would give it.
 *
 * It says what our terminal is and can. macOS gives apps no locale, and without one programs print
 * `?` for every letter that is not ASCII.
 */
export function childEnvironment(env: Environment, platform: Platform): Environment {
  const own = Object.entries(env).filter(([name]) => !otherTerminal.test(name));
  let child: Environment = Object.fromEntries(own);
  child = setVariable(child, 'TERM', 'xterm-256color', platform);
  child = setVariable(child, 'COLORTERM', 'truecolor', platform);
  if (platform === 'win32' || hasLocale(child)) return child;
  return setVariable(child, 'LC_CTYPE', platform === 'darwin' ? 'UTF-8' : 'C.UTF-8', platform);
}

function hasLocale(env: Environment): boolean {
  return ['LC_ALL', 'LC_CTYPE', 'LANG'].some(
    (name) => (readVariable(env, name, 'linux') ?? '') !== '',
  );
}
