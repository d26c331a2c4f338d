// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.

import fc from 'fast-check';

/** Texts that have broken command lines before: options, expansions, quotes, dividers, controls. */
export const hostileTexts: readonly string[] = [
  'a; touch pwned',
  '$(id)',
  '`id`',
  '"',
  "'",
  "'\\''",
  '\\',
  'end\\',
  '--privileged',
  '-v/:/host',
  '-',
  '--',
  '',
  ' ',
  '\n',
  'a\nb',
  'a\r\nb',
  '\t',
  '*',
  '?',
  '[a-z]',
  '~',
  '~root',
  '{a,b}',
  '!!',
  'wow!',
  '#',
  '# comment',
  'A=b',
  '=ls',
  '2',
  '&',
  'a && b',
  '|',
  '>x',
  '<x',
  '$HOME',
  '${HOME}',
  '$$',
  "$'a'",
  '%PATH%',
  '{{x}}',
  '\\{{x}}',
  '{{.Names}}',
  'é ü 漢字 🐳',
  '\u00a0',
  '\u2018',
  '—name',
  'a:b',
  '/etc:/host',
  'a,b=c',
  '\u001b[31m',
  '\u007f',
  'if',
  'x'.repeat(200),
];

const signs = fc.constantFrom(...'\'"\\$`;&|<>()*?[]{}~!#=%:,.-_ \n\tab0'.split(''));

/** Any text, with a leaning towards what shells and docker give a meaning. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 4, arbitrary: fc.array(signs, { maxLength: 12 }).map((chars) => chars.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);

/** 64 KiB of text, of letters and of what needs quotes. */
export const longTexts: readonly string[] = [
  'x'.repeat(65_536),
  ' '.repeat(65_536),
  '"'.repeat(65_536),
  "'".repeat(65_536),
  '$(id) '.repeat(10_923),
  'é'.repeat(32_768),
  '漢'.repeat(65_536),
];
