import { describe, expect, it } from 'vitest';
import {
  readContainers,
  readImageStore,
  readImages,
  readNamedSources,
} from '../../../../core/engine/removal-facts.ts';

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
    expect(readImages(answer)).toEqual([
      { id: 'sha256:1', parent: 'sha256:0', tags: ['a:1'], digests: ['a@sha256:2'], size: 3 },
      { id: 'sha256:4', parent: '', tags: [], digests: [], size: 0 },
    ]);
  });
});

describe('readNamedSources', () => {
  it('finds what volumes and mounts were asked for by', () => {
    const HostConfig = {
      Binds: ['data:/data:ro', '/srv:/srv'],
      Mounts: [{ Type: 'volume', Source: 'logs' }, { Type: 'volume' }],
    };
    expect(readNamedSources({ HostConfig })).toEqual(['data', '/srv', 'logs']);
  });

  it('finds nothing where there is nothing', () => {
    expect(readNamedSources({ HostConfig: { Binds: null, Mounts: null } })).toEqual([]);
    expect(readNamedSources({})).toEqual([]);
    expect(readNamedSources(null)).toEqual([]);
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
