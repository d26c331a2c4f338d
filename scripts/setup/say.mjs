import { endWithNpm } from './end-with-npm.mjs';

/**
 * Reports one step of the set-up, on stderr: stdout belongs to the command that follows, whose
 * output may be JSON for another program.
 *
 * @param {string} text
 * @returns {void}
 */
export function say(text) {
  process.stderr.write(`[setup] ${text}\n`);
}

/** @type {Set<string>} */
const said = new Set();

/**
 * Reports something that does not change, once in a process that may ask for it often.
 *
 * @param {string} text
 * @returns {void}
 */
export function sayOnce(text) {
  if (!said.has(text)) say(text);
  said.add(text);
}

/** Something the set-up cannot do by itself; its message says what the user can do. */
export class SetupProblem extends Error {}

/**
 * Runs a command's main function: its result is the exit code, and a `SetupProblem` is printed as
 * its sentence alone, without a stack that would bury it. The command does not outlive its npm.
 *
 * @param {() => Promise<number>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  endWithNpm();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof SetupProblem) say(error.message);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
