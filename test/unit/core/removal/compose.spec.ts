import { describe, expect, it } from 'vitest';
import { playAll } from '../../../../core/removal/play.ts';
import { readProject } from '../../../../core/removal/project.ts';
import type { ContainerFacts, World } from '../../../../core/removal/world.ts';
import { container, image, network, nothingAround, short, steps, volume, world } from './scene.ts';

const config = JSON.stringify({
  name: 'shop',
  services: { web: { image: 'nginx', depends_on: { db: {} } }, db: { image: 'redis' }, built: {} },
  networks: { front: { name: 'shop_front' }, outer: { name: 'outer', external: true } },
  volumes: { data: { name: 'shop_data' }, shared: { name: 'shared', external: true } },
});

const made = (name: string, service: string, labels = {}, facts = {}): ContainerFacts =>
  container(name, {
    state: 'running',
    labels: {
      'com.docker.compose.project': 'shop',
      'com.docker.compose.service': service,
      'com.docker.compose.config-hash': `hash-${service}`,
      'com.docker.compose.container-number': '1',
      ...labels,
    },
    ...facts,
  });

const containers = [made('shop-web-1', 'web'), made('shop-db-1', 'db')];
const hashes = 'web hash-web\ndb hash-db\nbuilt hash-built\n';
const owned = { 'com.docker.compose.project': 'shop', 'com.docker.compose.network': 'front' };
const facts: Partial<World> = {
  containers,
  networks: [network('shop_front', { labels: owned }), network('outer')],
  volumes: [volume('shop_data'), volume('shared')],
};

function goes(line: string, given: Partial<World> = facts, file = config): readonly string[] {
  const read = steps(line);
  const project = readProject(file, hashes);
  if (!project) throw new Error('no project');
  const projects = new Map(read.map((step) => [step, { ok: true, project } as const]));
  return short(playAll(read, world(given), { ...nothingAround, projects }).removals);
}

describe('compose down', () => {
  it('takes containers and own networks, and volumes only with -v; external ones never', () => {
    const down = ['container shop-web-1', 'container shop-db-1', 'network shop_front'];
    expect(goes('docker compose down')).toEqual(down);
    expect(goes('docker compose down -v')).toEqual([...down, 'volume shop_data']);
  });

  it('takes single runs and orphans only when told to', () => {
    const single = made('single', 'web', { 'com.docker.compose.oneoff': 'True' });
    const more = { ...facts, containers: [...containers, single, made('gone', 'gone')] };
    expect(goes('docker compose down', more)).not.toContain('container gone');
    expect(goes('docker compose down --remove-orphans', more)).toEqual(
      expect.arrayContaining(['container single', 'container gone']),
    );
  });

  it('of one service leaves the others, and the networks that they are in', () => {
    const inside = { networkIds: [network('shop_front').id] };
    const more = { ...facts, containers: containers.map((one) => ({ ...one, ...inside })) };
    expect(goes('docker compose down web', more)).toEqual(['container shop-web-1']);
  });

  it('takes the images that it is told to take', () => {
    const images = [image('1', ['nginx:latest']), image('2', ['shop-built:latest'])];
    const more = { ...facts, images };
    expect(goes('docker compose down --rmi local', more)).toContain('image shop-built:latest');
    expect(goes('docker compose down --rmi local', more)).not.toContain('image nginx:latest');
    expect(goes('docker compose down --rmi all', more)).toContain('image nginx:latest');
  });
});

describe('compose rm', () => {
  it('takes stopped containers, and running ones only with --stop', () => {
    const mixed = {
      containers: [
        containers[0] as ContainerFacts,
        made('shop-db-1', 'db', {}, { state: 'exited' }),
      ],
    };
    expect(goes('docker compose rm -f', mixed)).toEqual(['container shop-db-1']);
    expect(goes('docker compose rm -f web', mixed)).toEqual(['stays: container shop-web-1']);
    expect(goes('docker compose rm -fs', mixed)).toHaveLength(2);
  });
});

describe('compose up', () => {
  it('takes nothing while settings and images are the same', () => {
    expect(goes('docker compose up -d')).toEqual([]);
  });

  it('takes what has other settings or another image', () => {
    const changed = [made('shop-web-1', 'web', { 'com.docker.compose.config-hash': 'other' })];
    expect(goes('docker compose up -d', { containers: changed })).toEqual(['container shop-web-1']);
    expect(goes('docker compose up -d --no-recreate', { containers: changed })).toEqual([]);
    const older = [made('shop-db-1', 'db', { 'com.docker.compose.image': 'sha256:old' })];
    const images = [image('9', ['redis:latest'])];
    expect(goes('docker compose up -d', { containers: older, images })).toHaveLength(1);
  });

  it('with --force-recreate takes the services that are named, not what they depend on', () => {
    expect(goes('docker compose up -d --force-recreate web')).toEqual(['container shop-web-1']);
    expect(goes('docker compose up -d --force-recreate')).toHaveLength(2);
  });

  it('takes what is above the wanted number, the highest first to go', () => {
    const three = [1, 2, 3].map((number) =>
      made(`shop-web-${number}`, 'web', { 'com.docker.compose.container-number': `${number}` }),
    );
    expect(goes('docker compose up -d --scale web=1', { containers: three })).toEqual([
      'container shop-web-2',
      'container shop-web-3',
    ]);
    expect(goes('docker compose scale web=0', { containers: three })).toHaveLength(3);
  });
});

describe('readProject', () => {
  it('knows services that no profile switches on, so that they are no orphans', () => {
    const project = readProject(config, '', 'web\ndb\nbuilt\ntools\n');
    expect(project?.file?.disabled).toEqual(['tools']);
  });

  it('reads nothing from what is no configuration', () => {
    expect(readProject('')).toBeUndefined();
    expect(readProject('[]')).toBeUndefined();
  });
});
