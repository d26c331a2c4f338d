import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type InstanceName, instanceNames } from './instance.ts';
import { isRunning, type StartedProcess } from './processes.ts';

/** A running engine, as everything that uses it needs to know it. */
export interface EngineState {
  readonly format: typeof stateFormat;
  readonly instance: InstanceName;
  /** The path of dockerd's socket; `host` is the same as a DOCKER_HOST. */
  readonly socket: string;
  readonly host: string;
  /** A DOCKER_CONFIG with the plugins, whose current context is this engine. */
  readonly dockerConfig: string;
  readonly context: string;
  /** A folder that holds only `docker`, to be put first on PATH. */
  readonly cliFolder: string;
  readonly docker: string;
  readonly pluginsFolder: string;
  readonly release: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly apiVersion: string;
  /** `127.0.0.1:PORT` of the mirror, and the images in it: `redis:7`. */
  readonly mirror: string;
  readonly images: readonly string[];
  readonly privateRegistry: {
    readonly address: string;
    readonly user: string;
    readonly password: string;
  };
  readonly bridge: string;
  readonly addressPool: string;
  /** Whether the one rule for the pool was put into FORWARD, to be taken out by `down`. */
  readonly forwardRule: boolean;
  readonly runFolder: string;
  readonly dataFolder: string;
  readonly processes: readonly StartedProcess[];
}

/** Raised when the state file's fields change; a state of another format counts as none. */
export const stateFormat = 1;

/** Reads a state's text; anything but a whole state of this format is undefined. */
export function parseState(text: string): EngineState | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isState(value) ? value : undefined;
}

function isState(value: unknown): value is EngineState {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const it = value as Partial<Record<keyof EngineState, unknown>>;
  return (
    it.format === stateFormat &&
    instanceNames.includes(it.instance as InstanceName) &&
    [it.socket, it.host, it.dockerConfig, it.docker, it.mirror].every(
      (one) => typeof one === 'string' && one !== '',
    ) &&
    Array.isArray(it.processes) &&
    it.processes.length > 0
  );
}

/** The state in a file, whether or not what it tells of still runs. */
export function readState(file: string): EngineState | undefined {
  return existsSync(file) ? parseState(readFileSync(file, 'utf8')) : undefined;
}

/** The processes of a state that no longer run; a state with any is stale. */
export function goneProcesses(state: EngineState): readonly StartedProcess[] {
  return state.processes.filter((process) => !isRunning(process));
}

/** Writes the state whole or not at all; it holds a password, so only its owner reads it. */
export async function writeState(file: string, state: EngineState): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  await writeFile(next, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(next, file);
}
