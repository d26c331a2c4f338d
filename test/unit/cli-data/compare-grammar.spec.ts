import { describe, expect, it } from 'vitest';
import type { CliCommand, Grammar } from '../../../core/cli/grammar.ts';
import { readHelp } from '../../../core/cli/help-text.ts';
import { compareGrammar } from '../../../scripts/grammar/compare-grammar.ts';

const option = { type: 'switch', meaning: 'choice', repeatable: false } as const;
const list: CliCommand = {
  name: 'docker ps',
  aliases: ['docker container ls'],
  usage: 'docker ps [OPTIONS]',
  text: 'Lists.',
  stopsAtOperand: false,
  isGroup: false,
  options: [
    { ...option, name: '--all', short: '-a' },
    { ...option, name: '--new' },
    { ...option, name: '--old', hidden: true },
    { ...option, name: '--size', short: '-s' },
  ],
};
const gone: CliCommand = { ...list, name: 'docker gone', aliases: [], options: [] };
const grammar: Grammar = { commands: [gone, list] };
const help = (options: string) => readHelp(`Usage:  docker ps\n\nOptions:\n${options}`);

describe('comparing the grammar with an installed CLI', () => {
  it('lists what that CLI has more and less, hidden options left out', () => {
    const pages = new Map([
      ['docker ps', help('  -a, --all      x\n  -s, --size   x\n      --extra   x\n')],
      ['docker other', help('')],
    ]);
    expect(compareGrammar(grammar, pages)).toEqual({
      added: ['docker other', 'docker ps --extra'],
      lacking: ['docker gone', 'docker ps --new'],
      different: [],
    });
  });

  it('knows a command by any of its names', () => {
    const pages = new Map([
      ['docker container ls', help('  -a, --all   x\n      --new   x\n  -s, --size   x\n')],
    ]);
    expect(compareGrammar(grammar, pages).lacking).toEqual(['docker gone']);
  });

  it('reads aliases as older CLIs print them, by their last word', () => {
    const page = readHelp('Usage:  docker ps\n\nAliases:\n  ps, docker container ls, lst\n');
    expect(compareGrammar(grammar, new Map([['docker ps', page]])).added).toEqual(['docker lst']);
  });

  it('says where an option takes a value there, or has another short form', () => {
    const pages = new Map([['docker ps', help('  -A, --all   x\n      --size int   x\n')]]);
    expect(compareGrammar(grammar, pages).different).toEqual([
      'docker ps --all: its short form there is -A.',
      'docker ps --size: takes a int.',
    ]);
  });
});
