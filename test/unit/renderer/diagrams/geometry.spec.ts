import { describe, expect, it } from 'vitest';
import { headPath, sideOf, wayPath } from '../../../../renderer/diagrams/parts/geometry.ts';

const box = { x: 10, y: 20, width: 100, height: 40 };

describe('the side of a box', () => {
  it('is the middle of its edge', () => {
    expect(sideOf(box, 'left')).toEqual({ x: 10, y: 40 });
    expect(sideOf(box, 'right')).toEqual({ x: 110, y: 40 });
    expect(sideOf(box, 'top')).toEqual({ x: 60, y: 20 });
    expect(sideOf(box, 'bottom')).toEqual({ x: 60, y: 60 });
  });

  it('keeps a gap outwards, and moves along the edge', () => {
    expect(sideOf(box, 'right', 4, 10)).toEqual({ x: 114, y: 50 });
    expect(sideOf(box, 'left', 4, -10)).toEqual({ x: 6, y: 30 });
    expect(sideOf(box, 'top', 4, 10)).toEqual({ x: 70, y: 16 });
  });
});

describe('the way of an arrow', () => {
  it('is straight when no sides are named', () => {
    expect(wayPath({ from: { x: 0, y: 0 }, to: { x: 30, y: 40 } })).toBe('M0 0L30 40');
  });

  it('leaves and reaches at a right angle, swinging half of the distance', () => {
    const way = { from: { x: 0, y: 0 }, to: { x: 30, y: 40 } } as const;
    expect(wayPath({ ...way, leaves: 'right', reaches: 'top' })).toBe('M0 0C25 0 30 15 30 40');
    expect(wayPath({ ...way, leaves: 'right', reaches: 'top', swing: 10 })).toBe(
      'M0 0C10 0 30 30 30 40',
    );
  });

  it('ends in a head that points where the way goes', () => {
    const tips = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x1 = 0, y1 = 0, x = 0, y = 0, x2 = 0, y2 = 0] = tips(
      headPath({ from: { x: 0, y: 0 }, to: { x: 50, y: 0 } }),
    );
    expect([x, y]).toEqual([50, 0]);
    expect([x1 < x, x2 < x]).toEqual([true, true]);
    expect(y1).toBeCloseTo(-y2);
    const down = tips(
      headPath({ from: { x: 0, y: 0 }, to: { x: 50, y: 90 }, leaves: 'right', reaches: 'top' }),
    );
    expect([down[1], down[5]].every((wing) => (wing ?? 90) < 90)).toBe(true);
  });
});
