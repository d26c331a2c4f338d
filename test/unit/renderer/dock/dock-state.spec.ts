import { describe, expect, it } from 'vitest';
import { fitHeight, smallestHeight } from '../../../../renderer/dock/dock-state.ts';
import { sizeIn } from '../../../../renderer/dock/terminal-size.ts';

describe('the height of the dock', () => {
  it('is the wished one where the window has room for it', () => {
    expect(fitHeight(300, 900)).toBe(300);
  });

  it('leaves the chapter its part, whatever was wished', () => {
    expect(fitHeight(5000, 700)).toBe(440);
  });

  it('is never less than a terminal needs', () => {
    expect(fitHeight(0, 900)).toBe(smallestHeight);
    expect(fitHeight(300, 200)).toBe(smallestHeight);
  });
});

describe('the size a run starts with', () => {
  it('is what fits into the room', () => {
    expect(sizeIn({ width: 1000, height: 200 }, 13)).toEqual({ cols: 123, rows: 9 });
  });

  it('is smaller where the text is larger', () => {
    expect(sizeIn({ width: 1000, height: 300 }, 26)).toEqual({ cols: 61, rows: 7 });
  });

  it('is never too small to be a terminal, nor larger than main accepts', () => {
    expect(sizeIn({ width: 0, height: 0 }, 13)).toEqual({ cols: 40, rows: 6 });
    expect(sizeIn({ width: 1e6, height: 1e6 }, 13)).toEqual({ cols: 400, rows: 200 });
  });
});
