import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const file = fileURLToPath(new URL('../../../../renderer/ui/tokens.css', import.meta.url));
const css = readFileSync(file, 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first rule after a mark. */
function tokensAfter(mark: string): Tokens {
  const from = css.indexOf('{', css.indexOf(':root', css.indexOf(mark)));
  const body = css.slice(from + 1, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensAfter(':root');
const dark = { ...light, ...tokensAfter('(prefers-color-scheme: dark)') };
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function ratio(tokens: Tokens, first: string, second: string): number {
  const [a, b] = [tokens[first], tokens[second]];
  for (const [name, value] of [
    [first, a],
    [second, b],
  ]) {
    expect(value, `--${name} must be a plain colour`).toMatch(/^#[0-9a-f]{6}$/);
  }
  return contrast(a ?? '', b ?? '');
}

const grounds = ['paper', 'panel', 'raise'];

/** Every text that stands on a ground somewhere in the window. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'accent-soft', 'blank', 'warn-soft', 'bad-soft', 'ok-soft']],
  ['soft', [...grounds, 'accent-soft', 'warn-soft']],
  ['faint', [...grounds, 'accent-soft']],
  ['accent', [...grounds, 'accent-soft', 'warn-soft']],
  ['ok', [...grounds, 'ok-soft']],
  ['warn', [...grounds, 'warn-soft']],
  ['bad', [...grounds, 'bad-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-bad', ['bad', 'bad-strong']],
  ['term-ink', ['term']],
  ['term-faint', ['term']],
  ['term-ok', ['term']],
  ['term-bad', ['term']],
];

describe.each(themes)('the %s theme', (_, tokens) => {
  it.each(texts)('--%s can be read on each of its grounds, at 4.5:1 or more', (text, on) => {
    const short = on.filter((ground) => ratio(tokens, text, ground) < 4.5);
    expect(short).toEqual([]);
  });

  it('the outline of a blank stands out from the blank and from the line, at 3:1 or more', () => {
    const short = ['raise', 'panel', 'blank'].filter((ground) => ratio(tokens, 'edge', ground) < 3);
    expect(short).toEqual([]);
  });

  it('the ring around what has the focus stands out from every ground, at 3:1 or more', () => {
    const short = [...grounds, 'accent-soft', 'term'].filter(
      (ground) => ratio(tokens, 'accent', ground) < 3,
    );
    expect(short).toEqual([]);
  });

  it('the wrong blank is outlined at 3:1 or more', () => {
    const short = ['raise', 'panel'].filter((ground) => ratio(tokens, 'bad', ground) < 3);
    expect(short).toEqual([]);
  });
});

describe('the tokens', () => {
  it('are the only place in the window where a colour is named', () => {
    const renderer = fileURLToPath(new URL('../../../../renderer', import.meta.url));
    const sheets = readdirSync(renderer, { encoding: 'utf8', recursive: true }).filter(
      (name) => name.endsWith('.css') && !name.endsWith('tokens.css'),
    );
    const naming = sheets.filter((name) =>
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(/i.test(
        readFileSync(join(renderer, name), 'utf8'),
      ),
    );
    expect(sheets.length).toBeGreaterThan(5);
    expect(naming).toEqual([]);
  });

  it('names the same colours in both themes', () => {
    const named = tokensAfter('(prefers-color-scheme: dark)');
    const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
    expect(Object.keys(named)).toEqual(expect.arrayContaining(colours));
  });
});
