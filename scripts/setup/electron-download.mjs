import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { say, sayOnce } from './say.mjs';
import { nodeCommand } from './tools.mjs';

/** How long a download may write nothing before it counts as blocked. */
const stallMs = 30_000;
/** How long a failure is believed: a network that blocks the download seldom changes within a day. */
const believeMs = 12 * 60 * 60 * 1000;

const packageFolder = join(root, 'node_modules', 'electron');

/**
 * The runtime that Electron's own package downloaded.
 *
 * @param {string} [folder] the package's folder
 * @returns {string | undefined} the folder of the runtime, when it is complete
 */
export function downloadedDist(folder = packageFolder) {
  // Electron's installer writes path.txt last, so a runtime without it was left half unpacked.
  const path = join(folder, 'path.txt');
  if (!existsSync(path)) return undefined;
  const executable = join(folder, 'dist', readFileSync(path, 'utf8'));
  return existsSync(executable) ? join(folder, 'dist') : undefined;
}

/**
 * Has Electron's own package download its runtime, unless that failed here not long ago.
 *
 * @param {boolean} believeFailure whether there is something else to use when it failed before
 * @returns {Promise<string | undefined>} the folder of the runtime; nothing when it cannot be had
 */
export async function downloadElectron(believeFailure) {
  const version = electronVersion();
  const source = process.env['ELECTRON_MIRROR'] ?? "Electron's own download";
  const note = new FailureNote(version, source);
  const failed = believeFailure ? note.read() : undefined;
  if (failed) {
    sayOnce(
      `${source} failed at ${failed.when} (${failed.reason}). It is tried again after 12 hours, or ` +
        `once you remove ${note.file}`,
    );
    return undefined;
  }
  say(`Downloading Electron ${version} …`);
  const reason = await runInstaller();
  const dist = downloadedDist();
  if (dist) return dist;
  say(`Electron's runtime could not be downloaded: ${reason}.`);
  await note.write(reason);
  return undefined;
}

/** @returns {string} the version of Electron that the packages name */
export function electronVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/** A file in the cache that says that a download failed, so that not each start waits for it. */
export class FailureNote {
  /**
   * @param {string} version
   * @param {string} source a failure at one mirror says nothing about another
   * @param {string} [cache]
   */
  constructor(version, source, cache = cacheFolder()) {
    this.version = version;
    this.source = source;
    this.cache = cache;
    this.file = join(cache, 'electron-download-failed.json');
  }

  /**
   * @param {number} [now] milliseconds since 1970
   * @returns {{when: string, reason: string} | undefined} when it is about this download and recent
   */
  read(now = Date.now()) {
    if (!existsSync(this.file)) return undefined;
    try {
      const note = JSON.parse(readFileSync(this.file, 'utf8'));
      const age = now - Date.parse(note.when);
      const same = note.version === this.version && note.source === this.source;
      return same && age >= 0 && age < believeMs ? note : undefined;
    } catch {
      // A note that cannot be read says nothing; the download is tried again.
      return undefined;
    }
  }

  /** @param {string} reason */
  async write(reason) {
    const { version, source } = this;
    await mkdir(this.cache, { recursive: true });
    const note = { version, source, when: new Date().toISOString(), reason };
    await writeFile(this.file, `${JSON.stringify(note, null, 2)}\n`);
  }
}

/**
 * Runs the installer of Electron's package for as long as its files grow.
 *
 * @returns {Promise<string>} why it failed; meaningless when the runtime is there
 */
async function runInstaller() {
  const temporary = await mkdtemp(join(tmpdir(), 'runsheet-electron-'));
  const { command, args, env } = nodeCommand(join(packageFolder, 'install.js'), []);
  const child = spawn(command, args, {
    env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return await watch(child, [temporary, join(packageFolder, 'dist')]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {readonly string[]} folders
 * @returns {Promise<string>}
 */
function watch(child, folders) {
  return new Promise((resolve) => {
    let output = '';
    let size = -1;
    let grewAt = Date.now();
    const timer = setInterval(() => {
      const found = folders.reduce((sum, folder) => sum + sizeOf(folder), 0);
      if (found !== size) grewAt = Date.now();
      size = found;
      if (Date.now() - grewAt > stallMs) child.kill('SIGKILL');
    }, 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-4000);
      });
    }
    child.once('error', (error) => {
      output += error.message;
    });
    child.once('close', (_code, signal) => {
      clearInterval(timer);
      resolve(signal ? `nothing arrived for ${stallMs / 1000} s` : reasonIn(output));
    });
  });
}

/**
 * The words in a Node error report that tell what went wrong: the innermost cause.
 *
 * @param {string} output
 * @returns {string}
 */
export function reasonIn(output) {
  const errors = [...output.matchAll(/(?:^|\[cause\]: )\w*(?:Error|Exception)\b[^:\n]*: (.+)$/gm)];
  const inner = errors.pop()?.[1] ?? output.trim().split('\n')[0];
  return inner?.replace(/\s*\{$/, '') || 'it gave no reason';
}

/**
 * @param {string} folder
 * @returns {number} bytes in it; what vanishes while we look counts for nothing
 */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + sizeOf(path);
    return sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  }, 0);
}
