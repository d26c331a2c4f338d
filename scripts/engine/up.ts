import { rm } from 'node:fs/promises';
import { answers } from './engine-http.ts';
import { engineInstance, type InstanceName } from './instance.ts';
import { instanceFolders } from './instance-folders.ts';
import { thisMachine, whyNoEngine } from './machine.ts';
import { caught, type Outcome, unsupported } from './outcome.ts';
import { ensureParts } from './parts.ts';
import { benchPlaces } from './places.ts';
import { startEngine } from './start.ts';
import { type EngineState, goneProcesses, readState, writeState } from './state.ts';
import { stopEngine } from './stop.ts';
import { ensureTools, type SystemTool } from './system-tools.ts';
import { withLock } from './up-lock.ts';

/** Where one line at a time is told what goes on. */
export type Say = (line: string) => void;

export interface UpOptions {
  readonly instance?: InstanceName;
  readonly say?: Say;
}

/**
 * Bridges are made with `ip`. dockerd runs `iptables` inside a container's own network namespace to
 * lead its DNS to the engine, even when it makes no rules on the machine itself.
 */
const systemTools: readonly SystemTool[] = [
  { command: 'ip', packageName: 'iproute2' },
  { command: 'iptables', packageName: 'iptables' },
];

/** Ten minutes: another run may be downloading. */
const lockLimit = 600_000;

/**
 * Brings an engine up, or finds it running. Safe to call from several processes at once.
 *
 * The first time it downloads; later ones need no network. A failure is a value: `unsupported` on
 * a machine that can never have it, so that tests are skipped for a reason that can be printed.
 */
export async function engineUp(options: UpOptions = {}): Promise<Outcome<EngineState>> {
  const say = options.say ?? (() => undefined);
  const machine = thisMachine();
  const reason = whyNoEngine(machine);
  if (reason !== undefined) {
    return unsupported(reason);
  }
  const places = benchPlaces();
  const instance = engineInstance(options.instance ?? 'current');
  const folders = instanceFolders(places, instance.name);
  return withLock(folders.run, lockLimit, say, async () => {
    const running = await runningEngine(instance.name);
    if (running !== undefined) {
      return { ok: true, value: running };
    }
    const tools = await ensureTools(systemTools, say);
    if (!tools.ok) {
      return tools;
    }
    await stopEngine(instance, folders, places);
    const parts = await ensureParts(places, instance.set, say);
    if (!parts.ok) {
      return parts;
    }
    say(`starting ${parts.value.set.manifest.name} engine`);
    const started = await caught('The engine could not be started.', async () => {
      const state = await startEngine(instance, folders, places, parts.value);
      if (state.ok) {
        await writeState(folders.state, state.value);
      }
      return state;
    });
    if (!started.ok) {
      await stopEngine(instance, folders, places);
    }
    return started;
  });
}

/** The running engine: its state, if all its processes live and its socket answers. */
export async function runningEngine(
  name: InstanceName = 'current',
): Promise<EngineState | undefined> {
  const state = readState(instanceFolders(benchPlaces(), name).state);
  if (state === undefined || goneProcesses(state).length > 0) {
    return undefined;
  }
  const alive = await answers({ socket: state.socket }, '/_ping', 2_000, () => true);
  return alive ? state : undefined;
}

export interface DownOptions {
  readonly instance?: InstanceName;
  /** Also removes what the engine stored; what was downloaded stays. */
  readonly purge?: boolean;
  readonly say?: Say;
}

/** Takes an engine down and removes all that it put on the machine. */
export async function engineDown(options: DownOptions = {}): Promise<Outcome<void>> {
  const say = options.say ?? (() => undefined);
  const reason = whyNoEngine(thisMachine());
  if (reason !== undefined) {
    return unsupported(reason);
  }
  const places = benchPlaces();
  const instance = engineInstance(options.instance ?? 'current');
  const folders = instanceFolders(places, instance.name);
  return withLock(folders.run, lockLimit, say, async () => {
    await stopEngine(instance, folders, places);
    if (options.purge === true) {
      await rm(folders.data, { recursive: true, force: true });
    }
    return { ok: true, value: undefined };
  });
}
