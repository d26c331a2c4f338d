import { describe, expect, it } from 'vitest';
import { markRuns } from '../../../../renderer/command/mark-runs.ts';

/** `*marked*` and `(soft)` pieces. */
function shown(value: string, marks: readonly number[], name?: readonly [number, number]): string {
  const at = name && { name: { start: name[0], end: name[1] } };
  return markRuns({ value, detail: '', group: 'fitting', marks, ...at })
    .map(({ text, marked, soft }) => {
      const inner = marked ? `*${text}*` : text;
      return soft ? `(${inner})` : inner;
    })
    .join('|');
}

describe('a choice’s value', () => {
  it('is one piece when nothing was typed', () => {
    expect(shown('redis', [])).toBe('redis');
  });
  it('is cut at what was typed', () => {
    expect(shown('my-redis', [3, 4, 5])).toBe('my-|*red*|is');
    expect(shown('redis', [0, 2])).toBe('*r*|e|*d*|is');
  });
  it('is softer around the name', () => {
    expect(shown('ghcr.io/a/app:1', [10], [10, 13])).toBe('(ghcr.io/a/)|*a*|pp|(:1)');
  });
});
