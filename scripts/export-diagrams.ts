import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { readDescriptions } from './diagrams/descriptions.ts';
import { type Picture, pictureFile } from './diagrams/picture-file.ts';
import { readThemes } from './diagrams/tokens.ts';
import { root } from './setup/paths.mjs';

/**
 * Writes every diagram as a picture beside the sheets, after one was changed: `node scripts/run.mjs
 * scripts/export-diagrams.ts`. A unit test fails while a picture is missing or older than its
 * diagram.
 */

/** `renderer/diagrams/static-picture.ts`; its TSX is read by Vite, which Node alone cannot. */
interface StaticPictures {
  readonly pictureNames: () => readonly string[];
  readonly staticPicture: (name: string, description: string) => Promise<Picture | undefined>;
}

const sheets = join(root, 'resources/sheets/docker');
const folder = join(sheets, 'diagrams');

async function main(): Promise<void> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [react()],
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/renderer/diagrams/static-picture.ts');
    await writePictures(module as StaticPictures);
  } finally {
    await server.close();
  }
}

async function writePictures({ pictureNames, staticPicture }: StaticPictures): Promise<void> {
  const shapes = await readFile(join(root, 'renderer/diagrams/parts/shapes.css'), 'utf8');
  const themes = readThemes(await readFile(join(root, 'renderer/ui/tokens.css'), 'utf8'));
  const descriptions = readDescriptions(sheets);
  await mkdir(folder, { recursive: true });
  const names = pictureNames();
  for (const name of names) {
    const description = descriptions.get(name)?.[0] ?? '';
    const picture = await staticPicture(name, description);
    if (picture) {
      const text = pictureFile(picture, description, { shapes, themes });
      await writeFile(join(folder, `${name}.svg`), text);
    }
  }
  const known = new Set(names.map((name) => `${name}.svg`));
  for (const file of (await readdir(folder)).filter((each) => !known.has(each))) {
    await rm(join(folder, file));
    console.log(`Removed ${file}, which no diagram has the name of.`);
  }
  console.log(`Wrote ${names.length} pictures.`);
}

await main();
