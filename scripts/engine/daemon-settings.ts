import { join } from 'node:path';
import type { EngineInstance } from './instance.ts';
import type { InstanceFolders } from './instance-folders.ts';

/**
 * dockerd's arguments: everything it would share with another engine is its own.
 *
 * Without its own iptables rules it cannot wipe those of another dockerd; published ports then go
 * through its userland proxy. An own configuration file keeps `/etc/docker/daemon.json` out.
 */
export function dockerdArguments(
  instance: EngineInstance,
  folders: InstanceFolders,
  mirror: string,
): readonly string[] {
  return [
    '--config-file',
    join(folders.run, 'daemon.json'),
    '--host',
    `unix://${folders.socket}`,
    '--group',
    'root',
    '--containerd',
    folders.containerdSocket,
    '--data-root',
    join(folders.data, 'docker'),
    '--exec-root',
    folders.execRoot,
    '--pidfile',
    join(folders.run, 'docker.pid'),
    '--bridge',
    instance.bridge,
    '--iptables=false',
    '--ip6tables=false',
    '--default-address-pool',
    `base=${instance.addressPool},size=24`,
    '--registry-mirror',
    `http://${mirror}`,
  ];
}

/**
 * dockerd's own configuration file.
 *
 * Engines of the age of 20.10 write a key into `/etc/docker` unless this file, and only it, names
 * another place.
 */
export function dockerdSettings(instance: EngineInstance, folders: InstanceFolders): string {
  const keyPath = { 'deprecated-key-path': join(folders.data, 'key.json') };
  return `${JSON.stringify(instance.set === 'old' ? keyPath : {})}\n`;
}

/**
 * The settings of the engine's own containerd, in the second format, which 1.6 to 2.x read.
 *
 * An own containerd leaves the system's alone altogether. The parts that Kubernetes needs would
 * only open sockets in shared places.
 */
export function containerdSettings(folders: InstanceFolders): string {
  return [
    'version = 2',
    `root = ${JSON.stringify(join(folders.data, 'containerd'))}`,
    `state = ${JSON.stringify(join(folders.run, 'containerd'))}`,
    'disabled_plugins = [',
    '  "io.containerd.grpc.v1.cri",',
    '  "io.containerd.cri.v1.images",',
    '  "io.containerd.cri.v1.runtime",',
    '  "io.containerd.nri.v1.nri",',
    ']',
    '[grpc]',
    `  address = ${JSON.stringify(folders.containerdSocket)}`,
    '',
  ].join('\n');
}

export interface RegistrySettings {
  readonly storage: string;
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  readonly readOnly: boolean;
  /** The htpasswd file of a registry that asks who one is. */
  readonly htpasswd?: string;
}

/** A registry's configuration file; JSON, which is YAML too, so that paths need no quoting rules. */
export function registrySettings(settings: RegistrySettings): string {
  const value = {
    version: 0.1,
    log: { level: 'warn', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: settings.storage },
      delete: { enabled: !settings.readOnly },
      maintenance: {
        uploadpurging: { enabled: false },
        readonly: { enabled: settings.readOnly },
      },
    },
    http: { addr: settings.address, secret: 'only-on-loopback' },
    ...(settings.htpasswd !== undefined && {
      auth: { htpasswd: { realm: 'Runsheet tests', path: settings.htpasswd } },
    }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The environment of a set's programs: nothing of the caller's but where tools are.
 *
 * A proxy or a DOCKER_… variable of the caller would make two machines' engines differ.
 */
export function daemonEnvironment(set: string, run: string): Record<string, string> {
  const root = join(set, 'root');
  return {
    PATH: [join(set, 'bin'), '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'].join(
      ':',
    ),
    LD_LIBRARY_PATH: ['lib', 'usr/lib'].map((lib) => join(root, lib, 'x86_64-linux-gnu')).join(':'),
    HOME: run,
    TMPDIR: '/tmp',
    LANG: 'C.UTF-8',
  };
}
