import type { Grammar } from '../core/cli/grammar.ts';
import { indexOf } from '../core/cli/line/grammar-index.ts';
import { literalSource } from '../core/command/literal.ts';
import { keepRun } from '../core/history/keep.ts';
import { type HistoryEntry, keptChanges } from '../core/history/model.ts';
import type { DirectRequest } from '../core/ipc.ts';
import { outcomeOf, type RunLine, type RunOutcome } from '../core/plan/outcome.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { historyStrings as strings } from '../core/strings/history.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { History } from './history.ts';
import type { EarlierRun, EarlierRuns } from './plan-source.ts';
import type { RunOrigin } from './run-origin.ts';
import { knowBefore, type RunWatch, type RunWatchOptions, watchRun } from './run-watch.ts';
import type { RunSpec, Terminals } from './terminals.ts';

export interface RunsOptions extends RunWatchOptions {
  readonly terminals: Terminals;
  readonly history: History;
  readonly grammar: () => Promise<Grammar>;
  readonly log: (area: string, message: string) => void;
}

/** The runs from the plan on: started, remembered, followed on the engine, and taken back. */
export interface Runs {
  /** To be waited for before a start: what the run will be compared with is known. */
  readonly ready: (origin: RunOrigin) => Promise<void>;
  readonly start: (spec: RunSpec) => Result<SessionInfo>;
  readonly outcome: (session: string) => RunOutcome | undefined;
  readonly earlier: EarlierRuns;
  /** The answer stops listening. */
  readonly onOutcome: (listener: (outcome: RunOutcome) => void) => () => void;
}

interface Followed {
  readonly spec: RunSpec;
  readonly origin: RunOrigin;
  readonly watch: RunWatch | undefined;
  readonly startedAt: number;
  endedAt?: number;
  outcome?: RunOutcome;
}

export function createRuns(options: RunsOptions): Runs {
  const { terminals, history, log } = options;
  const followed = new Map<string, Followed>();
  const listeners = new Set<(outcome: RunOutcome) => void>();

  const follow = (session: SessionInfo, spec: RunSpec, origin: RunOrigin): void => {
    const watch = origin.danger === 'safe' ? undefined : watchRun(options);
    remember(history, session, spec, origin);
    const { startedAt } = session;
    followed.set(session.id, { spec, origin: withoutSecrets(origin), watch, startedAt });
    settle(terminals.list());
  };
  const settle = (sessions: readonly SessionInfo[]): void => {
    const there = new Map(sessions.map((session) => [session.id, session]));
    for (const [id, run] of followed) {
      const session = there.get(id);
      if (session && session.state !== 'running' && run.endedAt === undefined) end(session, run);
      if (!session) {
        run.watch?.stop();
        followed.delete(id);
      }
    }
  };
  const end = (session: SessionInfo, run: Followed): void => {
    const { state, exitCode, endedAt = options.now() } = session;
    run.endedAt = endedAt;
    if (state !== 'running') {
      history.end(session.id, { state, endedAt, ...(exitCode !== undefined && { exitCode }) });
    }
    judge(session, run).catch((error: unknown) => {
      log(
        'runs',
        `what a run changed is not known: ${error instanceof Error ? error.stack : error}`,
      );
    });
  };
  const judge = async (session: SessionInfo, run: Followed): Promise<void> => {
    const evidence = session.state === 'failed' ? undefined : await run.watch?.evidence();
    run.watch?.stop();
    if (!evidence) return;
    const others = [...followed.values()]
      .filter((other) => other !== run && other.watch && overlap(other, run))
      .map(lineOf);
    const exitCode = session.exitCode ?? 1;
    const index = indexOf(await options.grammar());
    const outcome = outcomeOf(session.id, lineOf(run), { ...evidence, exitCode, others }, index);
    run.outcome = outcome;
    // What nobody named cannot be recognised later, so it is not worth remembering.
    const ours = outcome.changes.filter(({ meanwhile, anonymous }) => !meanwhile && !anonymous);
    if (ours.length > 0) {
      const short = ours.slice(0, keptChanges);
      history.changed(
        session.id,
        short.map(({ change, kind, name }) => ({ change, kind, name })),
      );
    }
    for (const listener of [...listeners]) listener(outcome);
  };
  terminals.onChange(settle);

  return {
    ready: async ({ danger }) => {
      if (danger !== 'safe') await knowBefore(options);
    },
    start: (spec) => {
      const started = terminals.start(spec);
      if (started.ok && spec.origin) follow(started.value, spec, spec.origin);
      return started;
    },
    outcome: (session) => followed.get(session)?.outcome,
    earlier: ({ from, run }) => {
      const known = followed.get(run);
      if (from === 'undo') return undoRequest(run, known);
      if (known) return again(known);
      const past = history.find(run);
      return past ? againOf(past) : fail('run-unknown', strings.unknownRun);
    },
    onOutcome: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function remember(history: History, session: SessionInfo, spec: RunSpec, origin: RunOrigin): void {
  const { request, template } = origin;
  const card = request.from === 'card' ? `${request.sheet}/${request.command}` : undefined;
  const { title, line, cwd } = spec;
  const { values, options = [] } = request;
  const asked = { title, line, template, values, options };
  history.begin({
    id: session.id,
    at: session.startedAt,
    ...keepRun(card === undefined ? asked : { ...asked, card }),
    cwd,
  });
}

/** A secret is for one run and not kept for the next, in memory either. */
function withoutSecrets(origin: RunOrigin): RunOrigin {
  const { request, template } = origin;
  const secret = new Set(
    template.placeholders.filter(({ kind }) => kind === 'secret').map(({ label }) => label),
  );
  const values = Object.fromEntries(
    Object.entries(request.values).filter(([label]) => !secret.has(label)),
  );
  return { ...origin, request: { ...request, values } };
}

function lineOf({ origin, spec }: Followed): RunLine {
  return { argv: origin.argv, shell: origin.shell, cwd: spec.cwd };
}

function overlap(one: Followed, other: Followed): boolean {
  const isBefore = (a: Followed, b: Followed): boolean =>
    a.endedAt !== undefined && a.endedAt < b.startedAt;
  return !isBefore(one, other) && !isBefore(other, one);
}

function undoRequest(run: string, known: Followed | undefined): Result<EarlierRun> {
  const undo = known?.outcome?.undo;
  if (!known || undo?.type !== 'line') return fail('run-unknown', strings.noUndo);
  return ok({
    request: {
      from: 'line',
      title: strings.undoTitle(known.spec.title).slice(0, 200),
      card: `line/undo-${run}`,
      source: literalSource(undo.line),
      values: {},
    },
    cwd: known.spec.cwd,
  });
}

/** What was typed as a secret was for one run; the next one asks for it again. */
function again({ origin, spec }: Followed): Result<EarlierRun> {
  const { request, template } = origin;
  const needsSecret = template.placeholders.some(({ kind }) => kind === 'secret');
  if (needsSecret) return fail('secret-missing', strings.needsSecret);
  return ok({ request, cwd: spec.cwd });
}

function againOf(entry: HistoryEntry): Result<EarlierRun> {
  const { card, title, values = {}, options = [], source, cwd, forgot } = entry;
  if (card !== undefined) {
    if (forgot) return fail('secret-missing', strings.needsSecret);
    const slash = card.indexOf('/');
    const [sheet, command] = [card.slice(0, slash), card.slice(slash + 1)];
    const request: DirectRequest = { from: 'card', sheet, command, values, options };
    return ok({ request, cwd });
  }
  if (forgot || source === undefined) return fail('secret-missing', strings.noSource);
  const request: DirectRequest = { from: 'line', title, source, values };
  return ok({ request, cwd });
}
