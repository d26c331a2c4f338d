import { describe, expect, it } from 'vitest';
import { roadMapWords } from '../../../core/strings/diagrams.ts';
import { allPictures, ownSheets, partsOf } from '../renderer/diagrams/all-pictures.ts';

const sheets = ownSheets();
const pictures = new Map((await allPictures()).map((picture) => [picture.name, picture]));

/** The diagrams that a sheet shows, by name. */
function diagramsOf(sheet: (typeof sheets)[number]): readonly string[] {
  return sheet.blocks.flatMap((block) => (block.type === 'diagram' ? [block.name] : []));
}

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('the sheet %s', (_, sheet) => {
  it('shows only diagrams that there are', () => {
    expect(diagramsOf(sheet).filter((name) => !pictures.has(name))).toEqual([]);
  });

  it('touches only parts of the diagrams that it shows', () => {
    const parts = new Set(
      diagramsOf(sheet).flatMap((name) => {
        const picture = pictures.get(name);
        return picture === undefined ? [] : partsOf(picture);
      }),
    );
    const unknown = sheet.commands.flatMap(({ id, touches }) =>
      touches.filter((part) => !parts.has(part)).map((part) => `${id} touches ${part}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the diagrams', () => {
  it('are each shown by a sheet', () => {
    const shown = new Set(sheets.flatMap(diagramsOf));
    expect([...pictures.keys()].filter((name) => !shown.has(name))).toEqual([]);
  });

  it('are each touched by a command of every chapter that shows them', () => {
    const untouched = sheets.flatMap((sheet) => {
      const touched = new Set(sheet.commands.flatMap(({ touches }) => touches));
      return diagramsOf(sheet)
        .filter((name) => {
          const picture = pictures.get(name);
          return picture !== undefined && !partsOf(picture).some((part) => touched.has(part));
        })
        .map((name) => `${name} in ${sheet.id}`);
    });
    expect(untouched).toEqual([]);
  });
});

describe('the road map', () => {
  it('leads past every chapter of the book, in order and under its title', () => {
    const stops = roadMapWords.stretches.map(({ name, chapters }) => ({
      name,
      chapters: chapters.map(({ id, lines }) => ({ id, title: lines.join(' ') })),
    }));
    const book = (['Learn', 'Do', 'Ship'] as const).map((name) => ({
      name,
      chapters: sheets
        .filter(({ category }) => category === name)
        .sort((a, b) => a.order - b.order)
        .map(({ id, title }) => ({ id, title })),
    }));
    expect(stops).toEqual(book);
  });

  it('has each of its stops as a part', () => {
    const picture = pictures.get('road-map');
    const stops = roadMapWords.stretches.flatMap(({ chapters }) => chapters.map(({ id }) => id));
    expect(picture && partsOf(picture)).toEqual(['start', ...stops]);
  });
});
