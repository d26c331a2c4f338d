import { describe, expect, it } from 'vitest';
import { decisions } from '../../../../../core/command/effect/docker.ts';
import { assess } from '../../../../../core/command/effect.ts';
import { dangerLevels } from '../../../../../core/command/model.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';
import { plainLevels } from './plain-levels.ts';

const commands = shippedGrammar.commands.filter(({ isGroup }) => !isGroup);
const groups = shippedGrammar.commands.filter(({ isGroup }) => isGroup);

function argvOf(name: string, ...more: readonly string[]): readonly string[] {
  return [...name.split(' '), ...more];
}

describe('every command of the grammar', () => {
  it('has a decision of its own, and no decision is about what is not there', () => {
    const names = commands.map(({ name }) => name.replace(/^docker /, ''));
    expect(Object.keys(decisions).sort()).toEqual([...names].sort());
    expect(Object.values(plainLevels).flat().sort()).toEqual([...names].sort());
  });

  it('is as bad as it was decided to be, by any of its names', () => {
    for (const level of dangerLevels) {
      for (const name of plainLevels[level]) {
        const known = commands.find((command) => command.name === `docker ${name}`);
        for (const each of [`docker ${name}`, ...(known?.aliases ?? [])]) {
          const { danger, effect } = assess(argvOf(each, 'one', 'two'));
          expect([each, danger.level]).toEqual([each, level]);
          expect(effect.sentence, each).not.toMatch(/runs docker|undefined|^\.|Does nothing yet/);
        }
      }
    }
  });

  it('is never worse than safe when it is asked for help', () => {
    for (const { name } of shippedGrammar.commands) {
      const { danger, interactive, longRunning } = assess(argvOf(name, '--help'));
      expect([name, danger.level, interactive, longRunning]).toEqual([name, 'safe', false, false]);
    }
    for (const { name } of groups) expect(assess(argvOf(name)).danger.level, name).toBe('safe');
  });

  it('stays as bad, or gets worse, with any one of its options', () => {
    // These make a command harmless, and are tested one by one.
    const harmless =
      /^--(?:help|dry-run|check|call|print|list|list-targets|list-variables|no-stdin|local)$/;
    for (const level of dangerLevels) {
      for (const name of plainLevels[level]) {
        const options = commands.find((command) => command.name === `docker ${name}`)?.options;
        for (const option of options ?? []) {
          if (harmless.test(option.name)) continue;
          const value = option.type === 'switch' ? '' : '=x';
          const argv = argvOf(`docker ${name}`, `${option.name}${value}`, 'one', 'two');
          const got = dangerLevels.indexOf(assess(argv).danger.level);
          expect(got, argv.join(' ')).toBeGreaterThanOrEqual(dangerLevels.indexOf(level));
        }
      }
    }
  });

  it('gives a sentence to act on for whatever it opens or removes', () => {
    for (const name of [...plainLevels.exposes, ...plainLevels.removes]) {
      const { danger } = assess(argvOf(`docker ${name}`, 'one', 'two'));
      expect(danger.reasons.length, name).toBeGreaterThan(0);
      for (const reason of danger.reasons) expect(reason, name).toMatch(/^[A-Z-].{20,}[^.]\.$/);
    }
  });

  it('is known by its program, wherever that lies, and Compose by its old name', () => {
    expect(assess(['/usr/bin/docker', 'rm', 'web']).danger.level).toBe('removes');
    expect(assess(['C:\\Docker\\docker.exe', 'rm', 'web']).danger.level).toBe('removes');
    expect(assess(['docker-compose', 'down', '-v']).danger.level).toBe('removes');
  });

  it('that is not in the grammar counts as a change and is named', () => {
    const { danger, effect } = assess(['docker', 'scout', 'cves', 'redis']);
    expect([danger.level, effect.sentence]).toEqual(['changes', 'Runs docker scout.']);
    expect(assess(['docker', 'container', 'nonsense', 'x']).effect.sentence).toBe(
      'Runs docker container nonsense.',
    );
    expect(assess([]).effect.sentence).toBe('Does nothing yet.');
  });
});
