import { describe, expect, it } from 'vitest';
import { staticPicture } from '../../../../renderer/diagrams/static-picture.ts';
import { allPictures } from './all-pictures.ts';

const pictures = await allPictures();

describe.each(pictures.map((picture) => [picture.name, picture] as const))('%s', (_, picture) => {
  it('has a title and a description that name the group', () => {
    expect(picture.title).toMatch(/\S/);
    expect(picture.figure).toContain('>a description</desc>');
    const [, described] = /aria-describedby="([^"]+)"/.exec(picture.figure) ?? [];
    expect(picture.figure).toContain(`<desc id="${described}">`);
    expect(picture.figure).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
  });

  it('says the same in words, in a list or a table of more than one entry', () => {
    const twin = picture.figure.slice(picture.figure.indexOf('</svg>'));
    const entries = twin.match(/<(?:li|tr)[ >]/g) ?? [];
    expect(entries.length).toBeGreaterThan(1);
  });

  it('is drawn with the shared looks only, so that it can leave the window', () => {
    const classes = [...picture.content.matchAll(/class="([^"]*)"/g)].map(([, name = '']) => name);
    expect(classes.filter((name) => !/^dg-[a-z]+$/.test(name))).toEqual([]);
    expect(picture.content).not.toMatch(/ (?:style|id|fill|stroke)="/);
    expect(picture.content).not.toMatch(/<(?:foreignObject|image|svg|use|style)\b/i);
  });

  it('keeps its text away from the edges', () => {
    const texts = [...picture.content.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)];
    const outside = texts.filter(([, x, y]) => {
      return (
        Number(x) < 0 ||
        Number(x) > picture.width ||
        Number(y) < 8 ||
        Number(y) > picture.height - 2
      );
    });
    expect(outside.map(([text]) => text)).toEqual([]);
  });
});

/** Buttons and links that stand in another one, which no assistive technology can tell apart. */
function nestedControls(content: string): readonly string[] {
  const open: boolean[] = [];
  const nested: string[] = [];
  for (const [tag, close, name = ''] of content.matchAll(/<(\/?)([a-z]+)[^>]*>/gi)) {
    if (close === '/') {
      open.pop();
      continue;
    }
    const control = name === 'a' || /role="(?:button|radio|checkbox|slider|link)"/.test(tag);
    if (control && open.includes(true)) nested.push(tag);
    open.push(control);
  }
  return nested;
}

describe('the parts of a picture', () => {
  const card = { title: 'A command', href: '#/sheet/slug' };
  const names = pictures.map(({ name }) => name);

  it.each(names)(
    'of %s are buttons where commands touch them, and none stands in another',
    async (name) => {
      const picture = await staticPicture(name, '', () => [card]);
      expect(picture && nestedControls(picture.content)).toEqual([]);
      expect(picture?.content).toMatch(/data-stop|role="button"/);
    },
  );

  it('are described by the number of their commands', async () => {
    const picture = await staticPicture('image-to-containers', '', (part) =>
      part === 'first-container' ? [card, { ...card, href: '#/sheet/other' }] : [],
    );
    expect(picture?.content).toContain('aria-description="first container, 2 commands"');
    expect(picture?.content.match(/role="button"/g)).toHaveLength(1);
  });
});

describe('the diagrams', () => {
  it('know no name that nobody gave, not even one of every object', async () => {
    expect(await staticPicture('no-such-diagram', '')).toBeUndefined();
    expect(await staticPicture('constructor', '')).toBeUndefined();
  });
});
