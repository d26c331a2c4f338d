import { describe, expect, it } from 'vitest';
import {
  overview,
  referenceOf,
  shownOptions,
} from '../../../../../core/cli/reference/reference.ts';
import { usageSource } from '../../../../../core/cli/reference/usage-source.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { shippedGrammar as grammar } from '../../../../helpers/cli/grammar.ts';

describe('the reference of a command', () => {
  it('is found by every name, with what belongs to it', () => {
    const reference = referenceOf('docker container stop', grammar);
    expect(reference?.command.name).toBe('docker stop');
    expect(reference?.inverse.map(({ name }) => name)).toEqual(['docker start']);
    expect(reference?.related.map(({ name }) => name)).toContain('docker kill');
    expect(reference?.related.map(({ name }) => name)).not.toContain('docker pull');
  });

  it('names the options of the groups before it', () => {
    const before = referenceOf('docker compose up', grammar)?.before;
    expect(before?.map(({ of }) => of.name)).toEqual(['docker', 'docker compose']);
    expect(before?.[1]?.options.map(({ name }) => name)).toContain('--file');
  });

  it('of a group lists what is below it, by the names that people use', () => {
    const below = referenceOf('docker container', grammar)?.below.map(({ name }) => name);
    expect(below).toEqual(expect.arrayContaining(['docker run', 'docker ps', 'docker rm']));
  });

  it('is not there for what is no command', () => {
    expect(referenceOf('docker fly', grammar)).toBeUndefined();
  });

  it('reaches every command that is not hidden from the list of all', () => {
    const listed = new Set(overview(grammar).flatMap(({ below }) => below));
    const lost = grammar.commands.filter(
      (command) => !command.hidden && command.name !== 'docker' && !listed.has(command),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('shows older forms only with word of it', () => {
    const run = referenceOf('docker run', grammar);
    const shown = run ? shownOptions(run.command) : [];
    expect(shown.map(({ name }) => name)).toContain('--publish');
    expect(shown.map(({ name }) => name)).not.toContain('--net');
    for (const { hidden, deprecated } of shown) {
      if (hidden) expect(deprecated).toBeDefined();
    }
  });
});

describe('a usage as a line to fill in', () => {
  it.each([
    ['docker run', 'docker run {{image: image}} {{command: words}}'],
    ['docker stop', 'docker stop {{container: container}}'],
    ['docker tag', 'docker tag {{source image: image}} {{target image: image}}'],
    ['docker cp', 'docker cp {{source: path}} {{destination: path}}'],
    ['docker compose up', 'docker compose up {{service: words}}'],
    [
      'docker network connect',
      'docker network connect {{network: network}} {{container: container}}',
    ],
    [
      'docker swarm join-token',
      'docker swarm join-token {{worker or manager: choice(worker|manager)}}',
    ],
    ['docker service scale', 'docker service scale {{service and replicas: text}}'],
    ['docker version', 'docker version'],
  ])('%s', (name, source) => {
    const command = grammar.commands.find((each) => each.name === name);
    expect(command && usageSource(command)).toBe(source);
  });

  it('is a template for every command of the grammar', () => {
    const broken = grammar.commands.flatMap((command) => {
      const source = usageSource(command);
      return source === undefined || parseTemplate(source).template ? [] : [source];
    });
    expect(broken).toEqual([]);
  });
});
