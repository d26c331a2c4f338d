import { afterEach, describe, expect, it } from 'vitest';
import {
  cardIsLit,
  currentTouch,
  partIsLit,
  type Touch,
  touch,
  touches,
} from '../../../../renderer/diagrams/touch-store.ts';

const part: Touch = { type: 'part', sheet: 'images', part: 'registry' };
const card: Touch = {
  type: 'card',
  sheet: 'images',
  command: 'pull-image',
  parts: ['registry', 'image'],
};

afterEach(() => touches.set(() => ({})));

describe('what is pointed at', () => {
  it('is what the mouse is on, then what has the keyboard, then what was pressed', () => {
    touch('pinned', { ...part, part: 'image' });
    touch('focused', card);
    touch('hovered', part);
    expect(currentTouch(touches.get())).toEqual(part);
    touch('hovered', undefined);
    expect(currentTouch(touches.get())).toEqual(card);
    touch('focused', undefined);
    expect(currentTouch(touches.get())).toMatchObject({ part: 'image' });
    touch('pinned', undefined);
    expect(currentTouch(touches.get())).toBeUndefined();
  });

  it('is not told again while it stays the same', () => {
    touch('hovered', part);
    const before = touches.get();
    touch('hovered', { ...part });
    expect(touches.get()).toBe(before);
    touch('hovered', { ...part, part: 'image' });
    expect(touches.get()).not.toBe(before);
  });

  it('tells a card from a part, and one sheet from another', () => {
    touch('hovered', card);
    const before = touches.get();
    touch('hovered', part);
    expect(touches.get()).not.toBe(before);
    touch('hovered', { ...part, sheet: 'layers' });
    expect(touches.get().hovered?.sheet).toBe('layers');
  });
});

describe('what is lit', () => {
  it('is every part that the card pointed at touches, and no card', () => {
    const now = { hovered: card };
    expect(partIsLit(now, 'images', 'registry')).toBe(true);
    expect(partIsLit(now, 'images', 'image')).toBe(true);
    expect(partIsLit(now, 'images', 'first-container')).toBe(false);
    expect(cardIsLit(now, 'images', ['registry'])).toBe(false);
  });

  it('is the part pointed at, and every card that touches it', () => {
    const now = { focused: part };
    expect(partIsLit(now, 'images', 'registry')).toBe(true);
    expect(partIsLit(now, 'images', 'image')).toBe(false);
    expect(cardIsLit(now, 'images', ['image', 'registry'])).toBe(true);
    expect(cardIsLit(now, 'images', ['image'])).toBe(false);
    expect(cardIsLit(now, 'images', [])).toBe(false);
  });

  it('is nothing of another sheet, whatever its parts are called', () => {
    expect(partIsLit({ hovered: part }, 'registry', 'registry')).toBe(false);
    expect(partIsLit({ hovered: card }, 'registry', 'registry')).toBe(false);
    expect(cardIsLit({ hovered: part }, 'registry', ['registry'])).toBe(false);
  });

  it('is nothing while nothing is pointed at', () => {
    expect(partIsLit({}, 'images', 'registry')).toBe(false);
    expect(cardIsLit({}, 'images', ['registry'])).toBe(false);
  });
});
