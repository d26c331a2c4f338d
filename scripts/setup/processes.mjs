import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('node:child_process').StdioOptions} [stdio] default: all inherited
 * @property {boolean} [shell] only for Windows' `.cmd` files, with arguments that we wrote ourselves
 */

/**
 * Runs a command to its end, passing on the signals that this process gets.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { stdio: 'inherit', ...options });
    const stopForwarding = forwardSignals(child);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      resolve(exitCodeOf(code, signal));
    });
  });
}

/**
 * Runs a command and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & {echo?: boolean}} [options] `echo` shows it on stderr as well, as it comes
 * @returns {Promise<{code: number, stdout: string, stderr: string}>} code 127: it could not start
 */
export function capture(command, args, { echo = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stopForwarding = forwardSignals(child);
    const collect = (/** @type {import('node:stream').Readable} */ stream) => {
      /** @type {string[]} */
      const parts = [];
      stream.setEncoding('utf8').on('data', (text) => {
        parts.push(text);
        if (echo) process.stderr.write(text);
      });
      return parts;
    };
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    const end = (/** @type {number} */ code) => {
      stopForwarding();
      resolve({ code, stdout: stdout.join(''), stderr: stderr.join('') });
    };
    child.once('error', (error) => {
      stderr.push(error.message);
      end(127);
    });
    child.once('close', (code, signal) => end(exitCodeOf(code, signal)));
  });
}

/**
 * The exit code a shell would report.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCodeOf(code, signal) {
  return signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
}

/**
 * Hands our signals to a child. Ctrl-C at a terminal reaches the whole process group already, so
 * there it is only kept from ending us before the child: a second one would be taken for
 * impatience.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops it
 */
function forwardSignals(child) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handlers = signals.map((signal) => {
    const handler = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, handler);
    return /** @type {const} */ ([signal, handler]);
  });
  return () => {
    for (const [signal, handler] of handlers) process.removeListener(signal, handler);
  };
}
