import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../core/plan/model.ts';
import type { ContainerFacts } from '../../../../core/removal/world.ts';
import { container, hex, network, play, volume } from './scene.ts';

const networks = [
  network('net', { id: 'a1'.padEnd(64, '0') }),
  network('twice', { id: 'a2'.padEnd(64, '0') }),
  network('twice', { id: 'a3'.padEnd(64, '0') }),
  network('bridge', { id: 'b1'.padEnd(64, '0') }),
];
const anonymous = 'c'.repeat(64);
const volumes = [volume('data'), volume(anonymous, { anonymous: true })];

function remove(line: string, containers: readonly ContainerFacts[] = []): readonly Removal[] {
  return play(line, { networks, volumes, containers }).removals;
}

describe('docker network rm', () => {
  it('names a network once, found by name or id', () => {
    expect(remove('docker network rm net a1')).toEqual([
      { kind: 'network', name: 'net', detail: '' },
    ]);
  });

  it('sets apart a network with a running container', () => {
    const networkIds = [networks[0]?.id ?? hex('net')];
    const running = container('web', { state: 'running', networkIds });
    expect(remove('docker network rm -f net', [running])).toEqual([
      { kind: 'network', name: 'net', detail: 'in use by web', refused: true },
    ]);
    const stopped = container('web', { networkIds });
    expect(remove('docker network rm net', [stopped])[0]).not.toHaveProperty('refused');
  });

  it('sets Docker’s own networks apart', () => {
    expect(remove('docker network rm bridge')).toMatchObject([
      { detail: 'one of Docker’s own networks', refused: true },
    ]);
  });

  it('lists what is not there or not clear as it was given', () => {
    const removals = remove('docker network rm nope twice a');
    expect(removals.map(({ name }) => name)).toEqual(['nope', 'twice', 'a']);
    expect(removals.every(({ refused }) => refused)).toBe(true);
    expect(removals.map(({ detail }) => detail.split(' ')[0])).toEqual([
      'the',
      'several',
      'several',
    ]);
  });
});

describe('docker volume rm', () => {
  it('names volumes by their whole name alone', () => {
    expect(remove(`docker volume rm data data ${anonymous} cccc`)).toEqual([
      { kind: 'volume', name: 'data', detail: '' },
      { kind: 'volume', name: anonymous, detail: 'anonymous' },
      { kind: 'volume', name: 'cccc', detail: 'the engine has no such volume', refused: true },
    ]);
  });

  it('sets apart the volume of any container, even with force', () => {
    const users = ['a', 'b', 'c', 'd'].map((name) => container(name, { volumes: ['data'] }));
    expect(remove('docker volume rm -f data', users)).toMatchObject([
      { detail: 'in use by a, b, c and 1 more', refused: true },
    ]);
  });
});
