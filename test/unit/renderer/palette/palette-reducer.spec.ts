import { describe, expect, it } from 'vitest';
import {
  activeOf,
  closedPalette,
  type Movement,
  nextPalette,
  type PaletteState,
} from '../../../../renderer/palette/palette-reducer.ts';

const open: PaletteState = { open: true, text: 'run', active: 3 };

describe('the search field', () => {
  it('opens with its first line chosen, and stays as it is when it is open', () => {
    expect(nextPalette({ ...closedPalette, active: 4 }, { type: 'open' })).toEqual({
      open: true,
      text: '',
      active: 0,
    });
    expect(nextPalette(open, { type: 'open' })).toBe(open);
  });

  it('forgets what was typed when it closes', () => {
    expect(nextPalette(open, { type: 'close' })).toEqual(closedPalette);
  });

  it('opens when something is typed, and chooses the best result anew', () => {
    expect(nextPalette(closedPalette, { type: 'type', text: 'r' })).toEqual({
      open: true,
      text: 'r',
      active: 0,
    });
    expect(nextPalette(open, { type: 'type', text: 'runs' }).active).toBe(0);
  });

  it('keeps the lines of what was pasted until it is edited', () => {
    const pasted = nextPalette(open, { type: 'paste', text: 'a b', pasted: 'a\nb' });
    expect(pasted).toEqual({ open: true, text: 'a b', pasted: 'a\nb', active: 0 });
    expect(nextPalette(pasted, { type: 'move', to: 'next', count: 3 }).pasted).toBe('a\nb');
    expect(nextPalette(pasted, { type: 'type', text: 'a bc' }).pasted).toBeUndefined();
  });

  it.each([
    ['next', 3, 4],
    ['next', 9, 0],
    ['previous', 3, 2],
    ['previous', 0, 9],
    ['first', 5, 0],
    ['last', 5, 9],
    ['page-down', 0, 7],
    ['page-down', 6, 9],
    ['page-up', 9, 2],
    ['page-up', 3, 0],
  ] as const)('goes %s from %i to %i of ten', (to: Movement, from, active) => {
    const moved = nextPalette({ ...open, active: from }, { type: 'move', to, count: 10 });
    expect(moved).toEqual({ ...open, active });
  });

  it('moves from where the choice is seen when the list became shorter', () => {
    const moved = nextPalette({ ...open, active: 8 }, { type: 'move', to: 'previous', count: 3 });
    expect(moved.active).toBe(1);
  });

  it('stays at the beginning of nothing', () => {
    for (const to of ['next', 'previous', 'last', 'page-down'] as const) {
      expect(nextPalette(open, { type: 'move', to, count: 0 }).active).toBe(0);
    }
    expect(activeOf(open, 0)).toBe(0);
  });

  it('follows the pointer', () => {
    expect(nextPalette(open, { type: 'point', at: 1 }).active).toBe(1);
    expect(nextPalette(open, { type: 'point', at: 3 })).toBe(open);
  });
});
