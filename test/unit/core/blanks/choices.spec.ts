import { describe, expect, it } from 'vitest';
import { besideOf, choicesFor } from '../../../../core/blanks/choices.ts';
import type { Values } from '../../../../core/command/model.ts';
import type { EngineObjects } from '../../../../core/engine/model.ts';
import { template } from '../command/helpers.ts';
import { container, noObjects, usesIn } from './helpers.ts';

interface Given {
  readonly objects?: Partial<EngineObjects>;
  readonly remembered?: readonly string[];
  readonly busy?: readonly number[];
  readonly values?: Values;
  readonly now?: number;
}

/** `value (detail) group` for each choice of a blank, in order. */
function choices(source: string, label: string, given: Given = {}): readonly string[] {
  const made = template(source);
  const placeholder = made.placeholders.find((each) => each.label === label);
  const use = usesIn(source).get(label);
  if (!placeholder || !use) throw new Error(`no blank ${label}`);
  return choicesFor(
    { placeholder, use, beside: besideOf(use, made, given.values ?? {}) },
    {
      objects: { ...noObjects, ...given.objects },
      remembered: given.remembered ?? [],
      busyPorts: new Set(given.busy),
      now: given.now ?? 0,
    },
  ).map(({ value, detail, group }) => `${value} (${detail}) ${group}`);
}

describe('containers', () => {
  const objects = {
    containers: [
      container('old', { state: 'exited', status: 'Exited (0) 3 days ago' }),
      container('web', { state: 'running', status: 'Up 2 hours', image: 'nginx:1' }),
      container('new', { state: 'created', status: 'Created', created: 9_990 }),
      container('fresh', { state: 'exited', status: 'Exited (1) 5 seconds ago' }),
      container('late', { state: 'running', status: 'Up 3 minutes' }),
    ],
  };

  it('are the stopped ones first for start, what changed last before', () => {
    expect(choices('docker start {{c: container}}', 'c', { objects, now: 10_000 })).toEqual([
      'new (created · redis) fitting',
      'fresh (stopped · redis) fitting',
      'old (stopped · redis) fitting',
      'late (running · redis) others',
      'web (running · nginx:1) others',
    ]);
  });

  it('are the running ones first for stop, exec, kill and logs', () => {
    for (const verb of [
      'stop {{c: container}}',
      'kill {{c: container}}',
      'logs {{c: container}}',
    ]) {
      expect(choices(`docker ${verb}`, 'c', { objects, now: 10_000 }).slice(0, 2)).toEqual([
        'late (running · redis) fitting',
        'web (running · nginx:1) fitting',
      ]);
    }
  });

  it('that were used here before come first among their like', () => {
    const [first, second] = choices('docker start {{c: container}}', 'c', {
      objects,
      remembered: ['web', 'old', 'gone'],
      now: 10_000,
    });
    expect(first).toBe('old (stopped · redis) fitting');
    expect(second).toBe('new (created · redis) fitting');
  });

  it('that are gone are still offered, as used before', () => {
    const all = choices('docker start {{c: container}}', 'c', { objects, remembered: ['gone'] });
    expect(all.at(-1)).toBe('gone () before');
  });
});

describe('images', () => {
  const day = 86_400_000;
  const objects = {
    images: [
      { id: '1', tags: ['redis:7', 'localhost:5000/team/redis:7'], size: 117e6, created: day },
      { id: '2', tags: ['my-app:1.1'], size: 1e6, created: 3 * day },
      { id: '3', tags: ['my-app:1.0', 'my-app:old'], size: 1e6, created: 2 * day },
      { id: '4', tags: [], size: 1, created: 9 * day },
    ],
  };

  it('are listed by each of their names, the newest first, with size and age', () => {
    expect(choices('docker run {{i: image}}', 'i', { objects, now: 4 * day })).toEqual([
      'my-app:1.1 (1 MB · made 1 day ago) fitting',
      'my-app:1.0 (1 MB · made 2 days ago) fitting',
      'my-app:old (1 MB · made 2 days ago) fitting',
      'redis:7 (117 MB · made 3 days ago) fitting',
      'localhost:5000/team/redis:7 (117 MB · made 3 days ago) fitting',
    ]);
  });

  it('are bare names, each once, where a tag follows', () => {
    expect(choices('docker build -t {{i: image}}:{{v: tag}} .', 'i', { objects })).toEqual([
      'my-app (3 tags here) fitting',
      'redis (1 tag here) fitting',
      'localhost:5000/team/redis (1 tag here) fitting',
    ]);
  });

  it('give their tags, by the name that stands before', () => {
    const source = 'docker rmi {{i: image = my-app}}:{{v: tag}}';
    expect(
      choices(source, 'v', { objects, now: 4 * day }).map((each) => each.split(' ')[0]),
    ).toEqual(['1.1', '1.0', 'old']);
    expect(
      choices(source, 'v', { objects, values: { i: 'localhost:5000/team/redis' } }),
    ).toHaveLength(1);
    expect(choices(source, 'v', { objects, values: { i: 'unknown' } })[0]).toBe('1.1 () others');
  });

  it('give their registries, and the usual ones after them', () => {
    expect(choices('docker login {{r: registry}}', 'r', { objects }).slice(0, 2)).toEqual([
      'localhost:5000 (1 image here) fitting',
      'docker.io (Docker Hub) usual',
    ]);
  });
});

describe('networks and volumes', () => {
  const objects = {
    containers: [
      container('web', { volumes: ['data', 'f00'], networks: ['shop'] }),
      container('db', { state: 'exited', volumes: ['data'] }),
      container('one', { volumes: ['data'] }),
    ],
    networks: ['none', 'bridge', 'shop'].map((name) => ({ id: name, name, driver: 'bridge' })),
    volumes: [
      { name: 'f00', driver: 'local', anonymous: true },
      { name: 'spare', driver: 'local', anonymous: false },
      { name: 'data', driver: 'nfs', anonymous: false },
    ],
  };

  it('are those of the user first, with driver and users', () => {
    expect(choices('docker network rm {{n: network}}', 'n', { objects })).toEqual([
      'shop (bridge · used by web) fitting',
      'bridge (bridge) fitting',
      'none (bridge) fitting',
    ]);
    expect(choices('docker volume rm {{v: volume}}', 'v', { objects })).toEqual([
      'data (nfs · used by web and 2 more) fitting',
      'spare (not used) fitting',
      'f00 (anonymous · used by web) fitting',
    ]);
  });

  it('that are to be made get a name that is free', () => {
    expect(choices('docker network create {{n: network = shop}}', 'n', { objects })).toEqual([
      'shop-2 (not taken) free',
    ]);
    expect(choices('docker volume create {{v: volume = data}}', 'v', { objects })).toEqual([
      'data-2 (not taken) free',
    ]);
  });
});

describe('names and ports', () => {
  const published = [{ address: '', host: 3000, inside: 6379, protocol: 'tcp' }];
  const objects = { containers: [container('my-redis', { published }), container('my-redis-2')] };

  it('the next free name, and those of before', () => {
    const source = 'docker run --name {{n: name = my-redis}} redis';
    expect(choices(source, 'n', { objects, remembered: ['cache'] })).toEqual([
      'my-redis-3 (not taken) free',
      'cache () before',
    ]);
  });

  it('free ports first, then the taken ones with who has them', () => {
    const source = 'docker run -p {{h: port = 3000}}:6379 redis';
    const all = choices(source, 'h', { objects, busy: [3001, 8080] });
    expect(all.slice(0, 3)).toEqual(['3002 (free) free', '3003 (free) free', '3004 (free) free']);
    expect(all.filter((each) => each.endsWith('taken'))).toEqual([
      '3000 (used by my-redis) taken',
      '3001 (used by another program) taken',
      '8080 (used by another program) taken',
    ]);
  });

  it('the port that the image of the line listens on', () => {
    const source = 'docker run -p 80:{{c: port}} {{i: image = postgres:17}}';
    expect(choices(source, 'c')[0]).toBe('5432 (postgres listens here) usual');
    expect(choices(source, 'c', { values: { i: 'ghcr.io/a/redis' } })[0]).toMatch(/^6379 /);
  });
});

describe('usual values', () => {
  it.each([
    ['docker run -e {{e: env}} {{i: image = mongo}}', 'e', 'MONGO_INITDB_ROOT_USERNAME='],
    ['docker events --since {{d: duration}}', 'd', '30s'],
    ['docker run --cpus {{n: number}} redis', 'n', '0.5'],
    ['docker run -m {{m: text}} redis', 'm', '128m'],
    ['docker run --restart {{p: text}} redis', 'p', 'no'],
  ])('of %s', (source, label, first) => {
    expect(choices(source, label)[0]?.split(' ')[0]).toBe(first);
  });

  it('stand after what was used before, and not twice', () => {
    const all = choices('docker events --since {{d: duration}}', 'd', { remembered: ['2h', '5m'] });
    expect(all.slice(0, 3)).toEqual(['2h () before', '5m () before', '30s (30 seconds) usual']);
    expect(all.filter((each) => each.startsWith('5m'))).toHaveLength(1);
  });

  it('of free text are only what was used before', () => {
    expect(choices('echo {{t: text}}', 't', { remembered: ['hello'] })).toEqual([
      'hello () before',
    ]);
    expect(choices('echo {{t: text}}', 't')).toEqual([]);
  });
});
