import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ManifestChunk, manifestPath } from '../../../../scripts/build/module-manifest.ts';
import { buildTargets } from '../../../../scripts/build/targets.ts';
import { isBuilt } from '../../../../scripts/setup/build-stamp.mjs';
import { root } from '../../../../scripts/setup/paths.mjs';
import { acceptsNode } from './accepts-node.ts';

/** What may stay outside the bundle: it is there at run time. */
const external = new Set(['electron', 'node-pty', ...builtinModules]);

const parts = ['main', 'preload'] as const;

function chunks(part: (typeof parts)[number]): ManifestChunk[] {
  expect(isBuilt(), 'out/ is not built from the sources as they are: npm run build').toBe(true);
  return JSON.parse(readFileSync(join(root, manifestPath(part)), 'utf8'));
}

/** All files under a folder of the project, from the project's folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(join(root, path)).isFile());
}

/** The folders of the packages that went into a part. */
function packagesIn(part: (typeof parts)[number]): string[] {
  const folders = chunks(part).flatMap((chunk) =>
    chunk.modules.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...new Set(folders)];
}

/** Everything that the built files of a part require by name. */
function requiredNames(part: (typeof parts)[number]): string[] {
  const files = filesUnder(`out/${part}`).filter((file) => file.endsWith('.cjs'));
  expect(files).not.toEqual([]);
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const pattern = /\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g;
  return texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

test.each(parts)('every package in %s runs on the Node of the oldest runtime', (part) => {
  const tooNew = packagesIn(part).flatMap((folder) => {
    const { name, engines } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const range = engines?.node ?? '*';
    return acceptsNode(range, buildTargets.nodeVersion) ? [] : [`${name} wants Node ${range}`];
  });
  expect(tooNew).toEqual([]);
});

test.each(parts)('nothing in %s is native', (part) => {
  const modules = chunks(part).flatMap((chunk) => chunk.modules);
  expect(modules.filter((path) => path.endsWith('.node'))).toEqual([]);
  const withBinary = packagesIn(part).filter(
    (folder) =>
      existsSync(join(root, folder, 'binding.gyp')) ||
      filesUnder(folder).some((file) => file.endsWith('.node')),
  );
  expect(withBinary).toEqual([]);
});

test('main requires only Node, Electron, node-pty and its own chunks', () => {
  const others = requiredNames('main').filter(
    (name) => !name.startsWith('.') && !external.has(name.replace(/^node:/, '')),
  );
  expect([...new Set(others)]).toEqual([]);
});

test('the preload is one file and requires nothing but electron, as the sandbox wants it', () => {
  expect(filesUnder('out/preload')).toEqual([join('out/preload/preload.cjs')]);
  expect(new Set(requiredNames('preload'))).toEqual(new Set(['electron']));
});
