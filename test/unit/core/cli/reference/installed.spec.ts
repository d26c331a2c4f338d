import { describe, expect, it } from 'vitest';
import type { CliCommand, CliOption } from '../../../../../core/cli/grammar.ts';
import { readHelp } from '../../../../../core/cli/help-text.ts';
import { readInstalled, versionIn } from '../../../../../core/cli/reference/installed.ts';

const option = (name: string, more: Partial<CliOption> = {}): CliOption => ({
  name,
  type: 'switch',
  meaning: 'choice',
  repeatable: false,
  ...more,
});

const command: CliCommand = {
  name: 'docker ps',
  aliases: ['docker container ls'],
  usage: 'docker ps [OPTIONS]',
  text: 'Lists containers.',
  options: [
    option('--all', { short: '-a' }),
    option('--tree'),
    option('--old', { hidden: true }),
    option('--help', { hidden: true }),
  ],
  stopsAtOperand: false,
  isGroup: false,
};

const help = (usage: string, options: string): string =>
  `Usage:  ${usage}\n\nList containers\n\nOptions:\n${options}`;

describe('the help of the installed CLI', () => {
  it('says which options it lacks and which it adds, in its own words', () => {
    const text = help(
      'docker ps [OPTIONS]',
      '  -a, --all      Show all containers\n      --new int  A newer one\n',
    );
    expect(readInstalled(command, readHelp(text), '20.10.24')).toMatchObject({
      version: '20.10.24',
      missing: false,
      lacks: ['--tree'],
      adds: [{ name: '--new', text: 'A newer one' }],
      words: { '--all': 'Show all containers' },
    });
  });

  it('is known under another name of the command', () => {
    const page = readHelp(help('docker container ls [OPTIONS]', '  -a, --all   Show all\n'));
    expect(readInstalled(command, page, '1').missing).toBe(false);
  });

  it('of the group means that the command is not there', () => {
    const page = readHelp(help('docker [OPTIONS] COMMAND', '  -c, --context string  x\n'));
    expect(readInstalled(command, page, '1')).toEqual({
      version: '1',
      missing: true,
      lacks: [],
      adds: [],
      words: {},
    });
  });
});

describe('a version', () => {
  it.each([
    ['Docker version 28.5.2+dfsg1, build 1234', '28.5.2+dfsg1'],
    ['Docker Compose version v2.40.3', '2.40.3'],
    ['github.com/docker/buildx 0.29.1+ds1 0.29.1', '0.29.1+ds1'],
  ])('is found in %s', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });

  it('is not made up', () => {
    expect(versionIn('docker: command not found')).toBeUndefined();
  });
});
