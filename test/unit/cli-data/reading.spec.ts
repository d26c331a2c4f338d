import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../../core/cli/read-argv.ts';
import { readingIndex } from '../../../core/cli/reading-grammar.ts';
import { readingFile, readingText } from '../../../scripts/grammar/reading-text.ts';
import { shippedGrammar } from '../../helpers/cli/grammar.ts';

const file = fileURLToPath(new URL(`../../../${readingFile}`, import.meta.url));

/** Bytes: the window has it in its first paint. */
const largest = 60_000;

describe('the grammar for reading lines', () => {
  it('is what the build makes from the whole grammar, and small', () => {
    const shipped = readFileSync(file, 'utf8');
    expect(shipped).toBe(readingText(shippedGrammar));
    expect(shipped.length).toBeLessThan(largest);
  });

  it('knows each command by each name and its options as the whole grammar does', () => {
    const reading = readingIndex();
    const whole = indexOf(shippedGrammar);
    for (const command of shippedGrammar.commands) {
      for (const name of [command.name, ...command.aliases]) {
        const found = reading.command(name);
        const { stopsAtOperand, isGroup } = command;
        expect(found, name).toMatchObject({ name: command.name, stopsAtOperand, isGroup });
        expect([...reading.children(name)].sort()).toEqual([...whole.children(name)].sort());
        expect(found?.options.map(({ name, short, type }) => ({ name, short, type }))).toEqual(
          command.options.map(({ name, short, type }) => ({ name, short, type })),
        );
      }
    }
  });

  it('sorts an argv like the whole grammar', () => {
    const argv = 'docker --context x container run -dit -p80:80 -v=a:/b redis -p x'.split(' ');
    const plain = (index: Parameters<typeof readArgv>[1]) => {
      const read = readArgv(argv, index);
      return [
        read?.command?.name,
        read?.options.map(({ option, value }) => [option?.name, value]),
        read?.operands.map(({ value }) => value),
      ];
    };
    expect(plain(readingIndex())).toEqual(plain(indexOf(shippedGrammar)));
  });
});
