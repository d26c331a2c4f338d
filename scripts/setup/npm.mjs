import { delimiter, dirname } from 'node:path';
import { root } from './paths.mjs';
import { capture, run } from './processes.mjs';

/**
 * How to start npm from here. Under `npm start` it is the npm that started us, with the Node it ran
 * on: the one in node_modules/.bin, first on PATH then, may be about to be replaced.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export function npmCommand(args, env = process.env, platform = process.platform) {
  const cli = env['npm_execpath'];
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) {
    return {
      command: env['npm_node_execpath'] ?? process.execPath,
      args: [cli, ...args],
      shell: false,
    };
  }
  const windows = platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [...args], shell: windows };
}

/**
 * Runs npm in the project's folder with everything it prints on stderr.
 *
 * @param {readonly string[]} args
 * @param {string} [node] the Node it shall run on; the usual one otherwise
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args, node) {
  const env = node ? onNode(node, process.env) : process.env;
  const npm = npmCommand(args, env);
  const stderr = process.stderr.fd;
  return run(npm.command, npm.args, {
    cwd: root,
    env,
    shell: npm.shell,
    stdio: ['ignore', stderr, stderr],
  });
}

/**
 * Runs npm in another folder and keeps what it prints.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{code: number, stdout: string, stderr: string}>}
 */
export function captureNpm(args, cwd) {
  const npm = npmCommand(args);
  return capture(npm.command, npm.args, { cwd, shell: npm.shell });
}

/**
 * The environment in which npm runs on a certain Node: the one npm names, and the first on PATH,
 * where the script called `npm` looks for it.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function onNode(node, env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), env[name] ?? ''].join(delimiter);
  return { ...env, npm_node_execpath: node, [name]: path };
}
