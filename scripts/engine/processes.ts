import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { failed, type Outcome } from './outcome.ts';

/**
 * A process that the bench started.
 *
 * `startTime` is the kernel's, in clock ticks since boot: with it a reused process id is told from
 * the process that was started, so `down` never ends somebody else's.
 */
export interface StartedProcess {
  readonly role: string;
  readonly pid: number;
  readonly startTime: string;
}

/** Reads state and start time from `/proc/PID/stat`; the name before them may hold anything. */
export function parseProcStat(
  text: string,
): { readonly state: string; readonly startTime: string; readonly parent: number } | undefined {
  const afterName = text.slice(text.lastIndexOf(')') + 1).trim();
  const fields = afterName.split(' ');
  const [state, parent] = fields;
  const startTime = fields[19];
  if (state === undefined || parent === undefined || startTime === undefined) {
    return undefined;
  }
  return { state, startTime, parent: Number(parent) };
}

function procStat(pid: number): ReturnType<typeof parseProcStat> {
  try {
    return parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** True while the very process that was started runs; one that only waits to be reaped does not. */
export function isRunning(process: StartedProcess): boolean {
  const stat = procStat(process.pid);
  return stat !== undefined && stat.startTime === process.startTime && !'ZX'.includes(stat.state);
}

export interface DaemonOptions {
  readonly role: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Both output streams are appended to this file. */
  readonly log: string;
}

/** Starts a process that outlives this one, with its output in a file. */
export async function startDaemon(options: DaemonOptions): Promise<Outcome<StartedProcess>> {
  const log = openSync(options.log, 'a');
  try {
    const child = spawn(options.file, options.args, {
      detached: true,
      env: options.env,
      cwd: '/',
      stdio: ['ignore', log, log],
    });
    const started = await new Promise<string | undefined>((resolve) => {
      child.once('spawn', () => resolve(undefined));
      child.once('error', (error) => resolve(error.message));
    });
    child.unref();
    const stat = child.pid === undefined ? undefined : procStat(child.pid);
    if (started !== undefined || child.pid === undefined || stat === undefined) {
      return failed(`Could not start ${options.role} (${options.file}).`, started);
    }
    const value = { role: options.role, pid: child.pid, startTime: stat.startTime };
    return { ok: true, value };
  } finally {
    closeSync(log);
  }
}

/** Asks a process to end, waits `grace` milliseconds, then kills it. Resolves when it is gone. */
export async function stopProcess(process: StartedProcess, grace: number): Promise<void> {
  signal(process, 'SIGTERM');
  if (!(await isGone(process, grace))) {
    signal(process, 'SIGKILL');
    await isGone(process, 5_000);
  }
}

function signal(started: StartedProcess, name: NodeJS.Signals): void {
  if (isRunning(started)) {
    try {
      process.kill(started.pid, name);
    } catch {
      // It ended between the look and the signal.
    }
  }
}

async function isGone(process: StartedProcess, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (isRunning(process)) {
    if (Date.now() > end) {
      return false;
    }
    await delay(25);
  }
  return true;
}

/** The running processes one of whose arguments is `argument`, which must be a path of ours. */
export function processesWithArgument(role: string, argument: string): readonly StartedProcess[] {
  return allProcesses().flatMap((pid) => {
    try {
      const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      const stat = procStat(pid);
      return args.includes(argument) && stat ? [{ role, pid, startTime: stat.startTime }] : [];
    } catch {
      return [];
    }
  });
}

/** The direct children of a process. */
export function childrenOf(parent: number): readonly StartedProcess[] {
  return allProcesses().flatMap((pid) => {
    const stat = procStat(pid);
    return stat?.parent === parent ? [{ role: 'child', pid, startTime: stat.startTime }] : [];
  });
}

function allProcesses(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
