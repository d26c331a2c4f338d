import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupProblem } from './say.mjs';
import { holdConnection } from './x11-connection.mjs';

/** A screen large enough for the window at twice its smallest width. */
const screen = '1920x1200x24';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {boolean} whether a window would have somewhere to appear
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env what a program needs in its environment to appear there
 * @property {() => Promise<void>} stop
 */

/**
 * Starts an X server without a screen, on a display number that is free, open only to those who
 * have the key made for it. It ends with its last client, and this process is one, so it cannot
 * outlive us, however we end.
 *
 * @returns {Promise<Display>}
 */
export async function startDisplay() {
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-display-'));
  const authority = join(folder, 'authority');
  const key = randomBytes(16);
  await writeFile(authority, authorityRecord(key), { mode: 0o600 });
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      screen,
      '-auth',
      authority,
      '-terminate',
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  try {
    const display = `:${await displayNumber(server)}`;
    const connection = await holdConnection(display, key);
    return {
      env: { DISPLAY: display, XAUTHORITY: authority },
      stop: async () => {
        connection.destroy();
        await stopServer(server);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    server.kill();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * One record of an Xauthority file: any host (family 65535), any display (empty number), one key.
 * Written here because `xauth` would be one more program to install for 46 bytes.
 *
 * @param {Buffer} key
 * @returns {Buffer}
 */
export function authorityRecord(key) {
  const counted = (/** @type {Buffer} */ bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const empty = Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from([0xff, 0xff]),
    counted(empty),
    counted(empty),
    counted(Buffer.from('MIT-MAGIC-COOKIE-1')),
    counted(key),
  ]);
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} the number that Xvfb writes when it is ready
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let errors = '';
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-2000);
    });
    server.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
    server.once('error', (error) =>
      reject(new SetupProblem(`Xvfb did not start: ${error.message}.`)),
    );
    server.once('exit', () => {
      reject(new SetupProblem(`Xvfb ended at once: ${errors.trim() || 'it gave no reason'}.`));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} server */
function stopServer(server) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill();
    })
  );
}
