import { describe, expect, it } from 'vitest';
import { type MachineFacts, noFacts, portKey } from '../../../../core/blanks/facts.ts';
import { isHere, warningsOf } from '../../../../core/blanks/warnings.ts';
import type { Values } from '../../../../core/command/model.ts';
import type { EngineObjects } from '../../../../core/engine/model.ts';
import type { Problem } from '../../../../core/result.ts';
import { template } from '../command/helpers.ts';
import { container, usesIn } from './helpers.ts';

const port = { address: '', host: 3000, inside: 6379, protocol: 'tcp' };
const objects: EngineObjects = {
  containers: [
    container('my-redis', { published: [port], volumes: ['data'] }),
    container('old', { state: 'exited' }),
    container('nap', { state: 'paused' }),
    container('local', { published: [{ ...port, address: '127.0.0.1', host: 4000 }] }),
  ],
  images: [{ id: `sha256:${'ab'.repeat(32)}`, tags: ['redis:latest', 'x:1'], size: 1, created: 0 }],
  networks: ['bridge', 'shop'].map((name) => ({ id: name, name, driver: 'bridge' })),
  volumes: [{ name: 'data', driver: 'local', anonymous: false }],
};

interface Around {
  readonly machine?: MachineFacts;
  readonly endpoint?: string;
  readonly objects?: EngineObjects | undefined;
  readonly linux?: boolean;
}

function warnings(source: string, values: Values = {}, around: Around = {}): readonly Problem[] {
  const made = template(source);
  const uses = usesIn(source);
  const blanks = made.placeholders.flatMap(({ label, default: usual = '' }) => {
    const use = uses.get(label);
    return use ? [{ label, value: values[label] ?? usual, use, template: made, values }] : [];
  });
  return warningsOf(blanks, {
    objects: 'objects' in around ? around.objects : objects,
    machine: around.machine ?? noFacts,
    endpoint: around.endpoint ?? 'unix:///var/run/docker.sock',
    linux: around.linux ?? true,
  });
}

/** The code and severity of the only warning; undefined for none. */
function only(source: string, values: Values = {}, around: Around = {}): string | undefined {
  const found = warnings(source, values, around);
  expect(found.length).toBeLessThan(2);
  return found[0] && `${found[0].severity} ${found[0].code}`;
}

describe('a name for a new container', () => {
  const source = 'docker run --name {{n: name}} redis';
  it('that is taken is told with who has it, and a free one', () => {
    expect(warnings(source, { n: 'my-redis' })).toEqual([
      {
        code: 'name-taken',
        severity: 'warning',
        label: 'n',
        message: 'my-redis is taken by a running container; free: my-redis-2.',
        fix: { title: 'Use my-redis-2', text: 'my-redis-2' },
      },
    ]);
  });
  it('that is free is not mentioned, nor without an engine', () => {
    expect(only(source, { n: 'my-redis-2' })).toBeUndefined();
    expect(only(source, { n: 'my-redis' }, { objects: undefined })).toBeUndefined();
  });
});

describe('a container', () => {
  it.each([
    ['start', 'my-redis', 'hint container-state'],
    ['start', 'old', undefined],
    ['start', 'nap', 'warning container-state'],
    ['stop', 'my-redis', undefined],
    ['stop', 'nap', undefined],
    ['stop', 'old', 'hint container-state'],
    ['kill', 'old', 'warning container-state'],
    ['pause', 'nap', 'warning container-state'],
    ['unpause', 'nap', undefined],
    ['unpause', 'my-redis', 'warning container-state'],
    ['rm', 'old', undefined],
    ['rm', 'my-redis', 'warning container-state'],
    ['rm --force', 'my-redis', undefined],
    ['logs', 'old', undefined],
    ['logs', 'nobody', 'warning container-unknown'],
    ['inspect', 'my-redis', undefined],
    ['top', 'old', 'warning container-state'],
  ])('for %s, %s: %s', (verb, c, expected) => {
    expect(only(`docker ${verb} {{c: container}}`, { c })).toBe(expected);
  });

  it('can be named by the beginning of its id', () => {
    const [first] = objects.containers;
    const id = container('abc', { id: 'abcdef012345'.padEnd(64, '0') });
    const more = { ...objects, containers: [...objects.containers, id] };
    expect(
      only('docker stop {{c: container}}', { c: 'abcdef' }, { objects: more }),
    ).toBeUndefined();
    expect(first?.name).toBe('my-redis');
  });

  it('that was probably meant is offered', () => {
    const [found] = warnings('docker stop {{c: container}}', { c: 'my-rediss' });
    expect(found?.fix?.text).toBe('my-redis');
    expect(warnings('docker stop {{c: container}}', { c: 'mail' })[0]?.fix).toBeUndefined();
  });
});

describe('a host port', () => {
  const source = 'docker run -p {{h: port}}:80 nginx';
  const used = (at: number, address = ''): MachineFacts => ({
    ...noFacts,
    ports: new Map([[portKey(at, 'tcp', address), 'used']]),
  });

  it('that a container publishes is told by the container’s name', () => {
    expect(warnings(source, { h: '3000' })[0]).toMatchObject({
      code: 'port-taken',
      message: 'Port 3000 is published by my-redis; free: 3001.',
      fix: { text: '3001' },
    });
    expect(only(source, { h: '3001' })).toBeUndefined();
    expect(only(source, { h: '2999-3000' })).toBe('warning port-taken');
    expect(only(source, { h: '3001-3002' })).toBeUndefined();
  });

  it('of another protocol or another address is another port', () => {
    expect(only('docker run -p {{h: port}}:80/udp x', { h: '3000' })).toBeUndefined();
    const on = (address: string) => `docker run -p ${address}:{{h: port}}:80 x`;
    expect(only(on('127.0.0.1'), { h: '4000' })).toBe('warning port-taken');
    expect(only(on('192.0.2.1'), { h: '4000' })).toBeUndefined();
    expect(only(on('192.0.2.1'), { h: '3000' })).toBe('warning port-taken');
    expect(only(source, { h: '4000' })).toBe('warning port-taken');
  });

  it('that another program has is told, and the next one that is free offered', () => {
    expect(warnings(source, { h: '5000' }, { machine: used(5000) })[0]).toMatchObject({
      code: 'port-used',
      message: 'Port 5000 is used by another program on this machine; free: 5001.',
    });
    expect(only(source, { h: '5001' }, { machine: used(5000) })).toBeUndefined();
  });

  it('is judged by its own address', () => {
    const local = 'docker run -p 127.0.0.1:{{h: port}}:80 x';
    expect(only(local, { h: '5000' }, { machine: used(5000, '127.0.0.1') })).toBe(
      'warning port-used',
    );
    expect(only(local, { h: '5000' }, { machine: used(5000) })).toBeUndefined();
  });

  it('of this machine says nothing about an engine on another', () => {
    const endpoint = 'ssh://me@server';
    expect(only(source, { h: '5000' }, { machine: used(5000), endpoint })).toBeUndefined();
    expect(only(source, { h: '3000' }, { endpoint })).toBe('warning port-taken');
  });

  it('that belongs to root matters to an engine without root alone', () => {
    const machine: MachineFacts = {
      ...noFacts,
      ports: new Map([[portKey(80, 'tcp', ''), 'privileged']]),
    };
    const endpoint = 'unix:///run/user/1000/docker.sock';
    expect(only(source, { h: '80' }, { machine, endpoint })).toBe('warning port-privileged');
    expect(only(source, { h: '80' }, { machine })).toBeUndefined();
    expect(only(source, { h: '80' }, { machine, endpoint, linux: false })).toBeUndefined();
  });
});

describe('a path', () => {
  const machine: MachineFacts = {
    ...noFacts,
    paths: new Map([
      ['./no', 'missing'],
      ['./dir', 'folder'],
      ['./file', 'file'],
      ['./odd', 'unknown'],
    ]),
  };
  it.each([
    ['docker run -v {{p: folder}}:/x redis', './no', 'warning path-root-folder'],
    ['docker run -v {{p: folder}}:/x redis', './dir', undefined],
    ['docker run -v {{p: folder}}:/x redis', './file', undefined],
    ['docker run -v {{p: folder}}:/x redis', './odd', undefined],
    ['docker build {{p: folder}}', './no', 'warning path-missing'],
    ['docker build {{p: folder}}', './file', 'hint path-kind'],
    ['docker build -f {{p: file}} .', './dir', 'hint path-kind'],
    ['docker build -f {{p: file}} .', './file', undefined],
    ['docker save -o {{p: file}} redis', './no', undefined],
    ['ls {{p: folder}}', './no', 'hint path-missing'],
  ])('in %s, %s: %s', (source, p, expected) => {
    expect(only(source, { p }, { machine })).toBe(expected);
  });

  it('that Docker makes belongs to root on Linux, and is elsewhere’s for another engine', () => {
    const source = 'docker run -v {{p: folder}}:/x redis';
    const [found] = warnings(source, { p: './no' }, { machine });
    expect(found?.message).toMatch(/belongs to root/);
    const [mac] = warnings(source, { p: './no' }, { machine, linux: false });
    expect(mac?.message).not.toMatch(/root/);
    expect(only(source, { p: './no' }, { machine, endpoint: 'ssh://server' })).toBeUndefined();
  });
});

describe('images, networks, volumes', () => {
  it.each([
    ['docker run {{x: image}}', 'redis', undefined],
    ['docker run {{x: image}}', 'docker.io/library/redis', undefined],
    ['docker run {{x: image}}', 'abab', undefined],
    ['docker run {{x: image}}', 'mongo', 'hint image-pulled'],
    ['docker rmi {{x: image}}', 'mongo', 'warning image-unknown'],
    ['docker rmi {{x: image}}', 'x:1', undefined],
    ['docker build -t {{x: image}} .', 'mongo', undefined],
    ['docker network create {{x: network}}', 'shop', 'warning network-taken'],
    ['docker network create {{x: network}}', 'shop-2', undefined],
    ['docker run --network {{x: network}} y', 'shop', undefined],
    ['docker run --network {{x: network}} y', 'host', undefined],
    ['docker run --network {{x: network}} y', 'none-such', 'warning network-unknown'],
    ['docker volume create {{x: volume}}', 'data', 'hint volume-there'],
    ['docker volume create {{x: volume}}', 'data2', undefined],
    ['docker volume rm {{x: volume}}', 'data', 'warning volume-used'],
    ['docker volume rm {{x: volume}}', 'other', 'warning volume-unknown'],
    ['docker volume inspect {{x: volume}}', 'data', undefined],
    ['docker run -v {{x: volume}}:/x y', 'other', 'hint volume-made'],
    ['docker run -v {{x: volume}}:/x y', 'data', undefined],
  ])('%s with %s: %s', (source, x, expected) => {
    expect(only(source, { x })).toBe(expected);
  });
});

describe('an engine', () => {
  it.each([
    ['unix:///var/run/docker.sock', true],
    ['npipe:////./pipe/docker_engine', true],
    ['tcp://127.0.0.1:2375', true],
    ['tcp://localhost:2375', true],
    ['tcp://10.0.0.5:2375', false],
    ['ssh://me@server', false],
    ['', false],
  ])('at %s is on this machine: %s', (endpoint, here) => {
    expect(isHere(endpoint)).toBe(here);
  });
});
