import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../../../../core/sheet/model.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import {
  pictureNames,
  type StaticPicture,
  staticPicture,
} from '../../../../renderer/diagrams/static-picture.ts';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const sheetFolder = join(root, 'resources/sheets/docker');

/** Our own sheets, as the app reads them. */
export function ownSheets(): readonly Sheet[] {
  const files = readdirSync(sheetFolder).filter((file) => file.endsWith('.md'));
  return files.flatMap((file) => {
    const { sheet } = parseSheet(readFileSync(join(sheetFolder, file), 'utf8'), file);
    return sheet ? [sheet] : [];
  });
}

/** Every diagram in its starting state. */
export async function allPictures(
  describe: (name: string) => string = () => 'a description',
): Promise<readonly StaticPicture[]> {
  const pictures = await Promise.all(
    pictureNames().map((name) => staticPicture(name, describe(name))),
  );
  return pictures.filter((picture) => picture !== undefined);
}

/** The parts of a diagram, as `touches=` names them. */
export function partsOf({ figure }: StaticPicture): readonly string[] {
  return [...figure.matchAll(/data-part="([^"]*)"/g)].map(([, part = '']) => part);
}
