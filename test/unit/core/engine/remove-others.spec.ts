import { describe, expect, it } from 'vitest';
import { removeNetworks, removeVolumes } from '../../../../core/engine/remove-others.ts';
import { container, request } from './removal-scene.ts';

const networks = [
  { id: 'a1'.padEnd(64, '0'), name: 'net' },
  { id: 'a2'.padEnd(64, '0'), name: 'twice' },
  { id: 'a3'.padEnd(64, '0'), name: 'twice' },
  { id: 'b1'.padEnd(64, '0'), name: 'bridge' },
];

describe('removeNetworks', () => {
  it('names a network once, found by name or id', () => {
    expect(removeNetworks(request('docker network rm net a1'), networks, [])).toEqual([
      { kind: 'network', name: 'net', detail: '' },
    ]);
  });

  it('says that a network with a running container is refused', () => {
    const networkIds = [networks[0]?.id ?? ''];
    const running = container('web', { state: 'running', networkIds });
    const [refused] = removeNetworks(request('docker network rm -f net'), networks, [running]);
    expect(refused?.detail).toBe('web uses it: the engine will refuse this');
    const stopped = container('web', { networkIds });
    expect(removeNetworks(request('docker network rm net'), networks, [stopped])[0]?.detail).toBe(
      '',
    );
  });

  it('says that Docker’s own networks are refused', () => {
    const [removal] = removeNetworks(request('docker network rm bridge'), networks, []);
    expect(removal?.detail).toContain('Docker’s own');
  });

  it('lists what is not there or not clear as it was given', () => {
    const removals = removeNetworks(request('docker network rm nope twice a'), networks, []);
    expect(removals.map(({ name }) => name)).toEqual(['nope', 'twice', 'a']);
    expect(removals.map(({ detail }) => detail.split(' ')[0])).toEqual([
      'the',
      'several',
      'several',
    ]);
  });
});

describe('removeVolumes', () => {
  const anonymous = 'c'.repeat(64);
  const volumes = [
    { name: 'data', driver: 'local', anonymous: false },
    { name: anonymous, driver: 'local', anonymous: true },
  ];

  it('names volumes by their whole name alone', () => {
    const line = `docker volume rm data data ${anonymous} cccc`;
    expect(removeVolumes(request(line), volumes, [])).toEqual([
      { kind: 'volume', name: 'data', detail: '' },
      { kind: 'volume', name: anonymous, detail: 'anonymous' },
      { kind: 'volume', name: 'cccc', detail: 'the engine has no such volume' },
    ]);
  });

  it('says that the volume of any container is refused, even with force', () => {
    const users = ['a', 'b', 'c', 'd'].map((name) => container(name, { volumes: ['data'] }));
    const [removal] = removeVolumes(request('docker volume rm -f data'), volumes, users);
    expect(removal?.detail).toBe('a, b, c and 1 more use it: the engine will refuse this');
  });
});
