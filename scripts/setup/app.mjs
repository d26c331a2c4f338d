import { isBuilt } from './build-stamp.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { ensureSandbox, sandboxArguments } from './sandbox.mjs';
import { SetupProblem, say } from './say.mjs';
import { nodeCommand } from './tools.mjs';
import { ensureWindowLibraries } from './window-libraries.mjs';

/**
 * Does all that is needed before a window of the app can open: packages, runtime, the system's
 * libraries, the build.
 *
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export async function prepareApp() {
  await ensurePackages();
  const runtime = await prepareWindow();
  await ensureBuild();
  return runtime;
}

/**
 * The part of it that does not depend on the app's sources.
 *
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export async function prepareWindow() {
  const runtime = await ensureElectron();
  await ensureWindowLibraries(runtime.executable);
  await ensureSandbox(runtime.executable);
  return runtime;
}

/** Builds the app when its sources changed since the last build. */
export async function ensureBuild() {
  if (isBuilt()) return;
  say('Building the app …');
  const { command, args, env } = nodeCommand('scripts/build.ts', []);
  const stderr = process.stderr.fd;
  const code = await run(command, args, { cwd: root, env, stdio: ['ignore', stderr, stderr] });
  if (code !== 0) throw new SetupProblem(`The build failed (exit code ${code}); see above.`);
}

/**
 * How to start the app, for `spawn` as well as for Playwright's `_electron.launch`.
 *
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {readonly string[]} [args] the app's own arguments
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{executablePath: string, args: string[], env: Record<string, string>}}
 */
export function appLaunch(runtime, args = [], env = process.env) {
  return {
    executablePath: runtime.executable,
    args: [...sandboxArguments(), root, ...args],
    env: windowEnvironment(env),
  };
}

/**
 * The environment for an Electron that shall open a window: with ELECTRON_RUN_AS_NODE, which
 * terminals inside Electron programs hand on, it would be a mere Node.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function windowEnvironment(env) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [name, value] of Object.entries(env)) {
    if (name !== 'ELECTRON_RUN_AS_NODE' && value !== undefined) kept[name] = value;
  }
  return kept;
}

/**
 * Runs something that opens windows, on the user's display or on one made for it.
 *
 * @param {(display: Record<string, string | undefined>) => Promise<number>} action given the
 *   environment variables to add
 * @returns {Promise<number>}
 */
export async function withDisplay(action) {
  if (hasDisplay()) return action({});
  const display = await startDisplay();
  say(`There is no display here: using Xvfb, display ${display.env['DISPLAY']}.`);
  try {
    return await action(display.env);
  } finally {
    await display.stop();
  }
}
