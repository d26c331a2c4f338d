import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { head, run } from './helpers.ts';

const commands = readFileSync(
  new URL('../../../../resources/sheets/docker/commands.md', import.meta.url),
  'utf8',
);

const piece = fc.constantFrom(
  ...['# ', '## A {playbook}\n', '\n', '\n\n', '```', '```sh run id=a\n', 'id=', '> ', '- ', '1. '],
  ...[
    '| a | b |\n|-|-|\n',
    '![a](diagrams/a.svg)',
    '[a](',
    '](#',
    '<b>',
    '<!--',
    '-->',
    '{{x: port',
  ],
  ...[
    '}}',
    '\\',
    '`',
    '"',
    '---\n',
    '[^1]',
    '[^1]: x',
    '&amp;',
    '\t',
    '    ',
    '***',
    '~~',
    '\u0000',
  ],
  ...[
    '\r\n',
    '\uFEFF',
    '🐳',
    'text ',
    run('id=b title="c d"', 'docker run {{x: choice(a|b) = a}}'),
  ],
);

/** A sheet cut, doubled and sprinkled. */
const mangled = fc
  .array(fc.tuple(fc.nat({ max: commands.length }), fc.nat({ max: 200 }), fc.string()), {
    maxLength: 6,
  })
  .map((edits) =>
    edits.reduce(
      (text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop),
      commands,
    ),
  );

describe('reading any text as a sheet', () => {
  it('never throws, and places every problem inside the file', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 30 }).map((pieces) => head + pieces.join('')),
      mangled,
    );
    fc.assert(
      fc.property(text, (given) => {
        const { problems, sheet } = parseSheet(given, 'any.md');
        const lines = given.split(/\r\n|\n|\r/).length;
        for (const { file, line = 0, start = -1, end = -1, message } of problems) {
          expect(file).toBe('any.md');
          expect(1 <= line && line <= lines).toBe(true);
          expect(0 <= start && start <= end && end <= given.length).toBe(true);
          expect(message).toMatch(/\.$|\?$/);
        }
        const ids = sheet?.commands.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each([
    ['quotes', '>'.repeat(50_000), 'sheet-too-deep'],
    ['quotes, though few', `${'>'.repeat(90)} a`, undefined],
    [
      'lists',
      Array.from({ length: 100 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
      'sheet-too-deep',
    ],
    ['lists in a line', '- '.repeat(30_000), 'sheet-too-deep'],
    ['emphasis', '*a_'.repeat(20_000), 'sheet-too-long'],
    ['paragraphs', 'A *b* `c`.\n\n'.repeat(2000), undefined],
    ['lines of code', `\`\`\`\n${`${' '.repeat(200)}x\n`.repeat(400)}\`\`\`\n`, undefined],
    ['of everything', 'x'.repeat(200_000), 'sheet-too-long'],
  ])(
    'is over soon with many %s',
    (_, text, code) => {
      const started = performance.now();
      const { problems, sheet } = parseSheet(head + text, 'deep.md');
      expect(problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code]);
      expect(sheet === undefined).toBe(code !== undefined);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );
});
