import { describe, expect, it } from 'vitest';
import { providerOf } from '../../../../core/engine/provider.ts';

describe('providerOf', () => {
  it.each([
    ['unix:///Users/a/.docker/run/docker.sock', 'desktop-linux', 'darwin', 'docker-desktop'],
    ['unix:///home/a/.docker/desktop/docker.sock', 'x', 'linux', 'docker-desktop'],
    ['npipe:////./pipe/dockerDesktopLinuxEngine', 'desktop-linux', 'win32', 'docker-desktop'],
    ['npipe:////./pipe/docker_engine', 'default', 'win32', 'docker-desktop'],
    ['unix:///Users/a/.colima/default/docker.sock', 'colima', 'darwin', 'colima'],
    ['unix:///Users/a/.config/colima/default/docker.sock', 'x', 'darwin', 'colima'],
    ['unix:///Users/a/elsewhere.sock', 'colima-work', 'darwin', 'colima'],
    ['unix:///Users/a/.orbstack/run/docker.sock', 'orbstack', 'darwin', 'orbstack'],
    ['unix:///Users/a/.rd/docker.sock', 'rancher-desktop', 'darwin', 'rancher-desktop'],
    ['unix:///run/user/1000/podman/podman.sock', 'default', 'linux', 'podman'],
    ['npipe:////./pipe/podman-machine-default', 'default', 'win32', 'podman'],
    ['unix:///run/user/1000/docker.sock', 'rootless', 'linux', 'rootless'],
    ['unix:///var/run/docker.sock', 'default', 'linux', 'system'],
    ['unix:///run/docker.sock', 'default', 'linux', 'system'],
    ['unix:///var/run/docker.sock', 'default', 'darwin', 'unknown'],
    ['unix:///srv/docker.sock', 'default', 'linux', 'unknown'],
    ['unix:///srv/docker.sock', 'constructor', 'linux', 'unknown'],
    ['tcp://127.0.0.1:2375', 'colima', 'linux', 'remote'],
    ['ssh://box', 'podman', 'linux', 'remote'],
  ] as const)('takes %s in context %s on %s for %s', (endpoint, context, platform, provider) => {
    expect(providerOf(endpoint, context, platform)).toBe(provider);
  });
});
