import { describe, expect, it } from 'vitest';
import { commandsByName } from '../../../core/cli/load-grammar.ts';
import { readFacts } from '../../../scripts/grammar/facts.ts';
import { makeGrammar } from '../../../scripts/grammar/make-grammar.ts';

const known = commandsByName(makeGrammar(readFacts()).grammar);

describe('what the grammar says of commands', () => {
  it('calls each by the name that people use', () => {
    expect(known.get('docker container ls')?.name).toBe('docker ps');
    expect(known.get('docker image rm')?.name).toBe('docker rmi');
    expect(known.get('docker buildx build')?.name).toBe('docker build');
    expect(known.get('docker image build')?.name).toBe('docker build');
    expect(known.get('docker buildx prune')?.name).toBe('docker builder prune');
    expect(known.get('docker bake')?.name).toBe('docker buildx bake');
    expect(known.get('docker builder ls')?.name).toBe('docker buildx ls');
    expect(known.get('docker compose convert')?.name).toBe('docker compose config');
    expect(known.get('docker container inspect')?.name).toBe('docker container inspect');
  });

  it('ends the options at the first operand where the CLI does', () => {
    const stops = [...new Set(known.values())].filter(
      (each) => each.stopsAtOperand && !each.isGroup,
    );
    expect(stops.map(({ name }) => name).sort()).toEqual([
      'docker commit',
      'docker compose exec',
      'docker compose run',
      'docker create',
      'docker exec',
      'docker run',
      'docker service create',
      'docker tag',
      'docker top',
    ]);
  });

  it('tells groups from commands', () => {
    expect(known.get('docker container')?.isGroup).toBe(true);
    expect(known.get('docker compose')?.isGroup).toBe(true);
    expect(known.get('docker buildx history inspect')?.isGroup).toBe(false);
    expect(known.get('docker run')?.isGroup).toBe(false);
  });

  it('knows what takes a command back', () => {
    expect(known.get('docker run')?.inverse).toBe('docker rm');
    expect(known.get('docker stop')?.inverse).toBe('docker start');
    expect(known.get('docker compose up')?.inverse).toBe('docker compose down');
    expect(known.get('docker rm')?.inverse).toBeUndefined();
    expect(known.get('docker volume rm')?.inverse).toBeUndefined();
  });

  it('points at pages of the documentation by the long form', () => {
    expect(known.get('docker run')?.page).toBe('reference/cli/docker/container/run/');
    expect(known.get('docker images')?.page).toBe('reference/cli/docker/image/ls/');
    expect(known.get('docker build')?.page).toBe('reference/cli/docker/buildx/build/');
    expect(known.get('docker compose up')?.page).toBe('reference/cli/docker/compose/up/');
    expect(known.get('docker login')?.page).toBe('reference/cli/docker/login/');
    expect(known.get('docker info')?.page).toBe('reference/cli/docker/system/info/');
  });

  it('types options and says what their values are', () => {
    const run = new Map(known.get('docker run')?.options.map((each) => [each.name, each]));
    expect(run.get('--publish')).toMatchObject({
      short: '-p',
      type: 'list',
      meaning: 'port-mapping',
    });
    expect(run.get('--memory')).toMatchObject({ type: 'bytes', meaning: 'bytes' });
    expect(run.get('--health-timeout')).toMatchObject({ type: 'duration', meaning: 'duration' });
    expect(run.get('--sysctl')).toMatchObject({ type: 'map', repeatable: true });
    expect(run.get('--pull')).toMatchObject({
      meaning: 'choice',
      choices: ['always', 'missing', 'never'],
      default: 'missing',
    });
    expect(run.get('--volume')).toMatchObject({ meaning: 'volume-mapping', repeatable: true });
  });
});
