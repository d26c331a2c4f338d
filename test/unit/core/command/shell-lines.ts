// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.

import fc from 'fast-check';

const blank = '{{v: text}}';

function joined(parts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(parts, { maxLength }).map((texts) => texts.join(''));
}

/** Shell lines with blanks in every kind of place, most of them valid. */
const { list } = fc.letrec<{ list: string; command: string; word: string; double: string }>(
  (tie) => ({
    double: joined(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('a', ' ', "'", blank, blank, '$A', '${A}', '\\"', '\\\\', '!', '(', ')'),
        fc.constantFrom('#', '$ ', '\\', '`echo a`', '${A:-x}', '$((1+1))'),
        tie('list').map((inner) => `$(${inner})`),
      ),
      5,
    ),
    word: fc
      .array(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constantFrom('a', 'b=', '~', '*', 'a#', '{', '}', '!', '2', '\\"', "\\'", '\\$'),
          fc.constantFrom(
            blank,
            blank,
            '$A',
            '${A}',
            '${A:-x}',
            '$((1))',
            '`echo a`',
            'a$',
            '\\\n',
          ),
          joined(fc.constantFrom('a', ' ', '"', '$(', blank, '\\', '`', '#'), 4).map(
            (text) => `'${text}'`,
          ),
          tie('double').map((text) => `"${text}"`),
          tie('list').map((inner) => `$(${inner})`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((texts) => texts.join('')),
    command: fc
      .tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('echo', 'echo', 'A=b echo', blank, '! echo') },
          { weight: 1, arbitrary: fc.constantFrom('eval', 'sh -c', '[[') },
        ),
        fc.array(tie('word'), { maxLength: 3 }),
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('', '', '>&2', ' 2>/dev/null', '</dev/null') },
          { weight: 1, arbitrary: fc.constantFrom('<<E', ' # a') },
        ),
      )
      .map(([program, words, redirection]) => [program, ...words].join(' ') + redirection),
    list: fc
      .array(fc.tuple(tie('command'), fc.constantFrom('; ', ' | ', ' && ', ' || ', ' & ')), {
        minLength: 1,
        maxLength: 2,
      })
      .map((commands) => `${commands.map((parts) => parts.join('')).join('')} :`),
  }),
);

/** The same with a character lost here and there, so that quotes and brackets do not pair. */
export const shellLine: fc.Arbitrary<string> = fc
  .tuple(
    list,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.nat({ max: 80 }) },
    ),
  )
  .map(([line, at]) => (at === null ? line : line.slice(0, at) + line.slice(at + 1)));
