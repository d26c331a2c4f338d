import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { nodeForTools } from './node-choice.mjs';
import { root } from './paths.mjs';
import { SetupProblem } from './say.mjs';

/** The tools that can be run by name, and the package each comes in. */
const tools = {
  biome: '@biomejs/biome',
  'electron-vite': 'electron-vite',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vitest: 'vitest',
};

/** Node says that type stripping is new, or that a package has no type; neither is news here. */
const nodeOptions = [
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
];

/**
 * @typedef {object} Command
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * How to run one of the project's `.ts` scripts, or a tool by its name, on a Node that is new
 * enough. PATH begins with that Node's folder and the packages' commands, for what they start in
 * turn.
 *
 * @param {string} target a script's path, or a tool's name
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function nodeCommand(target, args) {
  const node = nodeForTools();
  const file = /\.[cm]?[jt]s$/.test(target) ? target : toolFile(target);
  return { command: node, args: [...nodeOptions, file, ...args], env: toolEnvironment(node) };
}

/**
 * @param {string} name
 * @param {string} [folder] the project's folder
 * @returns {string} the script that the tool's package names as its command; never the `.cmd` file
 *   of node_modules/.bin, which Windows could only run through a shell
 */
export function toolFile(name, folder = root) {
  const found = Object.entries(tools).find(([tool]) => tool === name)?.[1];
  if (!found) {
    const known = Object.keys(tools).join(', ');
    throw new SetupProblem(`There is no tool "${name}" here; give a .ts file or one of: ${known}.`);
  }
  const home = join(folder, 'node_modules', found);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * @param {string} node the executable
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(node, env = process.env) {
  // On Windows the name is "Path", in whatever case; two of them would hide each other.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(node), join(root, 'node_modules', '.bin')].filter(existsSync);
  const rest = (env[name] ?? '').split(delimiter).filter((part) => !first.includes(part));
  return { ...env, [name]: [...first, ...rest].join(delimiter) };
}
