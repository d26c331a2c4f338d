import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess } from '../../../core/command/effect.ts';
import { fillTemplate } from '../../../core/command/fill.ts';
import { parseTemplate } from '../../../core/command/template.ts';
import type { RunOutcome } from '../../../core/plan/outcome.ts';
import { openGrammar } from '../../../electron/grammar.ts';
import { openHistory } from '../../../electron/history.ts';
import { spawnPty } from '../../../electron/pty.ts';
import type { RunOrigin } from '../../../electron/run-origin.ts';
import { createRuns, type Runs } from '../../../electron/runs.ts';
import { systemTimers } from '../../../electron/terminals/timers.ts';
import { createTerminals, type RunSpec } from '../../../electron/terminals.ts';
import type { EngineState } from '../../../scripts/engine/index.ts';
import type { Watched } from '../../unit/electron/engine/watched.ts';
import { engineEnvironment } from './docker-cli.ts';
import { waitFor } from './wait-for.ts';

/** Runs lines as the app does, with everything behind them but the window. */
export interface FollowedRuns {
  readonly runs: Runs;
  /** Starts a line and gives its session. */
  readonly start: (source: string, cwd?: string) => string;
  /** Runs a line to its end and gives what it changed. */
  readonly run: (
    source: string,
    cwd?: string,
  ) => Promise<RunOutcome & { readonly exitCode: number }>;
  readonly outcome: (session: string) => Promise<RunOutcome>;
  readonly stop: (session: string) => void;
  readonly close: () => Promise<void>;
}

const grammarFile = fileURLToPath(new URL('../../../resources/cli/grammar.json', import.meta.url));

export function followRuns(state: EngineState, watched: Watched): FollowedRuns {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-runs-'));
  const log = (area: string, message: string): void => {
    throw new Error(`${area}: ${message}`);
  };
  const terminals = createTerminals({
    spawn: spawnPty,
    now: Date.now,
    createId: randomUUID,
    log,
  });
  const history = openHistory({
    file: join(folder, 'history.jsonl'),
    enabled: () => true,
    now: Date.now,
    log,
    onNotice: (notice) => log('history', notice),
  });
  const { engine } = watched;
  const runs = createRuns({
    terminals,
    history,
    engine,
    grammar: openGrammar(grammarFile),
    timers: systemTimers,
    now: Date.now,
    log,
  });
  const env = { ...process.env, ...engineEnvironment(state) } as Record<string, string>;
  const specOf = (source: string, cwd = folder): RunSpec & { readonly origin: RunOrigin } => {
    const { template } = parseTemplate(source);
    const filled = template && fillTemplate(template, {}, 'posix');
    if (!template || !filled?.ok) throw new Error(`no line: ${source}`);
    const { argv, line, shell } = filled.value;
    return {
      title: source,
      line,
      file: shell ? '/bin/sh' : state.docker,
      args: argv.slice(1),
      cwd,
      env,
      cols: 100,
      rows: 20,
      origin: {
        request: { from: 'line', title: source, source, values: {} },
        template,
        argv,
        shell,
        danger: assess(argv).danger.level,
      },
    };
  };
  const begin = (spec: RunSpec): string => {
    const started = runs.start(spec);
    if (!started.ok) throw new Error(started.error.message);
    return started.value.id;
  };
  const outcome = (session: string): Promise<RunOutcome> =>
    waitFor(`the outcome of ${session}`, () => runs.outcome(session), 30_000);
  return {
    runs,
    start: (source, cwd) => begin(specOf(source, cwd)),
    outcome,
    run: async (source, cwd) => {
      const spec = specOf(source, cwd);
      await runs.ready(spec.origin);
      const session = begin(spec);
      const done = await outcome(session);
      const ended = terminals.list().find(({ id }) => id === session);
      return { ...done, exitCode: ended?.exitCode ?? -1 };
    },
    stop: (session) => void terminals.stop(session),
    close: async () => {
      await terminals.endAll();
      const kept = readFileSync(join(folder, 'history.jsonl'), 'utf8');
      rmSync(folder, { recursive: true, force: true });
      if (!kept.endsWith('\n')) throw new Error('the history was left torn');
    },
  };
}
