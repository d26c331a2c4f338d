import { describe, expect, it } from 'vitest';
import { readHelp } from '../../../core/cli/help-text.ts';

const page = `Usage:  docker thing ls [OPTIONS]

List things.

More about things:
they are listed.

Aliases:
  docker thing ls, docker thing list

Options:
  -a, --all                 Show all
  -n, --last int            Show the last ones (default -1)
      --filter filter       Only what
                            matches
      --progress string     How
                            (default "auto")
      --no-TTY              No terminal

Management Commands:
  inner       Things in things

Commands:
  compose*    Not ours
  rm          Remove

Run 'docker thing COMMAND --help' for more information on a command.
`;

describe('a help page of the CLI', () => {
  it('gives usage, aliases and the commands below', () => {
    const read = readHelp(page);
    expect(read.usage).toBe('docker thing ls [OPTIONS]');
    expect(read.aliases).toEqual(['docker thing ls', 'docker thing list']);
    expect(read.commands).toEqual(['inner', 'compose', 'rm']);
    expect(read.about).toContain('List things.');
  });

  it('gives each option with its short form, type, default and whole text', () => {
    expect(readHelp(page).options).toEqual([
      { name: '--all', short: '-a', text: 'Show all' },
      {
        name: '--last',
        short: '-n',
        valueType: 'int',
        default: '-1',
        text: 'Show the last ones (default -1)',
      },
      { name: '--filter', valueType: 'filter', text: 'Only what matches' },
      { name: '--progress', valueType: 'string', default: 'auto', text: 'How (default "auto")' },
      { name: '--no-TTY', text: 'No terminal' },
    ]);
  });

  it('is empty for a text that is none', () => {
    const nothing = { usage: '', about: '', aliases: [], options: [], commands: [] };
    expect(readHelp('')).toEqual(nothing);
    expect(readHelp('unknown flag: --x')).toEqual(nothing);
  });

  it('reads the line ends of Windows', () => {
    expect(readHelp(page.replaceAll('\n', '\r\n'))).toEqual(readHelp(page));
  });
});
