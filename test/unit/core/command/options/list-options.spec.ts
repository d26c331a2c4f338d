import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import { blankOf, blankText } from '../../../../../core/command/options/blank-of.ts';
import { commonOptions, commonTable } from '../../../../../core/command/options/common.ts';
import { listOptions } from '../../../../../core/command/options/list-options.ts';
import type { OptionChoice } from '../../../../../core/command/options/model.ts';
import { searchOptions } from '../../../../../core/command/options/search-options.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);

function list(source: string, choices: readonly OptionChoice[] = []) {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`no template: ${source}`);
  return listOptions(template, choices, index);
}

function names(groups: ReturnType<typeof list>, at = 0): readonly string[] {
  return groups[at]?.options.map(({ option }) => option.name) ?? [];
}

describe('the options that a line could have', () => {
  it('are those of its command, then of its groups', () => {
    const groups = list('docker compose -f c.yaml up -d');
    expect(groups.map(({ of }) => of.name)).toEqual([
      'docker compose up',
      'docker compose',
      'docker',
    ]);
  });

  it('begin with the common ones', () => {
    const all = names(list('docker run redis'));
    expect(all.slice(0, 3)).toEqual(['--name', '--detach', '--publish']);
    expect(all.length).toBeGreaterThan(100);
  });

  it('say where they are used, by the line and by the user', () => {
    const of = 'docker run';
    const [group] = list('docker run -d -e A={{a: text = 1}} redis', [
      { of, name: '--env' },
      { of, name: '--detach', off: 0 },
    ]);
    const uses = (name: string) => group?.options.find(({ option }) => option.name === name)?.uses;
    expect(uses('--detach')).toEqual([]);
    expect(uses('--env')).toEqual([
      { from: 'line', use: 0, value: ['A=', { label: 'a' }] },
      { from: 'user', at: 0, label: 'env', free: false },
    ]);
  });

  it('are none for a line of another program', () => {
    expect(list('aws --version')).toEqual([]);
    expect(list('docker scout cves')).toEqual([]);
  });
});

describe('searching options', () => {
  const groups = list('docker run redis');

  it.each([
    ['memory', '--memory'],
    ['-m', '--memory'],
    ['--restart', '--restart'],
    ['environment variable', '--env'],
    ['read only', '--read-only'],
  ])('%s finds %s first or near it', (typed, name) => {
    expect(names(searchOptions(groups, typed)).slice(0, 3)).toContain(name);
  });

  it('shows older spellings only when they are asked for by name', () => {
    expect(names(searchOptions(groups, ''))).not.toContain('--net');
    expect(names(searchOptions(groups, 'spelling'))).not.toContain('--net');
    expect(names(searchOptions(groups, '--net'))).toContain('--net');
    const used = list('docker run --net host redis');
    expect(names(searchOptions(used, ''))).toContain('--net');
  });
});

describe('the tables of our own', () => {
  it('name options that exist', () => {
    for (const command of Object.keys(commonTable)) {
      const known = index.command(`docker ${command}`);
      for (const name of commonOptions(`docker ${command}`)) {
        expect(
          known?.options.some((option) => option.name === name),
          `${command} ${name}`,
        ).toBe(true);
      }
    }
  });

  it('make a blank of every option of every command', () => {
    for (const command of shippedGrammar.commands) {
      for (const option of command.options) {
        if (option.type === 'switch') continue;
        const text = blankText(blankOf(option, command, option.name.replace(/^-+/, ''), false));
        const { template, problems } = parseTemplate(`docker ${option.name} ${text}`);
        expect(
          template?.placeholders,
          `${command.name} ${text} ${problems[0]?.message}`,
        ).toHaveLength(1);
      }
    }
  });
});
