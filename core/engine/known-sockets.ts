import { type Environment, type Platform, readVariable } from '../system/path.ts';

/** What the list depends on; `uid` is absent on Windows. */
export interface SocketSearch {
  readonly platform: Platform;
  readonly home: string;
  readonly env: Environment;
  readonly uid?: number;
}

/**
 * Where engines listen when there is no CLI that could be asked, most likely first.
 *
 * DOCKER_HOST alone counts when it is set, as for the CLI. Sources: the documentation of Docker
 * Desktop, Colima, OrbStack, Rancher Desktop, Podman and rootless Docker on where each puts its
 * socket.
 */
export function knownEndpoints(search: SocketSearch): readonly string[] {
  const host = readVariable(search.env, 'DOCKER_HOST', search.platform);
  if (host) return [host.includes('://') ? host : `tcp://${host}`];
  switch (search.platform) {
    case 'win32':
      return pipes;
    case 'darwin':
      return sockets(macSockets(search));
    case 'linux':
      return sockets(linuxSockets(search));
  }
}

/** Rancher Desktop listens on Docker's own pipe. */
const pipes = [
  'npipe:////./pipe/docker_engine',
  'npipe:////./pipe/dockerDesktopLinuxEngine',
  'npipe:////./pipe/podman-machine-default',
];

function macSockets({ home, env }: SocketSearch): readonly string[] {
  const temporary = env['TMPDIR']?.replace(/\/+$/, '');
  return [
    `${home}/.docker/run/docker.sock`,
    '/var/run/docker.sock',
    `${home}/.orbstack/run/docker.sock`,
    ...colimaSockets(home, env),
    `${home}/.rd/docker.sock`,
    `${home}/.local/share/containers/podman/machine/podman.sock`,
    ...(temporary ? [`${temporary}/podman/podman-machine-default-api.sock`] : []),
  ];
}

function linuxSockets({ home, env, uid }: SocketSearch): readonly string[] {
  const runtime = env['XDG_RUNTIME_DIR'] || (uid === undefined ? undefined : `/run/user/${uid}`);
  return [
    '/var/run/docker.sock',
    `${home}/.docker/desktop/docker.sock`,
    ...(runtime ? [`${runtime}/docker.sock`] : []),
    `${home}/.docker/run/docker.sock`,
    `${home}/.rd/docker.sock`,
    ...colimaSockets(home, env),
    ...(runtime ? [`${runtime}/podman/podman.sock`] : []),
    '/run/podman/podman.sock',
  ];
}

/** Colima's folder moved under the configuration folder where that variable is set. */
function colimaSockets(home: string, env: Environment): readonly string[] {
  const own = env['COLIMA_HOME'];
  const config = env['XDG_CONFIG_HOME'];
  return [
    ...(own ? [`${own}/default/docker.sock`] : []),
    `${home}/.colima/default/docker.sock`,
    ...(config ? [`${config}/colima/default/docker.sock`] : []),
    `${home}/.config/colima/default/docker.sock`,
  ];
}

function sockets(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].map((path) => `unix://${path}`);
}
