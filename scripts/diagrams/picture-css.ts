import { type Themes, withTokens } from './tokens.ts';

/** Ours is not at hand there; these are as wide as it or narrower, which not all system fonts are. */
const fonts =
  "'Inter Variable', Inter, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: readonly string[];
}

/**
 * The rules of `renderer/diagrams/parts/shapes.css` that a picture needs, in plain colours.
 *
 * Not every viewer of SVG knows custom properties, so the light colours are written out, and the
 * dark ones come after, for those that know which the reader prefers.
 */
export function pictureCss(shapes: string, content: string, themes: Themes): string {
  const rules = [
    { selectors: ['.card'], declarations: ['fill: var(--raise)', 'stroke: var(--line)'] },
    { selectors: ['text'], declarations: [`font-family: ${fonts}`] },
    ...readRules(shapes).flatMap((rule) => usedPart(rule, content)),
  ];
  const light = rules.map((rule) => withTokens(written(rule), themes.light));
  const dark = rules.flatMap((rule) => {
    const colours = rule.declarations.filter((it) => {
      return withTokens(it, themes.light) !== withTokens(it, themes.dark);
    });
    return colours.length === 0
      ? []
      : [withTokens(written({ ...rule, declarations: colours }), themes.dark)];
  });
  return [...light, '@media (prefers-color-scheme: dark) {', ...dark, '}'].join('\n');
}

/** Flat rules only, which is what that file promises; other lines are none of a picture. */
function readRules(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: listed(selectors, ','),
    declarations: listed(body, ';'),
  }));
}

function listed(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
}

/** The rule with those of its selectors that can match; `.dg` itself sizes the SVG in the window. */
function usedPart(rule: Rule, content: string): readonly Rule[] {
  const selectors = rule.selectors.filter(
    (selector) => selector !== '.dg' && canMatch(selector, content),
  );
  return selectors.length === 0 ? [] : [{ ...rule, selectors }];
}

/** Whether one element has all the classes and attributes that the selector is made of. */
function canMatch(selector: string, content: string): boolean {
  const wanted = [
    ...[...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => `class="${name}"`),
    ...[...selector.matchAll(/\[([\w-]+)(?:='([^']*)')?\]/g)].map(([, name, value]) =>
      value === undefined ? `${name}="` : `${name}="${value}"`,
    ),
  ];
  const tags = content.match(/<[a-z][^>]*>/g) ?? [];
  return tags.some((tag) => wanted.every((part) => tag.includes(part)));
}

function written({ selectors, declarations }: Rule): string {
  return `${selectors.join(', ')} { ${declarations.join('; ')} }`;
}
