import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandsByName, loadGrammar } from '../../../core/cli/load-grammar.ts';
import { choicePlaces } from '../../../scripts/grammar/choices.ts';
import { readFacts } from '../../../scripts/grammar/facts.ts';
import { makeGrammar } from '../../../scripts/grammar/make-grammar.ts';
import { meaningExceptions } from '../../../scripts/grammar/meanings.ts';
import { olderForms } from '../../../scripts/grammar/older-forms.ts';
import { traitNames } from '../../../scripts/grammar/traits.ts';
import { usages } from '../../../scripts/grammar/usages.ts';
import { mostUsed } from '../../../scripts/grammar/words/most-used.ts';
import { grammarFile, grammarText } from '../../../scripts/grammar/write-grammar.ts';

const root = new URL('../../../', import.meta.url);
const shipped = readFileSync(fileURLToPath(new URL(grammarFile, root)), 'utf8');
const facts = readFacts();
const made = makeGrammar(facts);
const { commands } = made.grammar;
const known = commandsByName(made.grammar);
const places = new Set(
  commands.flatMap(({ name, options }) => [name, ...options.map((each) => `${name} ${each.name}`)]),
);

describe('the shipped grammar', () => {
  it('is what the build makes from the facts', () => {
    expect(made.problems).toEqual([]);
    expect(shipped).toBe(grammarText(made.grammar));
  });

  it('is read back as it was made', () => {
    const read = loadGrammar(shipped);
    expect(read.ok && read.value).toEqual(made.grammar);
  });

  it('knows every command of the facts under every name', () => {
    const names = facts.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(facts.length).toBe(262);
  });

  it('knows every option of the facts, with its short form', () => {
    const lost = facts.flatMap(({ name, options }) =>
      options
        .filter((fact) => {
          const option = known.get(name)?.options.find((each) => each.name === fact.name);
          return !option || option.short !== fact.short;
        })
        .map((fact) => `${name} ${fact.name}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no two commands of one name, and no two options of one spelling', () => {
    const names = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.length).toBe(new Set(names).size);
    for (const { name, options } of commands) {
      const spellings = options.flatMap((each) => [each.name, ...(each.short ? [each.short] : [])]);
      expect([name, spellings.length]).toEqual([name, new Set(spellings).size]);
    }
  });

  it('is sorted, commands and options', () => {
    const sorted = (names: readonly string[]): readonly string[] => [...names].sort();
    expect(commands.map(({ name }) => name)).toEqual(sorted(commands.map(({ name }) => name)));
    for (const { options } of commands) {
      expect(options.map(({ name }) => name)).toEqual(sorted(options.map(({ name }) => name)));
    }
  });

  it('says of each switch that it takes no value, and of each list that it can be repeated', () => {
    for (const { options } of commands) {
      for (const { type, repeatable, default: told } of options) {
        expect(repeatable).toBe(type === 'list' || type === 'map');
        if (type === 'switch') expect([undefined, 'true']).toContain(told);
      }
    }
  });

  it('writes usage lines that begin with the name', () => {
    const odd = commands
      .filter(({ name, usage }) => !usage.startsWith(name))
      .map(({ name }) => name);
    expect(odd).toEqual([]);
  });
});

describe('the tables behind the grammar', () => {
  it('speak only of commands and options that exist', () => {
    const said = [...traitNames, ...meaningExceptions, ...choicePlaces, ...Object.keys(usages)];
    expect(said.filter((place) => !places.has(place))).toEqual([]);
  });

  it('give every older form to commands that exist', () => {
    const patterns = olderForms.flatMap((form) => form.commands);
    const matches = (pattern: string): boolean =>
      commands.some(({ name }) =>
        pattern.endsWith(' *') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
      );
    expect(patterns.filter((pattern) => !matches(pattern))).toEqual([]);
  });
});

describe('older forms', () => {
  const option = (command: string, name: string) =>
    known.get(command)?.options.find((each) => each.name === name);

  it('are known and hidden, without a word against those that stay for good', () => {
    for (const name of ['--net', '--net-alias', '--dns-opt']) {
      expect(option('docker run', name)).toMatchObject({ hidden: true });
      expect(option('docker create', name)?.deprecated).toBeUndefined();
    }
  });

  it('carry what to write in their place, and where that is said', () => {
    expect(option('docker stop', '--time')?.deprecated).toEqual({
      since: '28.0',
      instead: '--timeout',
      source: 'Docker: Deprecated features',
    });
    expect(option('docker commit', '--pause')?.deprecated?.instead).toBe('--no-pause');
    expect(option('docker run', '--link')).toMatchObject({ deprecated: { instead: '--network' } });
    expect(option('docker run', '--link')?.hidden).toBeUndefined();
    expect(option('docker builder prune', '--keep-storage')).toMatchObject({ hidden: true });
    expect(option('docker search', '--stars')?.deprecated?.removed).toBe('20.10');
  });

  it('name successors that the same command has', () => {
    for (const { options } of commands) {
      for (const { deprecated } of options) {
        const successor = deprecated?.instead?.split(/[ =]/)[0];
        if (successor) expect(options.map((each) => each.name)).toContain(successor);
      }
    }
  });

  it('keep -h for help, except where it is the host name', () => {
    expect(option('docker ps', '--help')).toMatchObject({ short: '-h', hidden: true });
    expect(option('docker ps', '--help')?.shortDeprecated?.instead).toBe('--help');
    expect(option('docker run', '--help')?.short).toBeUndefined();
    expect(option('docker run', '--hostname')?.short).toBe('-h');
  });
});

describe('our sentences', () => {
  it('are there for every command', () => {
    expect(commands.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
  });

  it('are there for every option of the commands that people use most', () => {
    expect(mostUsed.length).toBeGreaterThanOrEqual(60);
    const silent = mostUsed.flatMap((name) =>
      (known.get(name)?.options ?? [])
        .filter(({ text }) => !text)
        .map((each) => `${name} ${each.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('are one sentence each, with a capital and a full stop', () => {
    const all = commands.flatMap(({ text, options }) => [
      text,
      ...options.flatMap((each) => each.text ?? []),
    ]);
    for (const text of new Set(all)) {
      expect(text).toMatch(/^[A-Z$].*[.…]$/);
      expect(text.length).toBeLessThanOrEqual(130);
      expect(text).not.toMatch(/[.!?] [A-Z]|\n| {2}/);
    }
  });
});
