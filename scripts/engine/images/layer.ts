import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { failed, type Outcome } from '../outcome.ts';
import { needTool } from '../run-tool.ts';
import { findInPackages, librariesOf } from './libraries.ts';
import type { ImageSources, LayerEntry, LayerRecipe } from './recipe.ts';

/** A finished layer: a gzipped tar on disk, named in a registry by its digest. */
export interface BuiltLayer {
  readonly file: string;
  /** `sha256:…` of the gzipped file. */
  readonly digest: string;
  /** `sha256:…` of the tar inside. */
  readonly diffId: string;
  readonly size: number;
  readonly createdBy: string;
  /** The absolute paths of its files in the image, busybox's links left out. */
  readonly paths: readonly string[];
}

/** Builds a layer in `folder`; `earlier` holds the paths that the layers below it brought. */
export async function buildLayer(
  recipe: LayerRecipe,
  sources: ImageSources,
  folder: string,
  earlier: ReadonlySet<string>,
): Promise<Outcome<BuiltLayer>> {
  const present = new Set(earlier);
  const tree = join(folder, 'tree');
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  for (const entry of recipe.entries) {
    const done = await place(entry, sources, tree, present);
    if (!done.ok) {
      return done;
    }
  }
  const packed = await packLayer(tree, join(folder, 'layer.tar.gz'));
  await rm(tree, { recursive: true });
  const paths = [...present].filter((path) => !earlier.has(path));
  return packed.ok
    ? { ok: true, value: { ...packed.value, createdBy: recipe.createdBy, paths } }
    : packed;
}

async function place(
  entry: LayerEntry,
  sources: ImageSources,
  tree: string,
  present: Set<string>,
): Promise<Outcome<void>> {
  switch (entry.put) {
    case 'libraries-of':
      return placeLibraries(entry.programs, sources, tree, present);
    case 'busybox-applets':
      return placeApplets(entry.from, entry.to, sources, tree);
    default:
      break;
  }
  const target = join(tree, entry.to);
  await mkdir(dirname(target), { recursive: true });
  present.add(entry.to);
  switch (entry.put) {
    case 'folder':
      await mkdir(target, { recursive: true });
      await chmod(target, entry.mode);
      break;
    case 'text':
      await writeFile(target, entry.text, { mode: 0o644 });
      break;
    case 'link':
      await symlink(entry.target, target);
      break;
    case 'node':
      await copyFile(sources.node, target);
      await chmod(target, 0o755);
      break;
    case 'own-file':
      await copyFile(join(sources.files, entry.from), target);
      await chmod(target, entry.mode);
      break;
    case 'package-file': {
      const from = findInPackages(sources.packages, entry.from);
      if (from === undefined) {
        return failed(`The unpacked packages hold no ${entry.from}.`);
      }
      await copyFile(from, target);
      break;
    }
  }
  return { ok: true, value: undefined };
}

async function placeLibraries(
  programs: readonly string[],
  sources: ImageSources,
  tree: string,
  present: Set<string>,
): Promise<Outcome<void>> {
  for (const program of programs) {
    const file = program === 'node' ? sources.node : findInPackages(sources.packages, program);
    const libraries = await librariesOf(sources.packages, file ?? program);
    if (!libraries.ok) {
      return libraries;
    }
    for (const library of libraries.value.filter((one) => !present.has(one.to))) {
      await mkdir(dirname(join(tree, library.to)), { recursive: true });
      await copyFile(library.from, join(tree, library.to));
      present.add(library.to);
    }
  }
  return { ok: true, value: undefined };
}

async function placeApplets(
  busybox: string,
  folder: string,
  sources: ImageSources,
  tree: string,
): Promise<Outcome<void>> {
  const file = findInPackages(sources.packages, busybox);
  const listed = await needTool('list the applets of busybox', file ?? busybox, ['--list']);
  if (!listed.ok) {
    return listed;
  }
  await mkdir(join(tree, folder), { recursive: true });
  for (const applet of listed.value.split('\n').filter((name) => name !== '')) {
    const link = join(tree, folder, applet);
    const taken = await lstat(link).catch(() => undefined);
    if (taken === undefined) {
      await symlink('busybox', link);
    }
  }
  return { ok: true, value: undefined };
}

type PackedLayer = Omit<BuiltLayer, 'createdBy' | 'paths'>;

/** Owners, times and order are fixed, so that equal contents give equal digests. */
async function packLayer(tree: string, file: string): Promise<Outcome<PackedLayer>> {
  const fixed = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=@1735689600'];
  const tar = spawn('tar', [...fixed, '-C', tree, '-c', '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<number>((resolve) => {
    tar.on('error', () => resolve(127));
    tar.on('close', (code) => resolve(code ?? 1));
  });
  const inner = createHash('sha256');
  const outer = createHash('sha256');
  let size = 0;
  await pipeline(
    tar.stdout,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        inner.update(chunk);
        yield chunk;
      }
    },
    createGzip({ level: 4 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        outer.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(file),
  );
  if ((await exit) !== 0) {
    return failed('tar could not pack a layer.');
  }
  const digest = `sha256:${outer.digest('hex')}`;
  return { ok: true, value: { file, digest, diffId: `sha256:${inner.digest('hex')}`, size } };
}
