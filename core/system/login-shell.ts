import type { Environment } from './path.ts';

/**
 * Variables of our own process that a user's command must not inherit.
 *
 * They belong to Electron or to the way the app was started; the shell of a user has none of them.
 */
const ownVariable =
  /^(ELECTRON_|RUNSHEET_|CHROME_|GOOGLE_API_KEY$|APPDIR$|APPIMAGE$|ARGV0$|OWD$|NODE_CHANNEL|VITE_|VITEST)/;

/** The environment without what belongs to the app itself. */
export function withoutOwnVariables(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ownVariable.test(name)));
}

/**
 * Reads what a login shell printed between two marks as its environment.
 *
 * Start files may print anything, so only the text between the marks counts. `env -0` separates by
 * NUL; where a system's `env` has no `-0` the lines are read, which loses values of several lines.
 */
export function parseShellEnvironment(output: string, mark: string): Environment | undefined {
  const start = output.indexOf(mark);
  const end = output.lastIndexOf(mark);
  if (start < 0 || end <= start) return undefined;
  const body = output.slice(start + mark.length, end);
  const entries = body.includes('\0') ? body.split('\0') : body.split('\n');
  const env: Record<string, string> = {};
  for (const entry of entries) {
    const text = entry.replace(/^\r?\n/, '');
    const equals = text.indexOf('=');
    if (equals > 0) env[text.slice(0, equals)] = text.slice(equals + 1);
  }
  return env['PATH'] === undefined ? undefined : env;
}
