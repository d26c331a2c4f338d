import * as z from 'zod/mini';
import type { PathState, PortState } from './blanks/facts.ts';
import type { BlankMemory } from './blanks/memory.ts';
import type { FolderEntry } from './blanks/typed-path.ts';
import type { InstalledCommand } from './cli/reference/installed.ts';
import { listKinds } from './engine/list-kinds.ts';
import type { EngineObjects, EngineStatus } from './engine/model.ts';
import type { HistoryChange, HistoryEntry } from './history/model.ts';
import type { Pin } from './history/pin.ts';
import type { PushName, portMessage, RequestName } from './ipc-names.ts';
import type { Plan } from './plan/model.ts';
import type { RunOutcome } from './plan/outcome.ts';
import type { Problem, Result } from './result.ts';
import { type Settings, settingsSchema } from './settings.ts';
import type { Sheet } from './sheet/model.ts';
import type { SavedOutput, SessionInfo, ToSession } from './terminal/model.ts';

// Chrome's policy for our pages forbids eval, which zod otherwise probes for.
z.config({ jitless: true });

/** Carries the type of a result. Main makes results and is trusted, so they are typed, not parsed. */
interface Returns<T> {
  readonly type?: T;
}
const returns = <T>(): Returns<T> => ({});

const nothing = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(200));
const size = z.int().check(z.gte(1), z.lte(2000));

/** One value of a blank. The limit is far above what any argv accepts, and far below trouble. */
const value = z.string().check(z.maxLength(200_000));
const values = z
  .record(z.string().check(z.maxLength(100)), value)
  .check(z.refine((given) => Object.keys(given).length <= 100));

/** Options put in or taken out; which ones a line can take, main knows from the grammar. */
const options = z
  .array(
    z.strictObject({
      of: id,
      name: id,
      off: z.optional(z.int().check(z.gte(0), z.lte(1000))),
      free: z.optional(z.literal(true)),
    }),
  )
  .check(z.maxLength(200));

const planRequest = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('card'),
    sheet: id,
    command: id,
    values,
    options: z.optional(options),
  }),
  /** A line in the grammar of sheets, that main reads itself: a text, an action, a run again. */
  z.strictObject({
    from: z.literal('line'),
    /** What the tab and the card of the run are called. */
    title: id,
    card: z.optional(id),
    source: z.string().check(z.minLength(1), z.maxLength(200_000)),
    values,
    options: z.optional(options),
  }),
  /** What an earlier run did, once more; by the id of its session, also of one long ago. */
  z.strictObject({ from: z.literal('again'), run: id }),
  /** The line that takes a run back, which main itself made. */
  z.strictObject({ from: z.literal('undo'), run: id }),
]);
export type PlanRequest = z.infer<typeof planRequest>;

/** A path as it is typed into a blank, from where the card's command runs. */
const typedPath = {
  path: z.string().check(
    z.maxLength(4096),
    z.refine((path) => !path.includes('\0')),
  ),
  example: z.optional(id),
};
const port = z.int().check(z.gte(1), z.lte(65_535));
/** A request that says itself what is to run. */
export type DirectRequest = Extract<PlanRequest, { readonly from: 'card' | 'line' }>;

/** What to pin: a card as it is filled in, a run of the history, or a line in no sheet. */
const pinRequest = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('card'),
    sheet: id,
    command: id,
    values,
    options: z.optional(options),
  }),
  z.strictObject({ of: z.literal('run'), run: id }),
  z.strictObject({
    of: z.literal('line'),
    id,
    title: id,
    source: z.string().check(z.minLength(1), z.maxLength(200_000)),
    values,
  }),
]);
export type PinRequest = z.infer<typeof pinRequest>;

/** What the app knows about itself, told once. */
export interface AppInfo {
  readonly platform: 'darwin' | 'linux' | 'win32';
  readonly version: string;
  readonly settings: Settings;
  /** Problems met before the window was there: a broken settings file, for one. */
  readonly notices: readonly string[];
}

/** Where things are, and what an empty setting means here. */
export interface Places {
  /** The folder of the app's own files: settings, history, sheets, logs. */
  readonly data: string;
  readonly settingsFile: string;
  readonly usualShell: string;
  readonly home: string;
  /** The docker that runs use; absent when there is none. */
  readonly docker?: { readonly file: string; readonly version?: string };
}

export interface SheetList {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/**
 * Every request from the window to main.
 *
 * A name is `area.verb`; the window calls it as `runsheet.area.verb(args)` and gets a `Result`.
 * Adding a channel is one entry here and one handler in main; all types follow.
 */
export const requests = {
  'app.ready': { args: nothing, result: returns<AppInfo>() },
  'app.copy': {
    args: z.strictObject({ text: z.string().check(z.maxLength(4_000_000)) }),
    result: returns<null>(),
  },
  'app.openLink': {
    args: z.strictObject({ url: z.string().check(z.maxLength(2000)) }),
    result: returns<null>(),
  },
  /** Pastes where the keyboard is, as the menu's Paste does; only after a click or key. */
  'app.paste': { args: nothing, result: returns<null>() },
  /** Paths are checked first: a sentence says why one cannot be used. */
  'settings.change': {
    args: z.partial(z.strictObject(settingsSchema.shape)),
    result: returns<Settings>(),
  },
  /** Asks for a file or a folder in the system's dialog and takes it; `null` when none was chosen. */
  'settings.choose': {
    args: z.strictObject({ setting: z.enum(['shell', 'workingFolder', 'dockerPath']) }),
    result: returns<Settings | null>(),
  },
  'settings.places': { args: nothing, result: returns<Places>() },
  /** Shows the folder with the app's own files in the system's file manager. */
  'settings.showFolder': { args: nothing, result: returns<null>() },
  /** A `SheetList` as JSON: the bridge copies objects property by property, 40 ms of them here. */
  'sheets.text': { args: nothing, result: returns<string>() },
  /** The index of all that ships, as text for `loadSearchIndex`; about 1 MB, asked for once. */
  'search.index': { args: nothing, result: returns<string>() },
  /** Copies an example to its usual folder, or to one the user is asked for; gives the folder. */
  'examples.copy': {
    args: z.strictObject({ example: id, where: z.enum(['usual', 'ask']) }),
    result: returns<string>(),
  },
  /** What the docker on this machine says of a command of the grammar. */
  'cli.help': { args: z.strictObject({ command: id }), result: returns<InstalledCommand>() },
  'plan.make': { args: planRequest, result: returns<Plan>() },
  'plan.run': {
    args: z.strictObject({ plan: id, cols: size, rows: size }),
    result: returns<SessionInfo>(),
  },
  'terminal.list': { args: nothing, result: returns<readonly SessionInfo[]>() },
  /** The port arrives by itself, as a `MessageEvent` on the window (see `portMessage`). */
  'terminal.attach': { args: z.strictObject({ session: id }), result: returns<null>() },
  /** The user's own shell in a tab; only after a click or key, else main asks. */
  'terminal.openShell': {
    args: z.strictObject({ cols: size, rows: size }),
    result: returns<SessionInfo>(),
  },
  /** Writes what a session printed to a file that main asks for; `null` when none was chosen. */
  'terminal.save': { args: z.strictObject({ session: id }), result: returns<SavedOutput | null>() },
  /** Opens an address that was printed, after main has asked in a dialog that shows it. */
  'terminal.openLink': {
    args: z.strictObject({ url: z.string().check(z.maxLength(8000)) }),
    result: returns<null>(),
  },
  /** Copies a session's line and opens the system's own terminal in its folder. */
  'terminal.openOwn': { args: z.strictObject({ session: id }), result: returns<null>() },
  'terminal.stop': { args: z.strictObject({ session: id }), result: returns<null>() },
  /** Of a shell that still lives, main asks first if something runs in it. */
  'terminal.close': { args: z.strictObject({ session: id }), result: returns<null>() },
  /** Names in the folder of a path that is being typed. */
  'files.complete': {
    args: z.strictObject(typedPath),
    result: returns<readonly FolderEntry[]>(),
  },
  'files.check': { args: z.strictObject(typedPath), result: returns<PathState>() },
  /** Asks the user in the system's own dialog; null when nothing was chosen. */
  'files.pick': {
    args: z.strictObject({
      ...typedPath,
      kind: z.enum(['file', 'folder', 'path']),
      /** The command writes it, so it need not be there. */
      save: z.boolean(),
    }),
    result: returns<string | null>(),
  },
  /** Whether ports of this machine can be had, in the order asked. */
  'ports.check': {
    args: z.strictObject({
      ports: z.array(port).check(z.maxLength(64)),
      protocol: z.enum(['tcp', 'udp']),
      /** Empty: every interface. */
      address: z.string().check(z.maxLength(64)),
    }),
    result: returns<readonly PortState[]>(),
  },
  /** What blanks were run with before; see `core/blanks/memory.ts`. */
  'memory.values': { args: nothing, result: returns<BlankMemory>() },
  'memory.clear': { args: nothing, result: returns<null>() },
  /** What a run changed; nothing while it is not known, or no engine was there to tell. */
  'run.outcome': { args: z.strictObject({ session: id }), result: returns<RunOutcome | null>() },
  /** The last of what a run printed, as plain text. */
  'run.tail': { args: z.strictObject({ session: id }), result: returns<string>() },
  'history.list': { args: nothing, result: returns<readonly HistoryEntry[]>() },
  'history.remove': { args: z.strictObject({ run: id }), result: returns<null>() },
  'history.clear': { args: nothing, result: returns<null>() },
  'pins.list': { args: nothing, result: returns<readonly Pin[]>() },
  'pins.add': { args: pinRequest, result: returns<readonly Pin[]>() },
  'pins.remove': { args: z.strictObject({ pin: id }), result: returns<readonly Pin[]>() },
  'engine.status': { args: nothing, result: returns<EngineStatus>() },
  'engine.retry': { args: nothing, result: returns<null>() },
  'engine.objects': { args: nothing, result: returns<EngineObjects>() },
  /** Some of the lists: those that are stale, for who has the others. */
  'engine.lists': {
    args: z.strictObject({ kinds: z.array(z.enum(listKinds)).check(z.maxLength(4)) }),
    result: returns<Partial<EngineObjects>>(),
  },
} as const satisfies Record<RequestName, { readonly args: unknown; readonly result: unknown }>;

/** Everything main tells the window unasked. */
export interface Pushes extends Record<PushName, unknown> {
  readonly 'engine.status': EngineStatus;
  /** Something on the engine changed: lists that were fetched are stale. */
  readonly 'engine.stale': { readonly kinds: readonly (keyof EngineObjects)[] };
  readonly 'terminal.sessions': readonly SessionInfo[];
  readonly 'settings.changed': Settings;
  /** Something was chosen in the native menu. */
  readonly 'menu.chosen': MenuChoice;
  readonly 'run.outcome': RunOutcome;
  readonly 'history.changed': HistoryChange;
  readonly 'pins.changed': readonly Pin[];
  /** All there is to tell, see `AppInfo`; some is only found after the start. */
  readonly 'app.notices': readonly string[];
}

/** What the native menu can ask of the window. */
export type MenuChoice = 'settings' | 'shell';

export interface PortMessage {
  readonly type: typeof portMessage;
  readonly session: string;
}

export const toSession = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ack'), bytes: z.int().check(z.gte(0)) }),
  z.strictObject({ type: z.literal('input'), text: z.string().check(z.maxLength(4_000_000)) }),
  z.strictObject({ type: z.literal('resize'), cols: size, rows: size }),
  z.strictObject({ type: z.literal('shown'), shown: z.boolean() }),
]) satisfies z.ZodMiniType<ToSession>;

export type ArgsOf<N extends RequestName> = z.infer<(typeof requests)[N]['args']>;
export type ResultOf<N extends RequestName> =
  (typeof requests)[N]['result'] extends Returns<infer T> ? T : never;

/** Main's side of a request. */
export type Handler<N extends RequestName> = (
  args: ArgsOf<N>,
) => Result<ResultOf<N>> | Promise<Result<ResultOf<N>>>;

type Area<N extends string> = N extends `${infer A}.${string}` ? A : never;
type Verb<N extends string, A extends string> = N extends `${A}.${infer V}` ? V : never;

/** `window.runsheet`, derived from the table above. */
export type RunsheetApi = {
  readonly [A in Area<RequestName>]: {
    readonly [V in Verb<RequestName, A>]: `${A}.${V}` extends infer N extends RequestName
      ? (args: ArgsOf<N>) => Promise<Result<ResultOf<N>>>
      : never;
  };
} & {
  /** Listens to a push; the answer stops listening. */
  readonly on: <N extends keyof Pushes>(
    name: N,
    listener: (value: Pushes[N]) => void,
  ) => () => void;
};
