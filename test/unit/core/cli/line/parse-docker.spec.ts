import { describe, expect, it } from 'vitest';
import { leastOperands } from '../../../../../core/cli/line/fault-problems.ts';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import { lexPasted } from '../../../../../core/cli/line/lex-line.ts';
import type { ShellWord } from '../../../../../core/cli/line/model.ts';
import { parseDocker } from '../../../../../core/cli/line/parse-docker.ts';
import type { DockerCommand } from '../../../../../core/cli/line/parse-model.ts';
import { operandPlaces, roleOf } from '../../../../../core/cli/line/tokens-docker.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);

function parse(line: string): DockerCommand {
  const { items } = lexPasted(line);
  return parseDocker(
    items.filter((item): item is ShellWord => item.type === 'word'),
    index,
  );
}

function options(line: string): readonly string[] {
  return parse(line).options.map(({ written, value }) => `${written} ${value}`);
}

function operands(line: string): readonly string[] {
  return parse(line).operands.map(({ value }) => value);
}

describe('the command of a line', () => {
  it('is found under each of its names', () => {
    const names: readonly (readonly [string, string])[] = [
      ['docker ps', 'docker ps'],
      ['docker container ls', 'docker ps'],
      ['docker container list -a', 'docker ps'],
      ['docker image remove x', 'docker rmi'],
      ['docker-compose up', 'docker compose up'],
      ['docker.exe run x', 'docker run'],
      ['/usr/bin/docker run x', 'docker run'],
      ['docker -H tcp://x --debug run y', 'docker run'],
      ['docker --context=a compose -f b.yml --profile c up -d', 'docker compose up'],
      ['docker buildx imagetools inspect x', 'docker buildx imagetools inspect'],
      ['docker', 'docker'],
      ['docker container', 'docker container'],
    ];
    for (const [line, name] of names) {
      expect(parse(line).command?.name, line).toBe(name);
      expect(parse(line).faults, line).toEqual([]);
    }
  });

  it('is missed with the word that is none', () => {
    const { faults, lost } = parse('docker container rum x');
    expect(lost).toBe(true);
    expect(faults).toMatchObject([
      { type: 'command-unknown', group: 'docker container', written: 'rum', start: 17, end: 20 },
    ]);
  });
});

describe('the options of a line', () => {
  it('cluster, and carry their values in every way', () => {
    expect(options('docker run -dit -p3000:6379 -p=1:2 -p 3:4 --name=a --name b x')).toEqual([
      ...['-d true', '-i true', '-t true', '-p 3000:6379', '-p 1:2', '-p 3:4', '--name a'],
      '--name b',
    ]);
    expect(options('docker run -itp8080:80 x')).toEqual(['-i true', '-t true', '-p 8080:80']);
  });

  it('are switched off with =false alone', () => {
    expect(options('docker run --rm=false -i=0 x')).toEqual(['--rm false', '-i 0']);
    expect(operands('docker run --rm false')).toEqual(['false']);
    expect(parse('docker run --rm=maybe x').faults).toMatchObject([{ type: 'switch-value' }]);
  });

  it('end at the operand where the rest belongs to the container', () => {
    expect(operands('docker run -d nginx -p 80:80')).toEqual(['nginx', '-p', '80:80']);
    expect(operands('docker exec -it web ls -l')).toEqual(['web', 'ls', '-l']);
    expect(operands('docker compose exec web ls -l')).toEqual(['web', 'ls', '-l']);
    expect(operands('docker compose run --rm web ls -l')).toEqual(['web', 'ls', '-l']);
    expect(operands('docker service create nginx ls -l')).toEqual(['nginx', 'ls', '-l']);
    expect(operands('docker top web -ef')).toEqual(['web', '-ef']);
  });

  it('may follow the operands elsewhere', () => {
    expect(operands('docker rm web -f')).toEqual(['web']);
    expect(options('docker rm web -f')).toEqual(['-f true']);
    expect(operands('docker rm web -- -f')).toEqual(['web', '-f']);
  });

  it('end at --', () => {
    expect(operands('docker run -- nginx -- x')).toEqual(['nginx', '--', 'x']);
  });

  it('take the next word whatever it is', () => {
    expect(options('docker run --name --rm x')).toEqual(['--name --rm']);
    expect(parse('docker run --name').faults).toMatchObject([{ type: 'value-missing' }]);
  });

  it('have their places, quotes with the value', () => {
    const line = `docker run --name="a b" -dp'80:80' x`;
    const places = parse(line).options.map(({ name, valueAt }) => [
      line.slice(name.start, name.end),
      valueAt && line.slice(valueAt.start, valueAt.end),
    ]);
    expect(places).toEqual([
      ['--name', '"a b"'],
      ['-d', undefined],
      ['p', "'80:80'"],
    ]);
  });

  it('are known with typographic dashes, which are reported', () => {
    const { options: found, faults, operands: rest } = parse('docker run —name web –d −p 1:2 x');
    expect(found.map(({ written }) => written)).toEqual(['--name', '-d', '-p']);
    expect(faults.map((fault) => 'meant' in fault && fault.meant)).toEqual(['--', '-', '-']);
    expect(rest.map(({ value }) => value)).toEqual(['x']);
  });
});

describe('a usage line', () => {
  it('says how many operands there are at least', () => {
    const least: Readonly<Record<string, number>> = {
      'docker run': 1,
      'docker exec': 2,
      'docker ps': 0,
      'docker tag': 2,
      'docker rm': 1,
      'docker buildx build': 1,
      'docker network connect': 2,
      'docker compose up': 0,
      'docker volume create': 0,
      'docker swarm join-token': 1,
    };
    for (const [name, count] of Object.entries(least)) {
      expect(leastOperands(index.command(name)?.usage ?? ''), name).toBe(count);
    }
  });

  it('says what they are', () => {
    const roles = (name: string, count: number): readonly string[] =>
      operandPlaces(index.command(name)?.usage ?? '', count).map(roleOf);
    expect(roles('docker run', 3)).toEqual(['image', 'argument', 'argument']);
    expect(roles('docker exec', 3)).toEqual(['container', 'argument', 'argument']);
    expect(roles('docker network connect', 2)).toEqual(['network', 'container']);
    expect(roles('docker rm', 3)).toEqual(['container', 'container', 'container']);
    expect(roles('docker tag', 2)).toEqual(['image', 'image']);
  });
});
