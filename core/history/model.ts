import * as z from 'zod/mini';
import { changeKinds, objectKinds } from '../engine/changes/model.ts';

/** So many runs are remembered; the oldest goes first. */
export const keptRuns = 2000;

/** So many changes of a run are remembered with it. */
export const keptChanges = 12;

const change = z.object({
  change: z.enum(changeKinds),
  kind: z.enum(objectKinds),
  name: z.string(),
});

/** A change of the engine in short, as the history keeps it. */
export type PastChange = Readonly<z.infer<typeof change>>;

const end = {
  state: z.enum(['exited', 'failed', 'killed']),
  exitCode: z.optional(z.int()),
  endedAt: z.number(),
};

/** Options that were put into a card's line or taken out; their values are among the others. */
export const keptOptions = z.array(
  z.object({
    of: z.string(),
    name: z.string(),
    off: z.optional(z.int()),
    free: z.optional(z.literal(true)),
  }),
);

const start = {
  id: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  title: z.string(),
  /** For a POSIX shell, its secrets masked. */
  line: z.string(),
  /** `<sheet>/<command id>`, for a command of a sheet. */
  card: z.optional(z.string()),
  /** What was filled in, without secrets. */
  values: z.optional(z.record(z.string(), z.string())),
  options: z.optional(keptOptions),
  /** For a line in no sheet: in the grammar of sheets, with a blank where a secret was. */
  source: z.optional(z.string()),
  cwd: z.string(),
  /** Something that it needs was not kept: it has to be filled in again. */
  forgot: z.optional(z.literal(true)),
};

/**
 * What is written down, one a line: that a run began, that it ended, what it changed.
 *
 * Three records of one run, because the app may be killed between any two; `entry` is all of one run
 * together, which is what compacting leaves.
 */
export const historyRecord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), ...start }),
  z.object({ type: z.literal('end'), id: z.string(), ...end }),
  z.object({ type: z.literal('changes'), id: z.string(), changes: z.array(change) }),
  z.object({ type: z.literal('remove'), id: z.string() }),
  z.object({
    type: z.literal('entry'),
    ...start,
    state: z.optional(end.state),
    exitCode: end.exitCode,
    endedAt: z.optional(z.number()),
    changes: z.optional(z.array(change)),
  }),
]);
export type HistoryRecord = z.infer<typeof historyRecord>;

/** What may be remembered of how a run began. */
export type RunStartRecord = Readonly<
  Omit<Extract<HistoryRecord, { readonly type: 'start' }>, 'type'>
>;
export type RunEndRecord = Readonly<
  Omit<Extract<HistoryRecord, { readonly type: 'end' }>, 'type' | 'id'>
>;

/** One run as the history shows it; without `state`, nobody saw its end. */
export type HistoryEntry = Readonly<
  Omit<Extract<HistoryRecord, { readonly type: 'entry' }>, 'type'>
>;

/** A change of the history, for who shows it. */
export type HistoryChange =
  | { readonly type: 'entry'; readonly entry: HistoryEntry }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'cleared' };
