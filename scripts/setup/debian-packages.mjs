import { capture } from './processes.mjs';

/** What an Electron window needs on Debian and Ubuntu, by the names of Debian 12. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libdrm2',
  'libsecret-1-0',
];

/**
 * The packages of a list that are not installed, by the names that this system's archive has for
 * them: since Debian 13 and Ubuntu 24.04 many libraries are called NAMEt64, and NAME is at most a
 * virtual package without a candidate.
 *
 * @param {readonly string[]} names
 * @returns {Promise<{missing: string[], unknown: string[]}>} `unknown`: no candidate under either name
 */
export async function missingPackages(names) {
  const asked = names.flatMap((name) => [name, `${name}t64`]);
  const answer = await capture('apt-cache', ['policy', ...asked], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  return choosePackages(names, parsePolicy(answer.stdout));
}

/** @typedef {{installed: boolean, available: boolean}} PackageState */

/**
 * @param {string} text what `apt-cache policy` prints, in the C locale
 * @returns {Map<string, PackageState>}
 */
export function parsePolicy(text) {
  /** @type {Map<string, PackageState>} */
  const states = new Map();
  let name = '';
  for (const line of text.split('\n')) {
    const head = /^(\S+):$/.exec(line)?.[1];
    if (head) {
      name = head;
      states.set(name, { installed: false, available: false });
    }
    const field = /^ {2}(Installed|Candidate): (.+)$/.exec(line);
    const state = states.get(name);
    if (!field || !state || field[2] === '(none)') continue;
    if (field[1] === 'Installed') state.installed = true;
    else state.available = true;
  }
  return states;
}

/**
 * @param {readonly string[]} names
 * @param {ReadonlyMap<string, PackageState>} states
 * @returns {{missing: string[], unknown: string[]}}
 */
export function choosePackages(names, states) {
  /** @type {string[]} */
  const missing = [];
  /** @type {string[]} */
  const unknown = [];
  for (const name of names) {
    const either = [name, `${name}t64`];
    if (either.some((one) => states.get(one)?.installed)) continue;
    const available = either.find((one) => states.get(one)?.available);
    if (available) missing.push(available);
    else unknown.push(name);
  }
  return { missing, unknown };
}
