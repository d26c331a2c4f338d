import { describe, expect, it } from 'vitest';
import { knownEndpoints } from '../../../../core/engine/known-sockets.ts';

describe('knownEndpoints', () => {
  it('has Docker’s own sockets first on Linux, then those of the others', () => {
    const endpoints = knownEndpoints({ platform: 'linux', home: '/home/a', env: {}, uid: 1000 });
    expect(endpoints).toEqual([
      'unix:///var/run/docker.sock',
      'unix:///home/a/.docker/desktop/docker.sock',
      'unix:///run/user/1000/docker.sock',
      'unix:///home/a/.docker/run/docker.sock',
      'unix:///home/a/.rd/docker.sock',
      'unix:///home/a/.colima/default/docker.sock',
      'unix:///home/a/.config/colima/default/docker.sock',
      'unix:///run/user/1000/podman/podman.sock',
      'unix:///run/podman/podman.sock',
    ]);
  });

  it('takes the runtime folder from the environment where it is told', () => {
    const env = { XDG_RUNTIME_DIR: '/run/mine' };
    const endpoints = knownEndpoints({ platform: 'linux', home: '/home/a', env, uid: 1000 });
    expect(endpoints).toContain('unix:///run/mine/docker.sock');
    expect(endpoints).toContain('unix:///run/mine/podman/podman.sock');
    expect(endpoints.join()).not.toContain('/run/user/');
  });

  it('leaves out the runtime folder when nobody knows it', () => {
    const endpoints = knownEndpoints({ platform: 'linux', home: '/h', env: {} });
    expect(endpoints.join()).not.toContain('undefined');
    expect(endpoints).toHaveLength(7);
  });

  it('knows the desktop products of macOS', () => {
    const env = { TMPDIR: '/var/folders/x/T/', COLIMA_HOME: '/c', XDG_CONFIG_HOME: '/h/.config' };
    const endpoints = knownEndpoints({ platform: 'darwin', home: '/h', env, uid: 501 });
    expect(endpoints).toEqual([
      'unix:///h/.docker/run/docker.sock',
      'unix:///var/run/docker.sock',
      'unix:///h/.orbstack/run/docker.sock',
      'unix:///c/default/docker.sock',
      'unix:///h/.colima/default/docker.sock',
      'unix:///h/.config/colima/default/docker.sock',
      'unix:///h/.rd/docker.sock',
      'unix:///h/.local/share/containers/podman/machine/podman.sock',
      'unix:///var/folders/x/T/podman/podman-machine-default-api.sock',
    ]);
  });

  it('knows the pipes of Windows', () => {
    const endpoints = knownEndpoints({ platform: 'win32', home: 'C:\\Users\\a', env: {} });
    expect(endpoints[0]).toBe('npipe:////./pipe/docker_engine');
    expect(endpoints).toContain('npipe:////./pipe/podman-machine-default');
  });

  it('has DOCKER_HOST alone where it is set, with a scheme if it had none', () => {
    const search = { platform: 'linux', home: '/h', uid: 1 } as const;
    expect(knownEndpoints({ ...search, env: { DOCKER_HOST: 'unix:///x' } })).toEqual(['unix:///x']);
    expect(knownEndpoints({ ...search, env: { DOCKER_HOST: 'box:1' } })).toEqual(['tcp://box:1']);
    expect(knownEndpoints({ ...search, env: { DOCKER_HOST: '' } })).toHaveLength(9);
    const windows = { platform: 'win32', home: 'C:\\', env: { Docker_Host: 'tcp://b:1' } } as const;
    expect(knownEndpoints(windows)).toEqual(['tcp://b:1']);
  });
});
