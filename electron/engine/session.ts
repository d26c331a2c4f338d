import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import type { Clock } from '../../core/engine/clock.ts';
import {
  type EngineEvent,
  type ListKind,
  parseEvent,
  staleAfter,
} from '../../core/engine/events.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { createRefresh, type Refresh } from '../../core/engine/refresh.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Connection } from './connect.ts';
import { createLists, type Lists, readAll, readSome } from './lists.ts';

/** How often a silent engine is asked whether it is still there, in ms. */
const heartbeatEvery = 20_000;

/** What the status says in numbers. */
export interface Counts {
  readonly running: number;
  readonly containers: number;
  readonly images: number;
}

export interface SessionHooks {
  /** After `begin`, with the numbers that changed and those that did not. */
  readonly onCounts: (counts: Partial<Counts>) => void;
  readonly onStale: (kinds: readonly ListKind[]) => void;
  readonly onEvent: (event: EngineEvent) => void;
}

/** One living connection: follows the events, reads the lists, notices when the engine is gone. */
export class Session {
  readonly connection: Connection;
  /** Settles once, with the reason, when the connection is over. */
  readonly ended: Promise<EngineFailure>;
  readonly #hooks: SessionHooks;
  readonly #clock: Clock;
  readonly #lists: Lists;
  readonly #refresh: Refresh;
  #settleEnded: (failure: EngineFailure) => void = () => undefined;
  #over = false;
  #cancelHeartbeat: () => void = () => undefined;
  /** What is known of the numbers; all of them from `begin` on. */
  #counted: Partial<Counts> = {};
  #begun = false;
  #lastEventTime: number | undefined;
  #known: Partial<EngineObjects> = {};

  constructor(connection: Connection, hooks: SessionHooks, clock: Clock) {
    this.connection = connection;
    this.#hooks = hooks;
    this.#clock = clock;
    this.#lastEventTime = connection.engineTime;
    this.#lists = createLists(connection.client, (fresh) => {
      this.#known = { ...this.#known, ...fresh };
      this.#count(fresh);
    });
    this.#refresh = createRefresh(clock, (kinds) => this.#onStale(kinds));
    this.ended = new Promise((resolve) => {
      this.#settleEnded = resolve;
    });
  }

  /**
   * Follows the events, then reads what the status counts.
   *
   * In this order nothing that happens in between is lost. `since` is in seconds by the engine's
   * clock: what happened after it is told again, which does no harm.
   */
  async begin(since: number | undefined): Promise<Result<Counts, EngineFailure>> {
    const { client, engineTime } = this.connection;
    const stream = await client.follow(since ?? engineTime, (line) => this.#onLine(line));
    if (!stream.ok) return this.#give(stream);
    void stream.value.ended.then((failure) => this.end(failure));
    const [containers, images] = await Promise.all([
      this.#lists.containers.read(),
      this.#lists.images.read(),
    ]);
    if (!containers.ok) return this.#give(containers);
    if (!images.ok) return this.#give(images);
    // An event in the meantime has had them read again, and what was counted then is newer.
    const counts = {
      ...containerNumbers(containers.value),
      ...imageNumbers(images.value),
      ...this.#counted,
    };
    this.#counted = counts;
    this.#begun = true;
    // Known from the first moment on, for what a run has changed: see `known`.
    void this.#lists.volumes.read();
    this.#beat();
    return ok(counts);
  }

  /** Where the next session should go on; seconds by the engine's clock. */
  get lastEventTime(): number | undefined {
    return this.#lastEventTime;
  }

  /**
   * The lists as they are, of those that nothing has happened to since they were read.
   *
   * Networks are there only if someone asked for them.
   */
  get known(): Partial<EngineObjects> {
    return this.#known;
  }

  objects(): Promise<Result<EngineObjects, EngineFailure>> {
    return readAll(this.#lists);
  }

  lists(kinds: readonly ListKind[]): Promise<Result<Partial<EngineObjects>, EngineFailure>> {
    return readSome(this.#lists, kinds);
  }

  end(failure: EngineFailure): void {
    if (this.#over) return;
    this.#over = true;
    this.#cancelHeartbeat();
    this.#refresh.cancel();
    this.connection.client.close();
    this.#settleEnded(failure);
  }

  #give<T>(failed: Extract<Result<T, EngineFailure>, { readonly ok: false }>): typeof failed {
    this.end(failed.error);
    return failed;
  }

  #onLine(line: string): void {
    const event = parseEvent(line);
    if (!event || this.#over) return;
    this.#lastEventTime = Math.max(this.#lastEventTime ?? 0, event.time);
    const stale = staleAfter(event.type, event.action);
    this.#forget(stale);
    this.#hooks.onEvent(event);
    this.#refresh.add(stale);
  }

  /** At once, while others are told of it when it is quiet; a read under way is of before. */
  #forget(kinds: readonly ListKind[]): void {
    if (kinds.length === 0) return;
    const known = { ...this.#known };
    for (const kind of kinds) {
      delete known[kind];
      this.#lists[kind].invalidate();
    }
    this.#known = known;
  }

  #onStale(kinds: readonly ListKind[]): void {
    for (const kind of kinds) this.#lists[kind].invalidate();
    this.#hooks.onStale(kinds);
    if (kinds.includes('containers')) void this.#lists.containers.read();
    if (kinds.includes('images')) void this.#lists.images.read();
    if (kinds.includes('volumes')) void this.#lists.volumes.read();
  }

  #count({ containers, images }: Partial<EngineObjects>): void {
    this.#counted = {
      ...this.#counted,
      ...(containers && containerNumbers(containers)),
      ...(images && imageNumbers(images)),
    };
    if (this.#begun && !this.#over) this.#hooks.onCounts(this.#counted);
  }

  /** A machine that vanished, or a virtual one that was frozen, closes no connection. */
  #beat(): void {
    if (this.#over) return;
    this.#cancelHeartbeat = this.#clock.after(heartbeatEvery, () => {
      void this.connection.client.ping().then((answer) => {
        if (answer.ok) return this.#beat();
        this.end({ ...answer.error, code: answer.error.code ?? ownCodes.closed });
      });
    });
  }
}

function containerNumbers(
  containers: EngineObjects['containers'],
): Pick<Counts, 'running' | 'containers'> {
  const running = containers.filter(({ state }) => state === 'running').length;
  return { running, containers: containers.length };
}

function imageNumbers(images: EngineObjects['images']): Pick<Counts, 'images'> {
  return { images: images.length };
}
