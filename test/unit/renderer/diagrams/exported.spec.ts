import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescriptions } from '../../../../scripts/diagrams/descriptions.ts';
import { pictureFile } from '../../../../scripts/diagrams/picture-file.ts';
import { readThemes } from '../../../../scripts/diagrams/tokens.ts';
import { allPictures, root, sheetFolder } from './all-pictures.ts';

const folder = join(sheetFolder, 'diagrams');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const shapes = read('renderer/diagrams/parts/shapes.css');
const themes = readThemes(read('renderer/ui/tokens.css'));
const descriptions = readDescriptions(sheetFolder);
const pictures = await allPictures((name) => descriptions.get(name)?.[0] ?? '');
const again = 'node scripts/run.mjs scripts/export-diagrams.ts';

/** The tags that were opened and not closed, or closed and not opened; none in a whole document. */
function unbalanced(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', alone] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (close === '/' && open.pop() !== name) return [`</${name}>`];
    if (close === '' && alone === '') open.push(name);
  }
  return open;
}

describe('the pictures for code hosts', () => {
  it('are there for every diagram, and for nothing else', () => {
    const wanted = pictures.map(({ name }) => `${name}.svg`).sort();
    expect(readdirSync(folder).sort(), `write them again: ${again}`).toEqual(wanted);
  });

  it('have one description each, whichever chapter shows them', () => {
    const several = [...descriptions].filter(([, all]) => all.length > 1).map(([name]) => name);
    expect(several).toEqual([]);
  });

  it.each(pictures.map((picture) => [picture.name, picture] as const))(
    '%s is as the window draws it now',
    (name, picture) => {
      const text = pictureFile(picture, descriptions.get(name)?.[0] ?? '', { shapes, themes });
      const file = readFileSync(join(folder, `${name}.svg`), 'utf8');
      expect(file === text, `${name}.svg is stale; write it again: ${again}`).toBe(true);
    },
  );

  it.each(pictures.map(({ name }) => name))('%s needs nothing beside itself', (name) => {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    expect(unbalanced(svg)).toEqual([]);
    expect(svg.match(/https?:[^"']*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/var\(|url\(|@import|<script|dg-hit|tabindex|data-part|&nbsp;/);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    const links = [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !/^\.\.\/[\w-]+\.md$/.test(href ?? ''))).toEqual([]);
  });
});
