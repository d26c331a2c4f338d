import * as z from 'zod/mini';
import type { EngineObjects } from './model.ts';

export { listKinds } from './list-kinds.ts';

/** One of the lists that can go stale. */
export type ListKind = keyof EngineObjects;

/** What the engine tells about a change, as far as it matters here. */
export interface EngineEvent {
  readonly type: string;
  /** Without what follows a colon: `health_status: healthy` is `health_status`. */
  readonly action: string;
  /** Seconds since the epoch, by the engine's clock. */
  readonly time: number;
  /** What it happened to: an id; for a volume its name, for a pull the image's name. */
  readonly id: string;
  /** What the engine says beside it, as far as it is used; see `eventFacts`. */
  readonly facts: Readonly<Partial<Record<EventFact, string>>>;
}

/**
 * What is kept of an event's attributes: names, what a network is connected to, how a container
 * ended, and which Compose project it is of. All else, labels above all, is let go at once.
 */
export const eventFacts = {
  name: 'name',
  image: 'image',
  oldName: 'oldName',
  container: 'container',
  exitCode: 'exitCode',
  project: 'com.docker.compose.project',
  projectFolder: 'com.docker.compose.project.working_dir',
} as const;
export type EventFact = keyof typeof eventFacts;

/** The types to ask the engine for. */
export const eventTypes = ['container', 'image', 'network', 'volume'] as const;

type Table = Readonly<Record<string, readonly ListKind[]>>;

const nothing: readonly ListKind[] = [];

/**
 * (Type, Action) -> the lists that are stale afterwards.
 *
 * Only the exceptions are written down: any other action makes the type's own list stale, so that an
 * action this table has never heard of costs one list too many and never one too few.
 */
const exceptions: Readonly<Record<(typeof eventTypes)[number], Table>> = {
  container: {
    attach: nothing,
    detach: nothing,
    exec_create: nothing,
    exec_start: nothing,
    exec_die: nothing,
    exec_detach: nothing,
    top: nothing,
    export: nothing,
    resize: nothing,
    copy: nothing,
    'archive-path': nothing,
    'extract-to-dir': nothing,
    commit: ['images'],
  },
  image: {
    push: nothing,
    save: nothing,
    // A container's image is shown by name while the name still means that image.
    pull: ['images', 'containers'],
    tag: ['images', 'containers'],
    untag: ['images', 'containers'],
    delete: ['images', 'containers'],
    load: ['images', 'containers'],
    prune: ['images', 'containers'],
  },
  network: {
    connect: ['networks', 'containers'],
    disconnect: ['networks', 'containers'],
  },
  volume: { mount: nothing, unmount: nothing },
};

const own: Readonly<Record<(typeof eventTypes)[number], readonly ListKind[]>> = {
  container: ['containers'],
  image: ['images'],
  network: ['networks'],
  volume: ['volumes'],
};

/** The lists that an event makes stale; none for what is not on any list. */
export function staleAfter(type: string, action: string): readonly ListKind[] {
  const known = eventTypes.find((candidate) => candidate === type);
  if (!known) return nothing;
  const table = exceptions[known];
  return (Object.hasOwn(table, action) ? table[action] : undefined) ?? own[known];
}

const attributes = z.optional(z.nullable(z.record(z.string(), z.unknown())));
const shape = z.object({
  Type: z.string(),
  Action: z.string(),
  time: z.number(),
  Actor: z.optional(z.nullable(z.object({ ID: z.optional(z.string()), Attributes: attributes }))),
});

/** Reads one line of the event stream; nothing when it is not an event. */
export function parseEvent(line: string): EngineEvent | undefined {
  try {
    const { Type, Action, time, Actor } = shape.parse(JSON.parse(line));
    return {
      type: Type,
      action: Action.split(':', 1)[0] ?? Action,
      time,
      id: Actor?.ID ?? '',
      facts: factsOf(Actor?.Attributes ?? {}),
    };
  } catch {
    return undefined;
  }
}

function factsOf(given: Readonly<Record<string, unknown>>): EngineEvent['facts'] {
  const facts: Partial<Record<EventFact, string>> = {};
  for (const [fact, attribute] of Object.entries(eventFacts)) {
    const value = given[attribute];
    if (typeof value === 'string') facts[fact as EventFact] = value;
  }
  return facts;
}
