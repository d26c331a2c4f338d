import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  containerdSettings,
  daemonEnvironment,
  dockerdArguments,
  dockerdSettings,
} from './daemon-settings.ts';
import { contextName, makeDockerConfig } from './docker-config.ts';
import { answers, askJson } from './engine-http.ts';
import type { FilledMirror } from './images/mirror.ts';
import type { EngineInstance } from './instance.ts';
import type { InstanceFolders } from './instance-folders.ts';
import { rememberIpForward } from './ip-forward.ts';
import { allowForward, raiseBridge } from './network.ts';
import { failed, type Outcome } from './outcome.ts';
import type { EnginePlaces } from './places.ts';
import { isRunning, type StartedProcess, startDaemon } from './processes.ts';
import { makeRegistryLogin, startRegistry } from './registries.ts';
import { lastLines } from './run-tool.ts';
import type { UnpackedSet } from './sets.ts';
import { type EngineState, stateFormat } from './state.ts';

/** What an engine is started from. */
export interface EngineParts {
  readonly set: UnpackedSet;
  /** The set whose registry and plugins are used: the old set has no plugins. */
  readonly current: UnpackedSet;
  readonly mirror: FilledMirror;
}

/** Starts registries, containerd and dockerd and waits until they answer. */
export async function startEngine(
  instance: EngineInstance,
  folders: InstanceFolders,
  places: EnginePlaces,
  parts: EngineParts,
): Promise<Outcome<EngineState>> {
  await mkdir(folders.run, { recursive: true, mode: 0o700 });
  await mkdir(folders.data, { recursive: true, mode: 0o700 });
  rememberIpForward(places.run);
  const bridge = await raiseBridge(instance);
  const rule = bridge.ok ? await allowForward(instance) : bridge;
  if (!rule.ok) {
    return rule;
  }
  const registries = await startRegistries(folders, parts);
  if (!registries.ok) {
    return registries;
  }
  const { mirror, own, login } = registries.value;
  const daemons = await startDaemons(instance, folders, parts.set, mirror.address);
  if (!daemons.ok) {
    return daemons;
  }
  const host = `unix://${folders.socket}`;
  const pluginsFolder = join(parts.current.folder, 'plugins');
  await makeDockerConfig(folders.dockerConfig, host, pluginsFolder);
  const told = (await askJson(folders.socket, '/version')) as { ApiVersion?: string } | undefined;
  const cliFolder = join(parts.set.folder, 'cli');
  return {
    ok: true,
    value: {
      format: stateFormat,
      instance: instance.name,
      socket: folders.socket,
      host,
      dockerConfig: folders.dockerConfig,
      context: contextName,
      cliFolder,
      docker: join(cliFolder, 'docker'),
      pluginsFolder,
      release: parts.set.manifest.release,
      versions: { ...parts.current.manifest.versions, ...parts.set.manifest.versions },
      apiVersion: told?.ApiVersion ?? 'unknown',
      mirror: mirror.address,
      images: parts.mirror.images,
      privateRegistry: { address: own.address, user: login.user, password: login.password },
      bridge: instance.bridge,
      addressPool: instance.addressPool,
      forwardRule: rule.value,
      runFolder: folders.run,
      dataFolder: folders.data,
      processes: [...daemons.value, mirror.process, own.process],
    },
  };
}

async function startRegistries(folders: InstanceFolders, parts: EngineParts) {
  const common = { set: parts.current.folder, runFolder: folders.run };
  const login = await makeRegistryLogin(folders.run);
  if (!login.ok) {
    return login;
  }
  const mirror = await startRegistry({
    ...common,
    role: 'mirror',
    storage: parts.mirror.storage,
    readOnly: true,
  });
  if (!mirror.ok) {
    return mirror;
  }
  const storage = join(folders.data, 'private-registry');
  const { htpasswd } = login.value;
  const own = await startRegistry({
    ...common,
    role: 'private',
    storage,
    readOnly: false,
    htpasswd,
  });
  return own.ok
    ? { ok: true as const, value: { login: login.value, mirror: mirror.value, own: own.value } }
    : own;
}

async function startDaemons(
  instance: EngineInstance,
  folders: InstanceFolders,
  set: UnpackedSet,
  mirror: string,
): Promise<Outcome<readonly StartedProcess[]>> {
  const bin = join(set.folder, 'bin');
  const env = daemonEnvironment(set.folder, folders.run);
  const containerdFile = join(folders.run, 'containerd.toml');
  await writeFile(containerdFile, containerdSettings(folders));
  await writeFile(join(folders.run, 'daemon.json'), dockerdSettings(instance, folders));
  const containerd = await startDaemon({
    role: 'containerd',
    file: join(bin, 'containerd'),
    args: ['--config', containerdFile],
    env,
    log: folders.log('containerd'),
  });
  if (!containerd.ok) {
    return containerd;
  }
  const dockerd = await startDaemon({
    role: 'dockerd',
    file: join(bin, 'dockerd'),
    args: dockerdArguments(instance, folders, mirror),
    env,
    log: folders.log('dockerd'),
  });
  if (!dockerd.ok) {
    return dockerd;
  }
  const both = [containerd.value, dockerd.value];
  const alive = (): boolean => both.every(isRunning);
  if (await answers({ socket: folders.socket }, '/_ping', 60_000, alive)) {
    return { ok: true, value: both };
  }
  const guilty = isRunning(containerd.value) ? 'dockerd' : 'containerd';
  return failed(`${guilty} does not answer.`, lastLines(folders.log(guilty)));
}
