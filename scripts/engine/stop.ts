import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { askJson } from './engine-http.ts';
import type { EngineInstance } from './instance.ts';
import type { InstanceFolders } from './instance-folders.ts';
import { restoreIpForward } from './ip-forward.ts';
import { removeBridges, removeForwardRule } from './network.ts';
import type { EnginePlaces } from './places.ts';
import { childrenOf, processesWithArgument, stopProcess } from './processes.ts';
import { runTool } from './run-tool.ts';
import { type EngineState, readState } from './state.ts';

/** dockerd stops its containers first, each with up to ten seconds of its own. */
const dockerdGrace = 25_000;

/**
 * Ends all of an engine that still runs, whether it was left well or killed, and removes what it
 * put on the machine: processes, mounts, bridges, its rule. Its data stays.
 */
export async function stopEngine(
  instance: EngineInstance,
  folders: InstanceFolders,
  places: EnginePlaces,
): Promise<void> {
  const state = readState(folders.state);
  const bridges = await bridgesOfNetworks(folders.socket);
  for (const role of ['dockerd', 'containerd']) {
    await stopRole(role, state, folders);
  }
  await endShims(folders.containerdSocket);
  for (const one of state?.processes ?? []) {
    await stopProcess(one, 5_000);
  }
  for (const left of processesOf(folders)) {
    await stopProcess(left, 5_000);
  }
  await unmountBelow([folders.run, folders.data]);
  await removeBridges(instance, bridges);
  if (state?.forwardRule !== false) {
    await removeForwardRule(instance);
  }
  restoreIpForward(places.run);
  await rm(folders.run, { recursive: true, force: true });
}

/** Stops one daemon, known from the state or, where that is lost, by its own arguments. */
async function stopRole(
  role: string,
  state: EngineState | undefined,
  folders: InstanceFolders,
): Promise<void> {
  const known = state?.processes.filter((one) => one.role === role) ?? [];
  const settings = role === 'dockerd' ? 'daemon.json' : 'containerd.toml';
  const found = processesWithArgument(role, `${folders.run}/${settings}`);
  for (const one of [...known, ...found]) {
    await stopProcess(one, role === 'dockerd' ? dockerdGrace : 5_000);
  }
}

/** A killed dockerd leaves its containers running below containerd's shims. */
async function endShims(containerdSocket: string): Promise<void> {
  for (const shim of processesWithArgument('shim', containerdSocket)) {
    for (const child of childrenOf(shim.pid)) {
      await stopProcess(child, 0);
    }
    await stopProcess(shim, 2_000);
  }
}

function processesOf(folders: InstanceFolders): ReturnType<typeof processesWithArgument> {
  return ['mirror', 'private'].flatMap((role) =>
    processesWithArgument(role, `${folders.run}/${role}.yml`),
  );
}

async function unmountBelow(parents: readonly string[]): Promise<void> {
  for (const point of mountsBelow(readFileSync('/proc/self/mountinfo', 'utf8'), parents)) {
    await runTool('umount', ['--lazy', point]);
  }
}

/** The mount points below some folders, the deepest first, from `/proc/self/mountinfo`. */
export function mountsBelow(mountInfo: string, parents: readonly string[]): readonly string[] {
  return mountInfo
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .map((point) =>
      point.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8))),
    )
    .filter((point) => parents.some((parent) => point.startsWith(`${parent}/`)))
    .reverse();
}

/** The bridges of the engine's own networks, whatever their addresses, while it can be asked. */
async function bridgesOfNetworks(socket: string): Promise<readonly string[]> {
  const networks = existsSync(socket) ? await askJson(socket, '/networks') : undefined;
  if (!Array.isArray(networks)) {
    return [];
  }
  return (networks as readonly ListedNetwork[])
    .filter((network) => network.Driver === 'bridge' && network.Name !== 'bridge')
    .map(
      (network) =>
        network.Options?.['com.docker.network.bridge.name'] ?? `br-${network.Id.slice(0, 12)}`,
    );
}

interface ListedNetwork {
  readonly Id: string;
  readonly Name: string;
  readonly Driver: string;
  readonly Options?: Readonly<Record<string, string>> | null;
}
