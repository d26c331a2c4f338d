import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'electron-vite';
import { buildSearchIndex } from './build/search-index.ts';
import { buildSheets } from './build/sheets.ts';
import { sourcesHash, writeBuildStamp } from './setup/build-stamp.mjs';
import { root } from './setup/paths.mjs';

/** `npm run build`: bundles main, preload and window into out/, and reads the sheets. */
async function main(): Promise<void> {
  const started = performance.now();
  const sources = sourcesHash();
  process.env['NODE_ENV'] = 'production';
  await rm(join(root, 'out'), { recursive: true, force: true });
  await build({ root, logLevel: 'warn' });
  await buildSheets(root);
  await buildSearchIndex(root);
  writeBuildStamp(sources);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

await main();
