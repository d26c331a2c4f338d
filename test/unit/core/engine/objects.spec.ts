import { describe, expect, it } from 'vitest';
import { containerName, isAnonymous, readers, shortId } from '../../../../core/engine/objects.ts';

const id = 'a1b2c3d4e5f6'.padEnd(64, '0');

describe('the containers’ list', () => {
  it('is mapped to the model', () => {
    const answer = [
      {
        Id: id,
        Names: ['/web'],
        Image: 'redis:7',
        ImageID: 'sha256:ab',
        State: 'running',
        Status: 'Up 2 minutes',
        Ports: [{ IP: '0.0.0.0', PrivatePort: 6379, PublicPort: 3000, Type: 'tcp' }],
        Labels: { a: 'b', 'com.docker.compose.project': 'shop' },
        Created: 10,
        Mounts: [
          { Type: 'volume', Name: 'data' },
          { Type: 'bind', Name: '' },
        ],
        NetworkSettings: { Networks: { bridge: { NetworkID: 'n' } } },
      },
    ];
    expect(readers.containers(answer)).toEqual([
      {
        id,
        name: 'web',
        image: 'redis:7',
        state: 'running',
        status: 'Up 2 minutes',
        ports: ['3000->6379/tcp'],
        published: [{ address: '', host: 3000, inside: 6379, protocol: 'tcp' }],
        created: 10_000,
        volumes: ['data'],
        networks: ['bridge'],
        project: 'shop',
      },
    ]);
  });

  it('bears what engines leave out', () => {
    expect(readers.containers([{ Id: id, Names: null, Ports: null }])).toEqual([
      { id, name: 'a1b2c3d4e5f6', image: '', state: 'exited', status: '', ports: [] },
    ]);
  });

  it('shows an image without a name as the CLI does', () => {
    const image = `sha256:${id}`;
    const [container] = readers.containers([{ Id: id, Image: image }]) ?? [];
    expect(container?.image).toBe('a1b2c3d4e5f6');
  });

  it.each([
    ['created', 'created'],
    ['paused', 'paused'],
    ['restarting', 'restarting'],
    ['removing', 'removing'],
    ['dead', 'dead'],
    ['configured', 'created'],
    ['stopping', 'running'],
    ['stopped', 'exited'],
    ['never heard of', 'exited'],
  ])('takes the state %s for %s', (State, state) => {
    expect(readers.containers([{ Id: id, State }])?.[0]?.state).toBe(state);
  });

  it('leaves out what is no container and keeps the rest', () => {
    expect(readers.containers([{ Id: 1 }, null, { Id: id }])).toHaveLength(1);
  });

  it.each([{}, null, 'text', undefined])('is not %j', (answer) => {
    expect(readers.containers(answer)).toBeUndefined();
  });
});

describe('containerName', () => {
  it('prefers the container’s own name to its links’', () => {
    expect(containerName({ Id: id, Names: ['/other/alias', '/web'] })).toBe('web');
    expect(containerName({ Id: id, Names: ['/other/alias'] })).toBe('other/alias');
  });
});

describe('the other lists', () => {
  it('map images, without the name that means none', () => {
    const answer = [
      { Id: 'sha256:1', RepoTags: ['a:1', 'a:2'], Created: 10, Size: 5 },
      { Id: 'sha256:2', RepoTags: ['<none>:<none>'], Created: 0, Size: 0 },
      { Id: 'sha256:3', RepoTags: null },
    ];
    expect(readers.images(answer)).toEqual([
      { id: 'sha256:1', tags: ['a:1', 'a:2'], size: 5, created: 10_000 },
      { id: 'sha256:2', tags: [], size: 0, created: 0 },
      { id: 'sha256:3', tags: [], size: 0, created: 0 },
    ]);
  });

  it('map networks', () => {
    expect(readers.networks([{ Id: 'n', Name: 'bridge', Driver: 'bridge' }])).toEqual([
      { id: 'n', name: 'bridge', driver: 'bridge' },
    ]);
  });

  it('unwrap volumes, and take null for none', () => {
    const answer = { Volumes: [{ Name: 'data', Driver: 'local', Labels: null }], Warnings: null };
    expect(readers.volumes(answer)).toEqual([{ name: 'data', driver: 'local', anonymous: false }]);
    expect(readers.volumes({ Volumes: null })).toEqual([]);
    expect(readers.volumes([])).toBeUndefined();
  });
});

describe('isAnonymous', () => {
  it('goes by the label, or by a name of 64 hexadecimal digits', () => {
    expect(isAnonymous({ Name: 'x', Labels: { 'com.docker.volume.anonymous': '' } })).toBe(true);
    expect(isAnonymous({ Name: id, Labels: null })).toBe(true);
    expect(isAnonymous({ Name: id.slice(1), Labels: {} })).toBe(false);
    expect(isAnonymous({ Name: `${id}0` })).toBe(false);
    expect(isAnonymous({ Name: 'G'.repeat(64) })).toBe(false);
    expect(isAnonymous({ Name: 'data', Labels: { other: '' } })).toBe(false);
  });
});

describe('shortId', () => {
  it('has twelve digits and no algorithm', () => {
    expect(shortId(`sha256:${id}`)).toBe('a1b2c3d4e5f6');
    expect(shortId('abc')).toBe('abc');
  });
});
