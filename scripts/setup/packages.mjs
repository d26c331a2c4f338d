import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { matchesLock } from './lock-match.mjs';
import { pinnedNode } from './node-choice.mjs';
import { runNpm } from './npm.mjs';
import { root } from './paths.mjs';
import { SetupProblem, say } from './say.mjs';

/** Remembers which package-lock.json the folder beside it was installed from. */
const stampName = '.runsheet-installed';

/** No install scripts: every package that we use works without, and none should run code here. */
const installOptions = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--engine-strict=false',
  // The machine's Node may be older than the tools want (they get the pinned one): npm's warnings
  // about that are noise, its errors are not.
  '--loglevel=error',
];

/** @typedef {(args: string[], node?: string) => Promise<number>} Npm runs npm; its exit code */

/**
 * Installs the packages when they are missing or package-lock.json has changed since.
 *
 * @param {string} [folder] the project's folder
 * @param {Npm} [npm] runs npm there
 * @returns {Promise<void>}
 */
export async function ensurePackages(folder = root, npm = runNpm) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, stampName);
  const isInstalled = () => matchesLock(lock, read(join(modules, '.package-lock.json')));
  const expected = stampText(lock);
  if (read(stamp) === expected) return;
  if (!isInstalled()) {
    say(
      existsSync(modules) ? 'The locked packages changed: installing …' : 'Installing packages …',
    );
    rmSync(stamp, { force: true });
    confirm(await npm([...installCommand(), ...installOptions]));
    if (!isInstalled()) await installForNewerNode(folder, npm);
  }
  writeFileSync(stamp, expected);
}

/**
 * Installs again with the pinned Node, which the first time brought. npm silently leaves out an
 * optional package that wants a newer Node than the one npm runs on, and the native parts of some
 * tools are such packages.
 *
 * @param {string} folder
 * @param {Npm} npm
 */
async function installForNewerNode(folder, npm) {
  const node = pinnedNode(undefined, folder);
  if (!node || !existsSync(node)) return;
  say('npm left out what wants a newer Node: installing once more, with that Node …');
  // A copy, as npm empties the folder that it comes from.
  const copies = mkdtempSync(join(tmpdir(), 'runsheet-node-'));
  try {
    const copy = join(copies, basename(node));
    copyFileSync(node, copy);
    confirm(await npm([...installCommand(copy), ...installOptions], copy));
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

/** @param {number} code npm's exit code */
function confirm(code) {
  if (code === 0) return;
  throw new SetupProblem(
    `npm could not install the packages (exit code ${code}); its own words are above. The first ` +
      'run needs the network.',
  );
}

/**
 * `npm ci` empties node_modules first. Windows does not let go of a program that is running, and
 * under `npm start` the Node in there may be running this: then packages are replaced one by one.
 *
 * @param {string} [executable]
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]}
 */
export function installCommand(executable = process.execPath, platform = process.platform) {
  const inside = dirname(executable).split(sep).includes('node_modules');
  return platform === 'win32' && inside ? ['install', '--no-save'] : ['ci'];
}

/**
 * @param {string} lock the text of package-lock.json
 * @returns {string}
 */
function stampText(lock) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
