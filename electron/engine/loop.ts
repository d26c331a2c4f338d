import { backoff } from '../../core/engine/backoff.ts';
import { ownCodes } from '../../core/engine/cause.ts';
import { type EngineEvent, type ListKind, listKinds } from '../../core/engine/events.ts';
import type { EnginePlugins, EngineStatus } from '../../core/engine/model.ts';
import { type Connection, connectFirst } from './connect.ts';
import { watchContext } from './context-watch.ts';
import { toFailure } from './failure.ts';
import { configFolder, type Failed, type Location, locate, usualPlace } from './locate.ts';
import type { EngineSetting } from './options.ts';
import { readPlugins } from './plugins.ts';
import { type Counts, Session } from './session.ts';
import { connectedStatus, triedAt, unavailableStatus } from './status.ts';

/** A connection that lasted shorter, in ms, counts as a failed try, so that none loops. */
const shortLived = 2000;

/** The code of a connection that was given up because commands now talk to another engine. */
const moved = 'MOVED';

export interface LoopHooks {
  readonly onStatus: (status: EngineStatus) => void;
  readonly onStale: (kinds: readonly ListKind[]) => void;
  readonly onEvent: (event: EngineEvent) => void;
}

/** How one try ended: `lost` after a connection that had lasted, `moved` by another context. */
type Outcome =
  | { readonly after: 'failed' | 'lost'; readonly failed: Failed }
  | { readonly after: 'moved' };

/**
 * Keeps a connection to the engine: looks for it, follows it, waits, looks again.
 *
 * Where to look is read anew each time, since contexts are switched and environments differ.
 */
export class EngineLoop {
  readonly #setting: EngineSetting;
  readonly #hooks: LoopHooks;
  readonly #stopping = new AbortController();
  #status: EngineStatus = { state: 'connecting' };
  #session: Session | undefined;
  #running: Promise<void> | undefined;
  #failures = 0;
  #endPause: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #lastEvent: { readonly engineId: string; readonly time: number } | undefined;

  constructor(setting: EngineSetting, hooks: LoopHooks) {
    this.#setting = setting;
    this.#hooks = hooks;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  start(): void {
    if (!this.#stopping.signal.aborted) this.#running ??= this.#run();
  }

  /** Ends a wait at once; a living connection is only checked for where it should be. */
  retry(): void {
    this.#failures = 0;
    if (this.#endPause) {
      const { state } = this.#status;
      const tried = state === 'unavailable' ? this.#status.tried : undefined;
      this.#set({ state: 'connecting', ...(tried && { tried }) });
      this.#endPause();
    } else {
      void this.contextHolds();
    }
  }

  /** Gives the connection up for the one that the CLI names now, even if it is the same. */
  reconnect(): void {
    if (this.#session) this.#session.end({ code: moved, message: 'another docker' });
    else this.retry();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#unwatch?.();
    this.#endPause?.();
    this.#session?.end({ code: ownCodes.closed, message: 'stopped' });
    await this.#running;
  }

  /**
   * Whether the connection is to the engine that a command would talk to now.
   *
   * If it is not, the connection is given up for the right one.
   */
  async contextHolds(): Promise<boolean> {
    const session = this.#session;
    if (!session) return false;
    const { place } = session.connection.target;
    const location = await this.#locate();
    const holds =
      location.ok &&
      location.value.targets.some(
        (target) =>
          target.place.address === place.address && target.place.context === place.context,
      );
    if (!holds) session.end({ code: moved, message: 'the context changed' });
    return holds;
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const outcome = await this.#try();
      if (this.#stopping.signal.aborted) return;
      if (outcome.after === 'failed') {
        await this.#waitAfter(outcome.failed);
        continue;
      }
      this.#failures = 0;
      const place = outcome.after === 'lost' ? outcome.failed.place : undefined;
      this.#set({ state: 'connecting', ...(place && { tried: triedAt(place) }) });
    }
  }

  async #try(): Promise<Outcome> {
    const location = await this.#locate();
    if (!location.ok) return { after: 'failed', failed: location.error };
    this.#watchContext(location.value);
    const connected = await this.#connect(location.value);
    if (!connected.ok) return { after: 'failed', failed: connected.error };
    return this.#live(connected.value, location.value);
  }

  /** Loading the client is the one step that could throw: its file may be damaged. */
  async #connect(location: Location): ReturnType<typeof connectFirst> {
    try {
      return await connectFirst(location, this.#setting, this.#stopping.signal);
    } catch (thrown) {
      return { ok: false, error: this.#unexpected(thrown) };
    }
  }

  async #live(connection: Connection, location: Location): Promise<Outcome> {
    const { clock, log } = this.#setting;
    const began = clock.now();
    const { place } = connection.target;
    let plugins: EnginePlugins | undefined;
    let counts: Counts | undefined;
    const show = (): void => {
      if (!counts || this.#session !== session) return;
      this.#set(connectedStatus(connection, counts, plugins));
    };
    const session = new Session(
      connection,
      {
        onCounts: (fresh) => {
          if (counts) counts = { ...counts, ...fresh };
          show();
        },
        onStale: (kinds) => this.#hooks.onStale(kinds),
        onEvent: (event) => this.#hooks.onEvent(event),
      },
      clock,
    );
    this.#session = session;
    if (this.#stopping.signal.aborted) session.end({ message: 'stopped' });
    const last = this.#lastEvent;
    const since = last?.engineId === connection.engineId ? last.time : undefined;
    const begun = await session.begin(since);
    if (begun.ok) {
      counts = begun.value;
      log('engine', `connected to ${connection.tried.endpoint}, API ${connection.apiVersion}`);
      show();
      this.#hooks.onStale(listKinds);
      void readPlugins(location.docker, location.env, this.#stopping.signal).then((found) => {
        plugins = found;
        show();
      });
    }
    const failure = await session.ended;
    this.#session = undefined;
    const time = session.lastEventTime;
    if (time !== undefined) this.#lastEvent = { engineId: connection.engineId, time };
    if (failure.code === moved) return { after: 'moved' };
    const lasted = begun.ok && clock.now() - began >= shortLived;
    return { after: lasted ? 'lost' : 'failed', failed: { failure, place } };
  }

  async #waitAfter(failed: Failed): Promise<void> {
    const { clock, random, log } = this.#setting;
    const wait = backoff(this.#failures, random());
    this.#failures += 1;
    const status = unavailableStatus(failed, clock.now() + wait);
    const before = this.#status;
    if (before.state !== 'unavailable' || before.detail !== status.detail) {
      log('engine', `${status.reason}: ${status.detail}`);
    }
    this.#set(status);
    await new Promise<void>((resolve) => {
      const cancel = clock.after(wait, resolve);
      this.#endPause = () => {
        cancel();
        resolve();
      };
    });
    this.#endPause = undefined;
  }

  /** What it is given promises not to reject; that must not end the loop if it does. */
  async #locate(): ReturnType<typeof locate> {
    try {
      return await locate(this.#setting, this.#stopping.signal);
    } catch (thrown) {
      return { ok: false, error: this.#unexpected(thrown) };
    }
  }

  #unexpected(thrown: unknown): Failed {
    return { failure: toFailure(thrown), place: usualPlace(this.#setting.platform) };
  }

  #watchContext({ env }: Location): void {
    if (this.#stopping.signal.aborted) return;
    this.#unwatch ??= watchContext(configFolder(env, this.#setting), this.#setting.clock, () => {
      if (this.#session) void this.contextHolds();
      else this.#endPause?.();
    });
  }

  #set(status: EngineStatus): void {
    if (this.#stopping.signal.aborted) return;
    if (JSON.stringify(status) === JSON.stringify(this.#status)) return;
    this.#status = status;
    this.#hooks.onStatus(status);
  }
}
