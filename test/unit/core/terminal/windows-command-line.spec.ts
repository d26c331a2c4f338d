import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsCommandLine } from '../../../../core/terminal/windows-command-line.ts';

/** Splits a line as `CommandLineToArgvW` documents it, for the arguments after the program. */
function splitAsWindowsDoes(line: string): readonly string[] {
  const args: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const backslashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    if (backslashes > 0 && line[at + backslashes] === '"') {
      current = (current ?? '') + '\\'.repeat(Math.floor(backslashes / 2));
      at += backslashes;
      if (backslashes % 2 === 1) current += '"';
      else at -= 1;
    } else if (backslashes > 0) {
      current = (current ?? '') + '\\'.repeat(backslashes);
      at += backslashes - 1;
    } else if (line[at] === '"') {
      current ??= '';
      quoted = !quoted;
    } else if (!quoted && (line[at] === ' ' || line[at] === '\t')) {
      if (current !== undefined) args.push(current);
      current = undefined;
    } else current = (current ?? '') + line[at];
  }
  return current === undefined ? args : [...args, current];
}

describe('a Windows command line', () => {
  it.each([
    [['run', '-p', '3000:6379'], 'run -p 3000:6379'],
    [['a b'], '"a b"'],
    [[''], '""'],
    [['say "hi"'], '"say \\"hi\\""'],
    [['C:\\My Files\\'], '"C:\\My Files\\\\"'],
    [['C:\\plain\\'], 'C:\\plain\\'],
    [['"x --privileged"'], '"\\"x --privileged\\""'],
  ])('of %j is %s', (args, line) => {
    expect(windowsCommandLine(args)).toBe(line);
  });

  it('is split into the same arguments again, whatever they hold', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('"', '\\', ' ', '\t', '\n', 'a', '-', '%', '^', '&', "'", 'é', '🐳'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 6 }), (args) => {
        expect(splitAsWindowsDoes(windowsCommandLine(args))).toEqual(args);
      }),
      { numRuns: 5000 },
    );
  });
});
