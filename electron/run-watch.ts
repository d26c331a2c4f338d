import { isTelling } from '../core/engine/changes/telling.ts';
import type { EngineEvent } from '../core/engine/events.ts';
import type { EngineObjects, EngineTried } from '../core/engine/model.ts';
import type { RunEvidence } from '../core/plan/outcome.ts';
import type { Timers } from '../core/terminal/timers.ts';
import type { EngineWatch } from './engine/index.ts';

/** How long nothing must have happened after a run before it is judged, and at most, in ms. */
export const grace = { quiet: 250, longest: 1500 } as const;

/** A timer that is late by more than this, in ms, was held up with all else in this process. */
const heldUp = 100;
/** After that what waits at the connections is read, which takes no longer, in ms. */
const catchUp = 20;

/** More events than this in one run is a storm, of which the beginning says enough. */
const mostEvents = 10_000;

/** The engine during one run. */
export interface RunWatch {
  /** Settles after the run's end and a little quiet; nothing when no engine was there all along. */
  readonly evidence: () => Promise<Omit<RunEvidence, 'exitCode' | 'others'> | undefined>;
  readonly stop: () => void;
}

export interface RunWatchOptions {
  readonly engine: Pick<EngineWatch, 'onEvent' | 'known' | 'status' | 'objects' | 'lists'>;
  readonly timers: Timers;
  readonly now: () => number;
}

/** Begins to take down what the engine tells, from this moment on. */
export function watchRun({ engine, timers, now }: RunWatchOptions): RunWatch {
  const events: EngineEvent[] = [];
  const tried = connectedTo(engine);
  const before = tried ? listsBefore(engine) : undefined;
  let lastEvent = 0;
  const stop = engine.onEvent((event) => {
    if (!isTelling(event) || events.length >= mostEvents) return;
    events.push(event);
    lastEvent = now();
  });
  const untilQuiet = (): Promise<void> => {
    const endedAt = now();
    return new Promise((resolve) => {
      const look = (): void => {
        const waited = now() - endedAt;
        const quiet = now() - Math.max(lastEvent, endedAt);
        const left = Math.min(grace.quiet - quiet, grace.longest - waited);
        if (left <= 0) {
          resolve();
          return;
        }
        const due = now() + left;
        timers.after(left, () => {
          // Timers come before connections: what the engine told meanwhile is behind this one.
          if (now() - due > heldUp) timers.after(catchUp, look);
          else look();
        });
      };
      look();
    });
  };
  return {
    stop,
    evidence: async () => {
      if (tried) await untilQuiet();
      stop();
      if (!tried || !isSame(tried, connectedTo(engine))) return undefined;
      const after = await engine.objects();
      const lists: Partial<EngineObjects> = after.ok ? after.value : {};
      return { events, before: usable(await before, events), after: lists, tried };
    },
  };
}

/** The lists that a comparison needs; what happened to containers and networks, events tell. */
const compared = ['images', 'volumes'] as const;

/** A run waits at most so long, in ms, for lists that it can be compared with. */
const patience = 2000;

/**
 * Settles when the lists that a run will be compared with are known.
 *
 * Hardly ever anything is missing, and then it settles at once. But right after a change a list is
 * read anew, and on a busy machine a quick command is over before that answer is there: then its own
 * change would be taken for what was there before.
 */
export async function knowBefore({ engine, timers }: RunWatchOptions): Promise<void> {
  const missing = missingLists(engine);
  if (missing.length === 0 || !connectedTo(engine)) return;
  const later = new Promise((resolve) => timers.after(patience, () => resolve(undefined)));
  await Promise.race([engine.lists(missing), later]);
}

function missingLists(engine: Pick<EngineWatch, 'known'>): readonly ('images' | 'volumes')[] {
  const known = engine.known();
  return compared.filter((kind) => known[kind] === undefined);
}

interface ListsBefore {
  readonly known: Partial<EngineObjects>;
  /** Asked for as the run began: they may already show what it did. */
  readonly late: Partial<EngineObjects>;
}

/** The lists from before the run. One that changed a moment ago is read now. */
async function listsBefore(engine: RunWatchOptions['engine']): Promise<ListsBefore> {
  const known = engine.known();
  const missing = missingLists(engine);
  if (missing.length === 0) return { known, late: {} };
  const read = await engine.lists(missing);
  return { known, late: read.ok ? read.value : {} };
}

/**
 * A list that came late says what was there before only where nothing happened to its kind since:
 * else the events alone tell.
 */
function usable(
  lists: ListsBefore | undefined,
  events: readonly EngineEvent[],
): Partial<EngineObjects> {
  if (!lists) return {};
  const happened = new Set(events.map(({ type }) => `${type}s`));
  const late = Object.entries(lists.late).filter(([kind]) => !happened.has(kind));
  return { ...lists.known, ...Object.fromEntries(late) };
}

function connectedTo(engine: RunWatchOptions['engine']): EngineTried | undefined {
  const status = engine.status();
  return status.state === 'connected' ? status.tried : undefined;
}

/** `docker context use` moves to another engine, whose lists say nothing about this run. */
function isSame(tried: EngineTried, now: EngineTried | undefined): boolean {
  return now !== undefined && now.endpoint === tried.endpoint;
}
