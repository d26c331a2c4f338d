import { describe, expect, it } from 'vitest';
import { readPrintsFences, withPrinted } from '../../../../scripts/record/prints-fences.ts';

const text = [
  '```sh run id=a',
  'docker ps',
  '```',
  '',
  '```text prints=a',
  'one',
  'two',
  '```',
  '',
  '```text',
  '```text prints=no',
  '```',
  '',
  '```text prints=b',
  '```',
  'end',
].join('\n');

describe('the fences of what a command prints', () => {
  it('are found with their lines, and not inside other fences', () => {
    expect(readPrintsFences(text)).toEqual([
      { command: 'a', line: 5, lines: ['one', 'two'] },
      { command: 'b', line: 14, lines: [] },
    ]);
  });

  it('are renewed in place, and nothing else changes', () => {
    const renewed = withPrinted(
      text,
      new Map([
        ['a', ['1']],
        ['b', ['2', '3']],
      ]),
    );
    expect(readPrintsFences(renewed).map(({ lines }) => lines)).toEqual([['1'], ['2', '3']]);
    expect(
      withPrinted(
        renewed,
        new Map([
          ['a', ['one', 'two']],
          ['b', []],
        ]),
      ),
    ).toBe(text);
    expect(withPrinted(text, new Map())).toBe(text);
  });
});
