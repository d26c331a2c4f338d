import { describe, expect, it } from 'vitest';
import { pictureCss } from '../../../../scripts/diagrams/picture-css.ts';
import { readThemes, withTokens } from '../../../../scripts/diagrams/tokens.ts';

const tokens = `:root { --sans: Inter; --raise: #fff; --line: #eee; --ink: #111; --ok: #0a0; }
@media (prefers-color-scheme: dark) { :root { --raise: #000; --line: #222; --ink: #eee; } }`;
const themes = readThemes(tokens);
const css = `/* { not a rule } */
.dg { width: 100%; fill: var(--ink); }
.dg-text { fill: var(--ink); font-size: 12px; }
.dg-text[data-tone='ok'], .dg-mark { fill: var(--ok); }
.dg-shape[data-fill='soft'][data-tone='ok'] { fill: var(--ok); }`;

describe('the themes', () => {
  it('are read from the tokens, the dark one over the light one', () => {
    expect(themes.light['ink']).toBe('#111');
    expect(themes.dark['ink']).toBe('#eee');
    expect(themes.dark['ok']).toBe('#0a0');
  });

  it('refuse a name that they do not have', () => {
    expect(withTokens('fill: var(--ok)', themes.light)).toBe('fill: #0a0');
    expect(() => withTokens('fill: var(--nothing)', themes.light)).toThrow('--nothing');
  });
});

describe('the style of a picture', () => {
  const style = pictureCss(css, '<text class="dg-text" data-tone="ok">x</text>', themes);
  const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');

  it('has the light colours first, and only what differs in the dark', () => {
    expect(light).toContain('.dg-text { fill: #111; font-size: 12px }');
    expect(dark).toContain('.dg-text { fill: #eee }');
    expect(dark).not.toContain('font-size');
    expect(dark).not.toContain("[data-tone='ok']");
  });

  it('has only the rules that something in the picture can match', () => {
    expect(light).toContain(".dg-text[data-tone='ok'] { fill: #0a0 }");
    expect(style).not.toContain('dg-mark');
    expect(style).not.toContain('dg-shape');
    expect(style).not.toContain('100%');
  });

  it('asks that one element has all of it, not several together', () => {
    const apart =
      '<rect class="dg-shape" data-fill="soft"/><rect class="dg-shape" data-tone="ok"/>';
    expect(pictureCss(css, apart, themes)).not.toContain('dg-shape');
    const whole = '<rect class="dg-shape" data-tone="ok" data-fill="soft"/>';
    expect(pictureCss(css, whole, themes)).toContain('dg-shape');
  });
});
