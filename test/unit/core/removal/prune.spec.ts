import { describe, expect, it } from 'vitest';
import { unusedFor } from '../../../../core/removal/prune-cache.ts';
import type { CacheFacts, World } from '../../../../core/removal/world.ts';
import { container, hex, image, network, play, short, volume } from './scene.ts';

const anonymous = 'a'.repeat(64);
const kept = { keep: 'yes' };

function goes(line: string, facts: Partial<World>): readonly string[] {
  return short(play(line, facts).removals);
}

describe('container prune', () => {
  const containers = [
    container('old', { created: 10 }),
    container('young', { created: 99_990, labels: kept }),
    container('made', { state: 'created' }),
    container('dead', { state: 'dead' }),
    container('paused', { state: 'paused' }),
    container('going', { state: 'removing' }),
  ];

  it('takes all that do not run', () => {
    expect(goes('docker container prune', { containers })).toEqual(
      ['old', 'young', 'made', 'dead'].map((name) => `container ${name}`),
    );
  });

  it.each([
    ['until=1h', ['old', 'made', 'dead']],
    ['until=99990', ['old', 'young', 'made', 'dead']],
    ['label=keep', ['young']],
    ['label=keep=no', []],
    ['label!=keep=yes', ['old', 'made', 'dead']],
  ])('with %s', (filter, names) => {
    expect(goes(`docker container prune --filter ${filter}`, { containers })).toEqual(
      names.map((name) => `container ${name}`),
    );
  });

  it.each(['dangling=true', 'all=1', 'until=yesterday', 'name=x'])(
    'says that %s is refused, and lists nothing',
    (filter) => {
      const played = play(`docker container prune --filter ${filter}`, { containers });
      expect(played.removals).toEqual([]);
      expect(played.unlisted?.join()).toContain('refuses');
    },
  );
});

describe('network prune', () => {
  const networks = ['free', 'stopped', 'runs', 'bridge'].map((name) => network(name));
  const containers = [
    container('a', { networkIds: [hex('stopped')] }),
    container('b', { state: 'running', networkIds: [hex('runs')] }),
  ];

  it('takes those that no running container is in, but not Docker’s own or a swarm’s ingress', () => {
    const all = [
      ...networks,
      network('ingress', { ingress: true }),
      network('c', { configOnly: true }),
    ];
    expect(goes('docker network prune', { networks: all, containers })).toEqual([
      'network free',
      'network stopped',
    ]);
  });
});

describe('volume prune', () => {
  const marked = { anonymous: true, markedAnonymous: true };
  const volumes = [
    volume('named'),
    volume(anonymous, marked),
    volume('b'.repeat(64), { anonymous: true }),
    volume('used', marked),
    volume('remote', { ...marked, driver: 'nfs' }),
  ];
  const containers = [container('a', { volumes: ['used'] })];
  const facts = { volumes, containers };

  it('takes what the engine marked as anonymous, since API 1.42', () => {
    expect(goes('docker volume prune', { ...facts, apiVersion: '1.42' })).toEqual([
      `volume ${anonymous}`,
    ]);
  });

  it('takes named ones, too, before that', () => {
    expect(goes('docker volume prune', { ...facts, apiVersion: '1.41' })).toHaveLength(3);
    expect(goes('docker system prune --volumes', { ...facts, apiVersion: '1.41' })).toHaveLength(5);
  });

  it('takes named ones with --all or its filter, which older APIs refuse', () => {
    for (const line of ['docker volume prune -a', 'docker volume prune --filter all=true']) {
      expect(goes(line, facts)).toHaveLength(3);
    }
    const older = play('docker volume prune -a', { ...facts, apiVersion: '1.41' });
    expect(older.removals).toEqual([]);
    expect(older.unlisted?.join()).toContain('1.42');
  });
});

describe('image prune', () => {
  const parent = image('b1', []);
  const images = [
    parent,
    image('b2', ['app:1'], { parent: parent.id }),
    image('d1', []),
    image('d2', [], { labels: kept, created: 99_990 }),
    image('u1', ['used:b', 'used:a', 'used:c']),
  ];
  const containers = [
    container('a', { imageId: images[4]?.id ?? '', asked: 'used:b', image: 'used:b' }),
  ];

  it('takes images without a name that nothing is built on', () => {
    expect(goes('docker image prune', { images, containers })).toEqual([
      'image d10000000000',
      'image d20000000000',
    ]);
    expect(goes('docker image prune --filter until=1h', { images })).toEqual([
      'image d10000000000',
    ]);
  });

  it('with a graph driver leaves an image in use its last name in order', () => {
    expect(goes('docker image prune -a', { images, containers })).toEqual([
      'image b10000000000',
      'image app:1',
      'image d10000000000',
      'image d20000000000',
      'image-name used:b, used:a',
    ]);
  });

  it('with the containerd store leaves it the name that the container was made by', () => {
    const removals = goes('docker image prune -a', { images, containers, store: 'containerd' });
    expect(removals.at(-1)).toBe('image-name used:a, used:c');
  });

  it('with that store a label that must differ has to be there', () => {
    const line = 'docker image prune --filter label!=keep=no';
    expect(goes(line, { images, store: 'containerd' })).toEqual(['image d20000000000']);
    expect(goes(line, { images })).toHaveLength(2);
  });

  it('with that store until counts from the name, and says where that is not known', () => {
    const line = 'docker image prune --filter until=1h';
    const tagged = [
      image('d1', [], { tagged: 10 }),
      image('d2', [], { created: 10, tagged: 99_990 }),
    ];
    expect(goes(line, { images: tagged, store: 'containerd' })).toEqual(['image d10000000000']);
    const played = play(line, { images: [image('d3', [])], store: 'containerd' });
    expect(played.removals).toEqual([]);
    expect(played.unlisted).toHaveLength(1);
  });

  it('refuses to be told two things about dangling', () => {
    expect(goes('docker image prune --filter dangling=true', { images })).toHaveLength(2);
    expect(goes('docker image prune --filter dangling=false', { images })).toEqual([]);
    expect(goes('docker image prune -a --filter dangling=true', { images })).toEqual([]);
  });
});

describe('system prune', () => {
  const networks = [network('front')];
  const images = [image('d1', [])];
  const volumes = [volume(anonymous, { anonymous: true, markedAnonymous: true })];
  const stopped = container('web', {
    imageId: images[0]?.id ?? '',
    networkIds: [hex('front')],
    volumes: [anonymous],
  });
  const facts = { containers: [stopped], networks, images, volumes };

  it('takes containers first, which frees what they hold', () => {
    expect(goes('docker system prune', facts)).toEqual([
      'container web',
      'network front',
      'image d10000000000',
    ]);
    expect(goes('docker system prune --volumes', facts)).toContain(`volume ${anonymous}`);
    const running = { ...facts, containers: [{ ...stopped, state: 'running' as const }] };
    expect(goes('docker system prune -a --volumes', running)).toEqual([]);
  });

  it('refuses until together with --volumes', () => {
    const played = play('docker system prune --volumes --filter until=1h', facts);
    expect(played.removals).toEqual([]);
    expect(played.unlisted).toHaveLength(1);
  });
});

describe('builder prune', () => {
  const record = (id: string, facts: Partial<CacheFacts> = {}): CacheFacts => ({
    id,
    parents: [],
    type: 'regular',
    description: '',
    inUse: false,
    shared: false,
    size: 1,
    used: 10,
    ...facts,
  });
  const cache = [
    record('base'),
    record('top', { parents: ['base'] }),
    record('under-shared'),
    record('shared', { parents: ['under-shared'], shared: true }),
    record('busy', { inUse: true }),
    record('internal', { type: 'internal' }),
    record('fresh', { used: 99_990, type: 'source.local' }),
  ];

  it('keeps what is shared with an image, in use or internal, and what that is built on', () => {
    expect(goes('docker builder prune', { cache })).toEqual([
      'build-cache top',
      'build-cache fresh',
      'build-cache base',
    ]);
  });

  it('takes shared and internal records with --all', () => {
    expect(goes('docker builder prune -a', { cache })).toHaveLength(6);
  });

  it('counts until from the last use, and picks by what a record says', () => {
    expect(goes('docker builder prune --filter until=1h', { cache })).toEqual([
      'build-cache top',
      'build-cache base',
    ]);
    expect(goes('docker builder prune --filter type=source.local', { cache })).toEqual([
      'build-cache fresh',
    ]);
    expect(unusedFor(['unused-for=2h', 'id=x'])).toEqual(['until=2h', 'id=x']);
  });

  it('counts to the fraction of a second, as buildx does', () => {
    const used = [record('earlier', { used: 99_999.6 }), record('later', { used: 99_999.8 })];
    const facts = { cache: used, clock: { now: 100_000.2, zone: 0 } };
    expect(goes('docker builder prune --filter until=500ms', facts)).toEqual([
      'build-cache earlier',
    ]);
    expect(goes('docker system prune --filter until=500ms', facts)).toEqual([]);
  });

  it('says when the list is only the most that can go', () => {
    expect(play('docker builder prune --reserved-space 1GB', { cache }).unlisted).toHaveLength(1);
    expect(play('docker builder prune --filter parent=x', { cache }).unlisted).toHaveLength(1);
  });

  it('knows nothing of the cache of another builder', () => {
    const builders = [
      { name: 'b', driver: 'docker-container', current: true, active: true, nodes: [] },
    ];
    const played = play('docker buildx prune', { cache }, { builders });
    expect(played.removals).toEqual([]);
    expect(played.unlisted?.join()).toContain('docker-container');
  });
});
