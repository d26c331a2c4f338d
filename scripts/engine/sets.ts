import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { daemonEnvironment } from './daemon-settings.ts';
import type { FetchSession } from './fetch-session.ts';
import {
  manifestFormat,
  missingFiles,
  parseManifest,
  type SetManifest,
  versionIn,
} from './manifest.ts';
import { type BenchFailure, failed, failureText, type Outcome, unsupported } from './outcome.ts';
import { type BinaryRecipe, runcPaths, type SetRecipe, type SetTry } from './package-sets.ts';
import { runTool } from './run-tool.ts';

/** An unpacked set: its folder holds `bin` (daemons), `cli` (docker alone) and `plugins`. */
export interface UnpackedSet {
  readonly folder: string;
  readonly manifest: SetManifest;
}

type Say = (line: string) => void;

/** Reads a set that is already in the cache; undefined unless it is complete. */
export function readSet(folder: string): UnpackedSet | undefined {
  const file = join(folder, 'manifest.json');
  const manifest = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  if (manifest === undefined) {
    return undefined;
  }
  const missing = missingFiles(manifest, (path) => isReadable(join(folder, path)));
  return missing.length === 0 ? { folder, manifest } : undefined;
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The set from the cache, or fetched, unpacked, seen to run here and put into the cache.
 *
 * A release whose programs do not run on this system is passed over like one that lacks a package.
 */
export async function ensureSet(
  recipe: SetRecipe,
  setsFolder: string,
  session: FetchSession,
  say: Say,
): Promise<Outcome<UnpackedSet>> {
  const folder = join(setsFolder, recipe.name);
  const known = readSet(folder);
  if (known !== undefined) {
    return { ok: true, value: known };
  }
  const errors: BenchFailure[] = [];
  for (const one of recipe.tries) {
    say(`fetching the ${recipe.name} engine from ${one.release}`);
    const made = await makeSet(recipe, one, session);
    if (made.ok) {
      await writeManifest(made.value.folder, made.value.manifest);
      await moveInto(made.value.folder, folder);
      return { ok: true, value: { folder, manifest: made.value.manifest } };
    }
    errors.push(made.error);
    say(`not from ${one.release}: ${made.error.message}`);
  }
  return noneOf(`No release gave the ${recipe.name} engine.`, errors);
}

async function makeSet(
  recipe: SetRecipe,
  one: SetTry,
  session: FetchSession,
): Promise<Outcome<UnpackedSet>> {
  const folder = await session.newFolder(`set-${recipe.name}`);
  const root = await session.aptRoot(one.release);
  if (!root.ok) {
    return root;
  }
  const packages = await root.value.candidates(one.packages);
  if (!packages.ok) {
    return packages;
  }
  const unpacked = await root.value.unpack(packages.value, join(folder, 'root'));
  if (!unpacked.ok) {
    return unpacked;
  }
  const links = [
    ...recipe.daemons.map((binary) => ({ binary, into: 'bin' })),
    ...recipe.cli.map((binary) => ({ binary, into: 'cli' })),
    ...recipe.plugins.map((binary) => ({ binary, into: 'plugins' })),
  ];
  for (const { binary, into } of links) {
    const linked = await linkBinary(folder, 'root', binary, into);
    if (!linked.ok) {
      return linked;
    }
  }
  const runc = await linkRunc(folder, session);
  if (!runc.ok) {
    return runc;
  }
  const files = [...links.map(({ binary, into }) => `${into}/${binary.name}`), 'bin/runc'];
  const versions = await readVersions(folder, files);
  return versions.ok
    ? {
        ok: true,
        value: {
          folder,
          manifest: {
            format: manifestFormat,
            name: recipe.name,
            release: one.release,
            packages: withReplaced(packages.value, runc.value),
            files,
            versions: versions.value,
          },
        },
      }
    : versions;
}

async function linkBinary(
  folder: string,
  root: string,
  binary: BinaryRecipe,
  into: string,
): Promise<Outcome<void>> {
  const found = binary.paths.find((path) => existsSync(join(folder, root, path)));
  if (found === undefined) {
    return failed(`The unpacked packages hold no ${binary.name}.`);
  }
  const target = join(folder, into);
  await mkdir(target, { recursive: true });
  await rm(join(target, binary.name), { force: true });
  await symlink(relative(target, join(folder, root, found)), join(target, binary.name));
  return { ok: true, value: undefined };
}

/**
 * Takes the set's own runc where it runs, else that of this system's release.
 *
 * Newer releases' runc wants a newer C library than Debian 12 has; their other programs do not.
 */
async function linkRunc(
  folder: string,
  session: FetchSession,
): Promise<Outcome<SetManifest['packages']>> {
  const recipe = { name: 'runc', paths: runcPaths };
  const own = await linkBinary(folder, 'root', recipe, 'bin');
  if (!own.ok || (await runTool(join(folder, 'bin/runc'), ['--version'])).exitCode === 0) {
    return own.ok ? { ok: true, value: [] } : own;
  }
  const root = await session.aptRoot(session.os.codename);
  if (!root.ok) {
    return root;
  }
  const packages = await root.value.candidates(['runc']);
  if (!packages.ok) {
    return packages;
  }
  const unpacked = await root.value.unpack(packages.value, join(folder, 'runc'));
  if (!unpacked.ok) {
    return unpacked;
  }
  const linked = await linkBinary(folder, 'runc', recipe, 'bin');
  return linked.ok ? { ok: true, value: packages.value } : linked;
}

/**
 * Each program says its version in its own way: plugins in the metadata that they owe the CLI.
 * Older ones of docker-proxy, which comes with dockerd, do not say it at all.
 */
async function readVersions(
  folder: string,
  files: readonly string[],
): Promise<Outcome<Record<string, string>>> {
  const versions: Record<string, string> = {};
  for (const file of files.filter((one) => one !== 'bin/docker-proxy')) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const ask = file.startsWith('plugins/')
      ? 'docker-cli-plugin-metadata'
      : name.startsWith('containerd-shim')
        ? '-v'
        : '--version';
    const result = await runTool(join(folder, file), [ask], {
      env: daemonEnvironment(folder, '/'),
    });
    if (result.exitCode !== 0) {
      return failed(`${name} does not run on this system.`, result.stderr);
    }
    const said = result.stdout || result.stderr;
    versions[name] = versionIn(/"Version":\s*"([^"]*)"/.exec(said)?.[1] ?? said);
  }
  return { ok: true, value: versions };
}

/** Writes the manifest of a folder that is complete in all else. */
export async function writeManifest(folder: string, manifest: SetManifest): Promise<void> {
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Puts a finished folder in its place, instead of what may be there. */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

/** The failure of all tries: one of the machine's own only when each of them was. */
export function noneOf(message: string, errors: readonly BenchFailure[]): Outcome<never> {
  const detail = errors.map(failureText).join('\n');
  return errors.every((error) => error.kind === 'unsupported')
    ? unsupported(`${message} ${errors[0]?.message ?? ''}`, detail)
    : failed(message, detail);
}

/** The packages of a set, with those of another release in the place of their namesakes. */
function withReplaced(
  packages: SetManifest['packages'],
  others: SetManifest['packages'],
): SetManifest['packages'] {
  const names = new Set(others.map((one) => one.name));
  return [...packages.filter((one) => !names.has(one.name)), ...others];
}
