import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder (the one with package.json). */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder for what is fetched once and kept outside the work tree: `RUNSHEET_CACHE` (a relative
 * one is taken from the home folder), else the system's usual place. It serves several checkouts, so nothing in it may name one of them.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {string} [home]
 * @returns {string} an absolute path; the folder may not exist yet
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env['RUNSHEET_CACHE']) return resolve(home, env['RUNSHEET_CACHE']);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'runsheet');
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'runsheet', 'Cache');
  }
  // The XDG specification says that a relative XDG_CACHE_HOME is to be ignored.
  const xdg = env['XDG_CACHE_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'runsheet');
}
