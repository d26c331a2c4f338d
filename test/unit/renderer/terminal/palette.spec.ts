import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ansiColors } from '../../../../renderer/terminal/palette.ts';
import { terminalTheme } from '../../../../renderer/terminal/theme.ts';

const tokens = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The values a token has in the light and the dark theme, in that order. */
function valuesOf(name: string): readonly string[] {
  return [...tokens.matchAll(new RegExp(`${name}: (#[0-9a-f]{6});`, 'g'))].map(
    ([, hex]) => `${hex}`,
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of a terminal', () => {
  const grounds = valuesOf('--term');
  const inks = valuesOf('--term-ink');

  it('stand on the grounds of both themes', () => {
    expect(grounds).toEqual(['#11161c', '#080c10']);
    expect(inks).toHaveLength(2);
  });

  it.each(Object.entries(ansiColors).filter(([name]) => name !== 'black'))(
    '%s can be read on both grounds',
    (_name, color) => {
      for (const ground of grounds) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('have an ink that can be read, and bright ones that are brighter', () => {
    grounds.forEach((ground, at) => {
      expect(contrast(inks[at] ?? ground, ground)).toBeGreaterThanOrEqual(7);
    });
    for (const name of ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white']) {
      const bright = `bright${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof ansiColors;
      const plain = name as keyof typeof ansiColors;
      expect(luminance(ansiColors[bright])).toBeGreaterThan(luminance(ansiColors[plain]));
    }
  });

  it('follow the tokens of the page', () => {
    const theme = terminalTheme((name) => `token ${name}`);
    expect(theme).toMatchObject({
      background: 'token --term',
      foreground: 'token --term-ink',
      cursor: 'token --term-ink',
      red: ansiColors.red,
    });
  });
});
