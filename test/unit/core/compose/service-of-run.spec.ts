import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indexOf } from '../../../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../../../core/cli/read-argv.ts';
import { serviceOfRun } from '../../../../core/compose/service-of-run.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

function service(...argv: readonly string[]) {
  const docker = readArgv(['docker', ...argv], indexOf(shippedGrammar));
  return docker && serviceOfRun(docker);
}

describe('a line as a service', () => {
  it.each([
    ['my-redis', ['--name', 'my-redis', 'redis']],
    ['redis', ['redis:7']],
    ['web-app', ['registry.example.org:5000/team/Web-App@sha256:abc']],
    ['app', ['___']],
  ])('is called %s', (name, words) => {
    expect(service('run', ...words)?.service).toBe(name);
  });

  it('doubles the dollar signs, which Compose would read as variables', () => {
    const { yaml = '' } = service('run', '-e', 'A=$HOME', 'x', 'echo', '$$') ?? {};
    expect(parse(yaml)).toEqual({
      services: { x: { image: 'x', environment: ['A=$$HOME'], command: ['echo', '$$$$'] } },
    });
  });

  it('says what Compose has no word for, and nothing of what only the client does', () => {
    const words = ['-d', '--rm', '-P', '--cidfile', 'x', '--gpus', '2', '--sig-proxy=false'];
    const { lost = [] } =
      service('run', ...words, '--mount', 'type=volume,target=/d,volume-nocopy', 'x') ?? {};
    expect(lost.map(({ what }) => what)).toEqual([
      '--mount volume-nocopy',
      '--gpus',
      '--rm',
      '--publish-all',
      '--cidfile',
    ]);
    for (const { why } of lost) expect(why).toMatch(/^\S.*\.$/);
  });

  it('declares a named volume under its own name and never a path', () => {
    const { yaml = '' } = service('run', '-v', 'data:/d', '-v', './x:/x', '-v', '/y', 'x') ?? {};
    expect(parse(yaml)).toMatchObject({ volumes: { data: { name: 'data' } } });
    expect(Object.keys(parse(yaml).volumes)).toEqual(['data']);
  });

  it('is not made of another command, or without image', () => {
    expect(service('ps')).toBeUndefined();
    expect(service('run', '-d')).toBeUndefined();
  });
});
