import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Around, type Box, placePopup } from '../../../../renderer/command/place.ts';

const window = { width: 1280, height: 800 };
const effect: Box = { left: 400, top: 300, right: 1000, bottom: 324 };
const run: Box = { left: 400, top: 410, right: 464, bottom: 438 };

function blankAt(left: number): Box {
  return { left, top: 340, right: left + 90, bottom: 384 };
}

function around(part: Partial<Around>): Around {
  return { anchor: blankAt(600), effect, run, window, ...part };
}

const wanted = { width: 240, height: 200 };

describe('the popup of a blank', () => {
  it('hangs from the blank', () => {
    const place = placePopup(around({}), wanted);
    expect(place).toMatchObject({ left: 600, top: 390, width: 240, maxHeight: 200 });
  });

  it('moves right of Run where it would cover it', () => {
    const place = placePopup(around({ anchor: blankAt(410) }), wanted);
    expect(place.left).toBeGreaterThan(run.right);
  });

  it('hangs from the sentence about a wrong value, so that it can be read', () => {
    const reason: Box = { left: 400, top: 388, right: 700, bottom: 408 };
    expect(placePopup(around({ reason }), wanted).top).toBe(414);
  });

  it('stands on what the command does where there is no room below', () => {
    const low = (box: Box): Box => ({ ...box, top: box.top + 380, bottom: box.bottom + 380 });
    const place = placePopup(
      around({ anchor: low(blankAt(600)), effect: low(effect), run: low(run) }),
      wanted,
    );
    expect(place.top).toBeUndefined();
    expect(place.bottom).toBe(window.height - 680 + 6);
  });

  it('never covers what the command does, nor Run, and stays in the window', () => {
    const numbers = fc.record({
      top: fc.integer({ min: 20, max: 700 }),
      indent: fc.integer({ min: 0, max: 600 }),
      rows: fc.integer({ min: 0, max: 3 }),
      width: fc.integer({ min: 120, max: 460 }),
      height: fc.integer({ min: 30, max: 232 }),
    });
    fc.assert(
      fc.property(numbers, ({ top, indent, rows, width, height }) => {
        const card = { left: 300, right: 1000 };
        const line = top + 34;
        const given: Around = {
          effect: { ...card, top, bottom: top + 24 },
          anchor: {
            left: card.left + indent,
            right: card.left + indent + 80,
            top: line,
            bottom: line + 44,
          },
          run: {
            left: card.left,
            right: card.left + 64,
            top: line + 60 + rows * 50,
            bottom: line + 88 + rows * 50,
          },
          window,
        };
        const place = placePopup(given, { width, height });
        const boxTop = place.top ?? window.height - (place.bottom ?? 0) - place.maxHeight;
        const box: Box = {
          left: place.left,
          right: place.left + place.width,
          top: boxTop,
          bottom: boxTop + place.maxHeight,
        };
        const covers = (other: Box): boolean =>
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top;
        expect(covers(given.effect)).toBe(false);
        expect(covers(given.run)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(window.width);
        expect(box.bottom).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
