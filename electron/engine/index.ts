import { homedir } from 'node:os';
import type { Clock } from '../../core/engine/clock.ts';
import type { EngineEvent, ListKind } from '../../core/engine/events.ts';
import type { EngineObjects, EngineStatus } from '../../core/engine/model.ts';
import type { RemovalList } from '../../core/plan/model.ts';
import { readRemovals } from '../../core/removal/read-line.ts';
import { ownRemovals, uncheckedRemovals } from '../../core/removal/unchecked.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import { configFolder } from './locate.ts';
import { EngineLoop } from './loop.ts';
import type { EngineOptions, EngineSetting, RemovalLine } from './options.ts';
import { cliOf } from './removals/asking.ts';
import { listRemovals } from './removals/index.ts';

export type { EngineOptions, RemovalLine } from './options.ts';

/** The engine as the rest of the app sees it. Nothing here throws. */
export interface EngineWatch {
  readonly status: () => EngineStatus;
  /** Begins to look for the engine, and loads what talks to it; a second call does nothing. */
  readonly start: () => void;
  /** Looks at once instead of waiting. */
  readonly retry: () => void;
  /** Looks anew for where the engine is, with a docker that may be another one now. */
  readonly reconnect: () => void;
  /** The answer stops listening. */
  readonly onStatus: (listener: (status: EngineStatus) => void) => () => void;
  /** Says which lists are no longer what they were; all of them after a new connection. */
  readonly onStale: (listener: (kinds: readonly ListKind[]) => void) => () => void;
  /** Each event, as it comes; after a lost connection some may come twice. */
  readonly onEvent: (listener: (event: EngineEvent) => void) => () => void;
  readonly objects: () => Promise<Result<EngineObjects>>;
  /** The lists of these kinds alone, which is quicker where others are long. */
  readonly lists: (kinds: readonly ListKind[]) => Promise<Result<Partial<EngineObjects>>>;
  /** At once, the lists that were read and that nothing has happened to since. */
  readonly known: () => Partial<EngineObjects>;
  /**
   * What a line would remove, by name; empty for lines that remove nothing.
   *
   * What the engine will refuse to remove is listed as well, with the reason beside it.
   */
  readonly removals: (line: RemovalLine) => Promise<Result<RemovalList>>;
  /** Closes every connection and ends every process that was started. */
  readonly stop: () => Promise<void>;
}

const systemClock: Clock = {
  now: Date.now,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Follows the engine that commands will talk to, and answers for it. */
export function createEngine(options: EngineOptions): EngineWatch {
  const setting: EngineSetting = {
    home: homedir(),
    clock: systemClock,
    random: Math.random,
    ...options,
  };
  const statusListeners = new Set<(status: EngineStatus) => void>();
  const staleListeners = new Set<(kinds: readonly ListKind[]) => void>();
  const eventListeners = new Set<(event: EngineEvent) => void>();
  const loop = new EngineLoop(setting, {
    onStatus: (status) => tell(statusListeners, status, setting),
    onStale: (kinds) => tell(staleListeners, kinds, setting),
    onEvent: (event) => tell(eventListeners, event, setting),
  });
  return {
    status: () => loop.status,
    start: () => loop.start(),
    retry: () => loop.retry(),
    reconnect: () => loop.reconnect(),
    onStatus: (listener) => listen(statusListeners, listener),
    onStale: (listener) => listen(staleListeners, listener),
    onEvent: (listener) => listen(eventListeners, listener),
    objects: () => objects(loop),
    lists: (kinds) => lists(kinds, loop),
    known: () => loop.session?.known ?? {},
    removals: (line) => removals(line, loop, setting),
    stop: () => loop.stop(),
  };
}

async function objects(loop: EngineLoop): Promise<Result<EngineObjects>> {
  const read = await loop.session?.objects();
  if (!read) return unavailable(loop);
  return read.ok ? read : fail('engine-unavailable', read.error.message);
}

async function lists(
  kinds: readonly ListKind[],
  loop: EngineLoop,
): Promise<Result<Partial<EngineObjects>>> {
  const read = await loop.session?.lists(kinds);
  if (!read) return unavailable(loop);
  return read.ok ? read : fail('engine-unavailable', read.error.message);
}

async function removals(
  { argv, cwd, env }: RemovalLine,
  loop: EngineLoop,
  setting: EngineSetting,
): Promise<Result<RemovalList>> {
  const steps = readRemovals(argv);
  if (steps.length === 0) return ok({ removals: [], unlisted: [] });
  // What a run makes and takes away itself is no business of the engine's.
  if (steps.every(({ step }) => step.do === 'run')) return ok(ownRemovals(steps));
  const session = loop.session;
  if (!session) return ok(uncheckedRemovals(steps, whyUnavailable(loop)));
  const docker = await setting.findDocker(env);
  const listing = listRemovals(steps, {
    connection: session.connection,
    cwd,
    env,
    configFolder: configFolder(env, setting),
    cli: cliOf(docker, env, cwd, new AbortController().signal),
  });
  // Whether it is the right engine is looked up meanwhile, since it takes as long.
  const [listed, holds] = await Promise.all([listing, loop.contextHolds()]);
  if (!holds) return ok(uncheckedRemovals(steps, engineStrings.contextChanged));
  return listed.ok ? listed : ok(uncheckedRemovals(steps, listed.error.message));
}

function unavailable(loop: EngineLoop): Result<never> {
  return fail('engine-unavailable', whyUnavailable(loop));
}

function whyUnavailable({ status }: EngineLoop): string {
  return status.state === 'unavailable' ? status.message : engineStrings.stillConnecting;
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell<T>(listeners: Set<(value: T) => void>, value: T, { log }: EngineSetting): void {
  for (const listener of listeners) {
    try {
      listener(value);
    } catch (thrown) {
      log('engine', `a listener failed: ${thrown instanceof Error ? thrown.message : thrown}`);
    }
  }
}
