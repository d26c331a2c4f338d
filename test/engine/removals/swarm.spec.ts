import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../scripts/engine/index.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';
import { openBench, type ZooBench } from './bench.ts';
import { type TrialBench, trial } from './trial.ts';

let bench: ZooBench;
let swarm: TrialBench;

const service = async (name: string, ...options: readonly string[]): Promise<void> => {
  const mount = ['--mount', 'type=volume,target=/anonymous'];
  const words = [
    'service',
    'create',
    '-d',
    '--stop-grace-period',
    '0s',
    '--name',
    name,
    ...mount,
    ...options,
    'busybox',
  ];
  await bench.docker(...words, 'sleep', '9999');
};

const tasks = (count: number): Promise<true> =>
  waitFor(`${count} tasks`, async () => {
    const running = await bench.docker('ps', '-q', '--filter', 'label=com.docker.swarm.task');
    return running.split('\n').filter(Boolean).length === count || undefined;
  });

beforeAll(async () => {
  bench = await openBench();
  swarm = { ...bench, swarm: true };
  // Swarm would make a bridge of its own usual name, which may be another engine's on this machine.
  const bridge = ['--opt', 'com.docker.network.bridge.name=rsgw0'];
  await bench.docker('network', 'create', '-d', 'bridge', ...bridge, 'docker_gwbridge');
  const port = await freePort();
  const addresses = ['--advertise-addr', '127.0.0.1', '--listen-addr', `127.0.0.1:${port}`];
  await bench.docker('swarm', 'init', ...addresses);
  const from = (text: string) => ['/bin/sh', '-c', text];
  for (const name of ['s-used', 's-free', 's-stack']) {
    await bench.run(
      from(`echo x | docker secret create --label com.docker.stack.namespace=${name} ${name} -`),
    );
  }
  await bench.run(from('echo x | docker config create c-used -'));
  await bench.run(from('echo x | docker config create c-free -'));
  await service('plain');
  await service('holds', '--secret', 's-used', '--config', 'c-used');
  await service('of-stack', '--label', 'com.docker.stack.namespace=s-stack');
  await tasks(3);
});

afterAll(async () => {
  await bench?.docker('swarm', 'leave', '-f');
  await bench?.docker('network', 'rm', 'docker_gwbridge');
  await bench?.close();
});

const remove = (...line: readonly string[]) => trial(swarm, ['docker', ...line]);

describe('what a swarm keeps', () => {
  it('secrets and configs that a service holds stay', async () => {
    const secrets = await remove('secret', 'rm', 's-used', 's-free', 'nothing');
    expect(secrets.removals).toMatchObject([
      { name: 's-used', refused: true, detail: 'in use by the service holds' },
      { name: 's-free' },
      { name: 'nothing', refused: true },
    ]);
    await remove('config', 'rm', 'c-used', 'c-free');
  });

  it('a service goes with the containers of its tasks and their anonymous volumes', async () => {
    const { removals } = await remove('service', 'rm', 'plain');
    expect(removals.map(({ kind }) => kind)).toEqual(['service', 'container', 'volume']);
  });

  it('a stack goes with all that has its label', async () => {
    const { removals } = await remove('stack', 'rm', 's-stack');
    expect(removals.map(({ kind }) => kind)).toEqual([
      'stack',
      'service',
      'container',
      'volume',
      'secret',
    ]);
  });

  it('a node that is up stays, and a manager does not leave without force', async () => {
    const name = await bench.docker('node', 'ls', '--format', '{{.Hostname}}');
    const node = await remove('node', 'rm', name);
    expect(node.removals).toMatchObject([{ kind: 'node', refused: true }]);
    expect((await remove('swarm', 'leave')).removals).toMatchObject([{ refused: true }]);
  });

  it('all of it goes when the only manager leaves', async () => {
    const volumes = (await bench.docker('volume', 'ls', '-q')).split('\n');
    const mayGo = volumes.map((name) => `volume ${name}`);
    const list = await trial(swarm, ['docker', 'swarm', 'leave', '-f'], mayGo);
    const { removals, unlisted, verb } = list;
    expect(verb).toBe('Leave');
    expect(unlisted).toEqual([expect.stringContaining(`leaves open: ${volumes[0]}.`)]);
    expect(removals.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['swarm', 'holds', 's-used', 'c-used', 'ingress']),
    );
  });
});
