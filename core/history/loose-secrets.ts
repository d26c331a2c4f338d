import { isSecretName } from './secret-names.ts';

/** A place that a pattern found; `group` is the part of it that is the secret. */
interface Loose {
  readonly pattern: RegExp;
  readonly group: number;
  readonly label: string;
}

/**
 * Forms that give themselves away, in any quotes and at any depth.
 *
 * Tokens are known by the beginnings that their makers gave them so that they can be found.
 */
const forms: readonly Loose[] = [
  {
    pattern: /([a-z][a-z0-9+.-]*:\/\/[^\s/@:'"]*:)([^\s@'"]+)(?=@)/gi,
    group: 2,
    label: 'password',
  },
  { pattern: /(authorization:\s*(?:\w+\s+)?)([^\s'"\\]+)/gi, group: 2, label: 'token' },
  { pattern: /(\bbearer\s+)([^\s'"\\]+)/gi, group: 2, label: 'token' },
  {
    pattern:
      /()((?:gh[opsur]_|github_pat_|glpat-|dckr_(?:pat|oat)_|npm_|xox[abprs]-|sk_live_|SWMTKN-1-|SWMKEY-1-|AKIA|ASIA)[\w-]{8,})/g,
    group: 2,
    label: 'token',
  },
  { pattern: /()(\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g, group: 2, label: 'token' },
  {
    pattern: /()(-----BEGIN [^-]*PRIVATE KEY-----[\s\S]*?(?:-----END [^-]*-----|$))/g,
    group: 2,
    label: 'key',
  },
];

/**
 * `NAME=value`, `"name": "value"` and `--name value`, where the quotes around them hide the words.
 *
 * What follows the sign is only looked at, so that `A=PASSWORD=x` is read twice; a value in quotes
 * goes to the quote that ends it.
 */
const namedValue =
  /([A-Za-z_-][\w.-]*)(\\?["']?\s*=\s*|\\?["']\s*:\s*|:\s+|\s+)(?=(\\?["'])([\s\S]*?)\3|([^\s"'`;|&,})\\]+))/g;

/** Secrets that are known without reading the line as a shell does. */
export function looseSecrets(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly label: string }[] {
  const spots = forms.flatMap(({ pattern, group, label }) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = match.index + (match[1] ?? '').length;
      return { start, end: start + (match[group] ?? '').length, label };
    }),
  );
  for (const match of text.matchAll(namedValue)) {
    const [whole, name = '', sign = '', quote = '', quoted, bare = ''] = match;
    const value = quoted ?? bare;
    if (/^\s+$/.test(sign) && (!name.startsWith('--') || value.startsWith('-'))) continue;
    if (!isSecretName(name.replace(/^-e(?=[A-Za-z_])/, '')) || /^\$[\w{]/.test(value)) continue;
    const start = match.index + whole.length + quote.length;
    spots.push({ start, end: start + value.length, label: name.replace(/^[^A-Za-z]+/, '') });
  }
  return spots;
}
