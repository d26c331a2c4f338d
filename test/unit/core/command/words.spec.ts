import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../../core/command/words.ts';

function split(text: string): readonly string[] | undefined {
  const result = splitWords(text);
  return result.ok ? result.value : undefined;
}

describe('splitting a value into words', () => {
  it.each([
    ['', []],
    ['  \t\n', []],
    ['a  b', ['a', 'b']],
    [`a"b c"'d e'f`, ['ab cd ef']],
    [`'' ""`, ['', '']],
    ['a\\ b', ['a b']],
    ['"a\\$b\\x"', ['a$b\\x']],
    ['a\\\nb', ['ab']],
    ['\\\n', []],
    ['$HOME `id` * # ~', ['$HOME', '`id`', '*', '#', '~']],
    ["'a", undefined],
    ['"a\\"', undefined],
    ['a\\', undefined],
  ])('%j', (text, words) => {
    expect(split(text)).toEqual(words);
  });

  it('agrees with a real shell where nothing is expanded', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\t', "'", '"', '\\', '=', '.', '"\\"', "'x'"))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 40, maxLength: 40 }), (texts) => {
        const good = texts.flatMap((given) => {
          const words = split(given);
          return words ? [{ given, words }] : [];
        });
        const script = good.map(({ given }) => `show ${given}\n`).join('');
        const output = execFileSync('sh', ['-s'], {
          input: `show() { printf '%s\\0' "$#" "$@"; }\n${script}`,
          encoding: 'utf8',
        });
        expect(output).toBe(
          good.map(({ words }) => [words.length, ...words, ''].join('\0')).join(''),
        );
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
