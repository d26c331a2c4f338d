import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** One file of a bundle and what went into it. */
export interface ManifestChunk {
  readonly file: string;
  /** Paths from the project's folder, with `/`, sorted; without the bundler's own helpers. */
  readonly modules: readonly string[];
  /** What it requires when it runs: parts of Node, `electron`, packages left outside, other chunks. */
  readonly imports: readonly string[];
}

/** Where the manifest of a part is, from the project's folder. */
export function manifestPath(part: 'main' | 'preload' | 'renderer'): string {
  return `out/manifest/${part}.json`;
}

/**
 * Notes down what was bundled.
 *
 * Tests judge the real bundle by it (which Node its packages ask for, that nothing native is in
 * it), and the licences of what we ship are collected from it.
 *
 * @param root the project's folder; not taken from this file's place, because the configuration
 *   that imports it is bundled and moved before it runs
 */
export function moduleManifest(root: string, part: 'main' | 'preload' | 'renderer'): Plugin {
  return {
    name: 'runsheet:module-manifest',
    apply: 'build',
    async writeBundle(_options, bundle) {
      const chunks: ManifestChunk[] = [];
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const imports = [...output.imports, ...output.dynamicImports].sort();
        chunks.push({
          file: output.fileName,
          modules: moduleNames(root, output.moduleIds),
          imports,
        });
      }
      await mkdir(join(root, 'out/manifest'), { recursive: true });
      await writeFile(join(root, manifestPath(part)), `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}

function moduleNames(root: string, ids: readonly string[]): string[] {
  return ids
    .filter((id) => !id.startsWith('\0'))
    .map((id) => relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/'))
    .sort();
}
