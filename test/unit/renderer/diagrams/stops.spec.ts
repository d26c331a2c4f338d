import { describe, expect, it } from 'vitest';
import { nextStop } from '../../../../renderer/diagrams/stops.ts';

describe('the keys of a picture', () => {
  it.each(['ArrowRight', 'ArrowDown'])('%s leads on, and from the last to the first', (key) => {
    expect(nextStop(key, 0, 3)).toBe(1);
    expect(nextStop(key, 2, 3)).toBe(0);
  });

  it.each(['ArrowLeft', 'ArrowUp'])('%s leads back, and from the first to the last', (key) => {
    expect(nextStop(key, 2, 3)).toBe(1);
    expect(nextStop(key, 0, 3)).toBe(2);
  });

  it('lead to both ends at once', () => {
    expect(nextStop('Home', 2, 3)).toBe(0);
    expect(nextStop('End', 0, 3)).toBe(2);
  });

  it('are only those, and lead nowhere where nothing is', () => {
    expect(nextStop('Enter', 1, 3)).toBeUndefined();
    expect(nextStop('Tab', 1, 3)).toBeUndefined();
    expect(nextStop('ArrowRight', -1, 0)).toBeUndefined();
  });
});
