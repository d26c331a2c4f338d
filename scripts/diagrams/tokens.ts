export type Tokens = Readonly<Record<string, string>>;

export interface Themes {
  readonly light: Tokens;
  readonly dark: Tokens;
}

/** Reads the values of both themes from `renderer/ui/tokens.css`. */
export function readThemes(css: string): Themes {
  const light = tokensAfter(css, 0);
  return { light, dark: { ...light, ...tokensAfter(css, css.indexOf('color-scheme: dark)')) } };
}

function tokensAfter(css: string, mark: number): Tokens {
  const from = css.indexOf('{', css.indexOf(':root', mark));
  const body = css.slice(from + 1, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Puts the values in the places of `var(--name)`; a name without a value is a mistake of ours. */
export function withTokens(text: string, tokens: Tokens): string {
  return text.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`The tokens have no --${name}.`);
    return value;
  });
}
