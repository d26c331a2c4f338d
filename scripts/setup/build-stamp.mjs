import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** All that can change what a build makes. */
const sources = [
  'core',
  'electron',
  'renderer',
  'resources',
  'scripts/build',
  'scripts/build.ts',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** In the build's folder: the sources it was made from. */
const stampFile = join('out', '.sources');

/**
 * @param {string} [folder] the project's folder
 * @returns {boolean} whether `out/` was built from the sources as they are now
 */
export function isBuilt(folder = root) {
  const stamp = join(folder, stampFile);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash(folder);
}

/**
 * Remembers what the build was made from.
 *
 * @param {string} hash from before the build: what changes during it belongs to the next one
 * @param {string} [folder] the project's folder
 * @returns {void}
 */
export function writeBuildStamp(hash, folder = root) {
  writeFileSync(join(folder, stampFile), hash);
}

/**
 * A hash over the names and contents of all sources. Contents, not times: a checkout changes the
 * times of files that it leaves the same.
 *
 * @param {string} [folder] the project's folder
 * @returns {string}
 */
export function sourcesHash(folder = root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(folder, name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} name a file or a folder in it
 * @returns {string[]} the files, in an order that does not depend on the file system
 */
function filesUnder(folder, name) {
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(join(folder, name))
    .sort()
    .flatMap((entry) => filesUnder(folder, `${name}/${entry}`));
}
