import { describe, expect, it } from 'vitest';
import { readBuilders, readContexts } from '../../../../core/removal/client-facts.ts';
import { countManagers, readKept } from '../../../../core/removal/kept-facts.ts';
import type { Around } from '../../../../core/removal/world.ts';
import { container, play, short, volume } from './scene.ts';

const services = [
  {
    ID: 'service1',
    Spec: {
      Name: 'web',
      Mode: { Replicated: { Replicas: 2 } },
      TaskTemplate: { ContainerSpec: { Secrets: [{ SecretID: 'secret1' }] } },
    },
  },
];

const around = (kind: 'service' | 'secret' | 'node' | 'plugin', answer: unknown) =>
  ({ kept: new Map([[kind, readKept(kind, answer, services)]]) }) satisfies Partial<Around>;

describe('what a swarm or the engine keeps', () => {
  it('a service goes with the containers of its tasks', () => {
    const task = container('web.1', {
      state: 'running',
      labels: { 'com.docker.swarm.service.id': 'service1' },
    });
    const played = play(
      'docker service rm web',
      { containers: [task] },
      around('service', services),
    );
    expect(short(played.removals)).toEqual(['service web', 'container web.1']);
    expect(played.removals[0]?.detail).toBe('2 tasks');
  });

  it('a secret that a service has stays', () => {
    const secrets = [
      { ID: 'secret1', Spec: { Name: 'used' } },
      { ID: 'secret2', Spec: { Name: 'free' } },
    ];
    const played = play('docker secret rm used free none', {}, around('secret', secrets));
    expect(short(played.removals)).toEqual([
      'stays: secret used',
      'secret free',
      'stays: secret none',
    ]);
  });

  it('a node that is up and a plugin that is enabled go only by force', () => {
    const nodes = [{ ID: 'n1', Description: { Hostname: 'box' }, Status: { State: 'ready' } }];
    expect(short(play('docker node rm box', {}, around('node', nodes)).removals)).toEqual([
      'stays: node box',
    ]);
    expect(short(play('docker node rm -f box', {}, around('node', nodes)).removals)).toEqual([
      'node box',
    ]);
    const plugins = [{ Id: 'p1', Name: 'some/plugin:latest', Enabled: true }];
    const [stays] = play('docker plugin rm some/plugin', {}, around('plugin', plugins)).removals;
    expect(stays).toMatchObject({ name: 'some/plugin:latest', refused: true });
  });

  it('the last manager takes all with it, and only by force', () => {
    const swarm = { swarm: 'manager', managers: 1, ...around('service', services) } as const;
    expect(short(play('docker swarm leave', {}, swarm).removals)).toEqual(['stays: swarm swarm']);
    expect(short(play('docker swarm leave -f', {}, swarm).removals)).toEqual([
      'swarm swarm',
      'service web',
    ]);
    const labels = { 'com.docker.swarm.service.id': 'w' };
    const task = container('web.1', { labels, volumes: ['a'.repeat(64)] });
    const left = play(
      'docker swarm leave -f',
      { containers: [task], volumes: [volume('a'.repeat(64), { anonymous: true })] },
      swarm,
    );
    expect(short(left.removals)).toContain('container web.1');
    // The engine removes it or not, as it happens.
    expect(left.unlisted).toEqual([expect.stringContaining('a'.repeat(64))]);
    const two = { ...swarm, managers: 2 };
    expect(short(play('docker swarm leave -f', {}, two).removals)).toEqual(['swarm swarm']);
    expect(countManagers([{ ID: 'a', ManagerStatus: { Leader: true } }, { ID: 'b' }])).toBe(1);
  });
});

describe('what the CLI keeps', () => {
  it('contexts: neither the default nor the current one without force', () => {
    const contexts = readContexts(
      '{"Name":"default"}\n{"Name":"box","Current":true,"DockerEndpoint":"ssh://box"}\nnot json\n',
    );
    const removed = (line: string) => short(play(line, {}, { contexts }).removals);
    expect(removed('docker context rm default box')).toEqual([
      'stays: context default',
      'stays: context box',
    ]);
    expect(removed('docker context rm -f box')).toEqual(['context box']);
  });

  it('builders: with the container and the volume that they have', () => {
    const builders = readBuilders(
      '{"Name":"b","Driver":"docker-container","Nodes":[{"Name":"b0","Status":"inactive"}]}\n',
    );
    const node = container('buildx_buildkit_b0', { volumes: ['buildx_buildkit_b0_state'] });
    const facts = {
      containers: [node],
      volumes: [
        {
          name: 'buildx_buildkit_b0_state',
          driver: 'local',
          anonymous: false,
          markedAnonymous: false,
          labels: {},
        },
      ],
    };
    const kinds = (line: string) =>
      play(line, facts, { builders }).removals.map(({ kind }) => kind);
    expect(kinds('docker buildx rm b')).toEqual(['builder', 'container', 'volume']);
    expect(kinds('docker buildx rm --keep-state b')).toEqual(['builder', 'container']);
    expect(kinds('docker buildx rm --all-inactive')).toHaveLength(3);
  });

  it('says so when the builders cannot be told', () => {
    expect(play('docker buildx rm b', {}).unlisted).toHaveLength(1);
  });
});
