import { copyFile, link, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What Electron's own `default_app.asar` does for `electron FOLDER`, for a runtime that came
 * without it: start the project whose folder is the first argument that is no switch, with the
 * name, version and folders that the project would have had under the original. The arguments stay
 * as they are, so a project finds its own ones behind the folder, as always.
 */
const loader = `'use strict';
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Give the folder of the project to start as the first argument.\\n');
  process.exit(2);
}
const path = resolve(folder);
const project = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
const name = project.productName || project.name;
process.defaultApp = true;
app.setVersion(project.version);
app.setName(name);
app.setAppPath(path);
app.setPath('userData', join(app.getPath('appData'), name));
require(join(path, project.main || 'index.js'));
`;

const description = { name: 'runsheet-loader', version: '0.0.0', main: 'loader.cjs' };

/**
 * Makes a second runtime beside a pristine one, with the loader in it. Hard links: the copy costs
 * no space, and Electron, which looks for its files beside the real path of its executable, finds
 * the loader only there.
 *
 * @param {string} pristine
 * @param {string} withLoader a folder that does not exist yet
 * @returns {Promise<void>}
 */
export async function addLoader(pristine, withLoader) {
  await linkFolder(pristine, withLoader);
  const folder = join(withLoader, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'loader.cjs'), loader);
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {Promise<void>}
 */
async function linkFolder(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}
