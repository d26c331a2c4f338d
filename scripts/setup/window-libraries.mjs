import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { missingPackages, windowPackages } from './debian-packages.mjs';
import { hasDisplay } from './display.mjs';
import { capture } from './processes.mjs';
import { SetupProblem, say } from './say.mjs';

/** Options that keep apt from removing or replacing anything that a user has. */
const aptOptions = ['install', '-y', '--no-install-recommends', '--no-remove'];

/**
 * Makes sure that an Electron window can open here: its shared libraries, and an X server when
 * there is no display. Linux only; elsewhere the system has it all. Root on Debian or Ubuntu gets
 * what is missing installed, anyone else gets the command to run.
 *
 * @param {string} electron the executable
 * @returns {Promise<void>}
 */
export async function ensureWindowLibraries(electron) {
  if (process.platform !== 'linux') return;
  const lacking = await lackingHere(electron);
  if (lacking.length === 0) return;
  if (!isOnPath('apt-get')) throw new SetupProblem(otherSystemAdvice(lacking));
  const packages = await packagesToInstall(lacking);
  if (packages.length === 0) {
    throw new SetupProblem(
      `An Electron window needs ${lacking.join(', ')}; the packages that hold them are installed, ` +
        'but they are not found. Look at PATH and LD_LIBRARY_PATH, then try again.',
    );
  }
  const command = `apt-get ${aptOptions.join(' ')} ${packages.join(' ')}`;
  const needed = `An Electron window needs ${lacking.join(', ')}`;
  if (process.env['RUNSHEET_NO_SETUP'] === '1' || process.getuid?.() !== 0) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
    throw new SetupProblem(`${needed}. Run this once, then try again:\n  ${sudo}${command}`);
  }
  say(`${needed}: installing ${packages.join(' ')} …`);
  await apt([...aptOptions, ...packages]);
  const still = await lackingHere(electron);
  if (still.length > 0)
    throw new SetupProblem(`${still.join(', ')} still missing after: ${command}`);
}

/**
 * @param {string} electron
 * @returns {Promise<string[]>} the names of the libraries, and `Xvfb` when it is needed
 */
async function lackingHere(electron) {
  const linked = await capture('ldd', [electron]);
  const lacking = notFound(linked.stdout);
  if (!hasDisplay() && !isOnPath('Xvfb')) lacking.push('Xvfb');
  return lacking;
}

/**
 * @param {string} text what `ldd` prints
 * @returns {string[]} the libraries it did not find, each once
 */
export function notFound(text) {
  const names = [...text.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/**
 * @param {readonly string[]} lacking
 * @returns {Promise<string[]>}
 */
async function packagesToInstall(lacking) {
  const wanted = lacking.includes('Xvfb') ? [...windowPackages, 'xvfb'] : windowPackages;
  let { missing, unknown } = await missingPackages(wanted);
  const mayUpdate = process.getuid?.() === 0 && process.env['RUNSHEET_NO_SETUP'] !== '1';
  if (unknown.length > 0 && mayUpdate) {
    say('Reading the package lists …');
    await apt(['update', '-q']);
    ({ missing, unknown } = await missingPackages(wanted));
  }
  // What the lists do not know is asked for by its plain name: apt then says it better than we can.
  return [...missing, ...unknown];
}

/** @param {string[]} args */
async function apt(args) {
  const result = await capture('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
  if (result.code === 0) return;
  const reason = result.stderr.trim().split('\n').slice(-3).join('\n  ');
  throw new SetupProblem(`apt-get ${args.join(' ')} failed:\n  ${reason}`);
}

/** @param {readonly string[]} lacking */
function otherSystemAdvice(lacking) {
  const capabilities = lacking.map((name) =>
    name === 'Xvfb' ? '/usr/bin/Xvfb' : `'${name}()(64bit)'`,
  );
  for (const tool of ['dnf', 'zypper']) {
    if (!isOnPath(tool)) continue;
    return (
      `An Electron window needs ${lacking.join(', ')}. Run this once, then try again:\n` +
      `  sudo ${tool} install ${capabilities.join(' ')}`
    );
  }
  return (
    `An Electron window needs ${lacking.join(', ')}, and this system has no package tool that is ` +
    'known here. Install the packages that hold them, then try again.'
  );
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether PATH leads to an executable of that name
 */
export function isOnPath(name, env = process.env) {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      if (folder) accessSync(join(folder, name), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
