import { describe, expect, it } from 'vitest';
import {
  readCache,
  readContainerDetails,
  readContainers,
  readImageStore,
  readImages,
} from '../../../../core/removal/facts.ts';

describe('readContainers', () => {
  it('adds image, volumes and networks to the container', () => {
    const answer = [
      {
        Id: 'c1',
        Names: ['/web'],
        ImageID: 'sha256:1',
        State: 'paused',
        Mounts: [
          { Type: 'volume', Name: 'data' },
          { Type: 'volume', Name: 'data' },
          { Type: 'bind', Source: '/srv' },
        ],
        NetworkSettings: { Networks: { net: { NetworkID: 'n1' }, none: null } },
      },
    ];
    expect(readContainers(answer)?.[0]).toMatchObject({
      name: 'web',
      imageId: 'sha256:1',
      state: 'paused',
      volumes: ['data'],
      networkIds: ['n1'],
    });
  });

  it('bears what engines leave out', () => {
    expect(readContainers([{ Id: 'c1' }])?.[0]).toMatchObject({ volumes: [], networkIds: [] });
    expect(readContainers({})).toBeUndefined();
  });
});

describe('readImages', () => {
  it('keeps all names that are names', () => {
    const answer = [
      {
        Id: 'sha256:1',
        ParentId: 'sha256:0',
        RepoTags: ['a:1', '<none>:<none>'],
        RepoDigests: ['a@sha256:2', '<none>@<none>'],
        Size: 3,
      },
      { Id: 'sha256:4', RepoTags: null, RepoDigests: null },
    ];
    const none = { labels: {}, created: 0 };
    expect(readImages(answer)).toEqual([
      {
        id: 'sha256:1',
        parent: 'sha256:0',
        tags: ['a:1'],
        digests: ['a@sha256:2'],
        size: 3,
        ...none,
      },
      { id: 'sha256:4', parent: '', tags: [], digests: [], size: 0, ...none },
    ]);
  });
});

describe('readContainerDetails', () => {
  it('finds what volumes and mounts were asked for by', () => {
    const HostConfig = {
      Binds: ['data:/data:ro', '/srv:/srv'],
      Mounts: [{ Type: 'volume', Source: 'logs' }, { Type: 'volume' }],
    };
    expect(readContainerDetails({ HostConfig: { ...HostConfig, AutoRemove: true } })).toEqual({
      autoRemove: true,
      namedSources: ['data', '/srv', 'logs'],
    });
  });

  it('finds nothing where there is nothing', () => {
    const nothing = { autoRemove: false, namedSources: [] };
    expect(readContainerDetails({ HostConfig: { Binds: null, Mounts: null } })).toEqual(nothing);
    expect(readContainerDetails({})).toEqual(nothing);
    expect(readContainerDetails(null)).toEqual(nothing);
  });
});

describe('readImageStore', () => {
  it('knows the containerd store by the driver’s type', () => {
    const DriverStatus = [['driver-type', 'io.containerd.snapshotter.v1']];
    expect(readImageStore({ DriverStatus })).toBe('containerd');
    expect(readImageStore({ DriverStatus: [['Backing Filesystem', 'extfs']] })).toBe(
      'graph-driver',
    );
    expect(readImageStore({ DriverStatus: null })).toBe('graph-driver');
    expect(readImageStore(undefined)).toBe('graph-driver');
  });
});

describe('readCache', () => {
  it('takes one parent or several, and the time of the last use', () => {
    const answer = {
      BuildCache: [
        { ID: 'a', Parent: 'p', CreatedAt: '2026-01-01T00:00:00Z' },
        { ID: 'b', Parents: ['p', 'q'], LastUsedAt: '2026-01-02T00:00:00Z', InUse: true },
      ],
    };
    expect(readCache(answer)).toMatchObject([
      { id: 'a', parents: ['p'], used: 1_767_225_600, inUse: false, shared: false },
      { id: 'b', parents: ['p', 'q'], used: 1_767_312_000, inUse: true },
    ]);
    expect(readCache({ BuildCache: null })).toEqual([]);
    expect(readCache('no')).toBeUndefined();
  });
});
