import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../core/command/fill.ts';
import type { DangerLevel } from '../../../core/command/model.ts';
import { parseTemplate } from '../../../core/command/template.ts';
import type { EngineEvent } from '../../../core/engine/events.ts';
import type { EngineStatus } from '../../../core/engine/model.ts';
import type { DirectRequest } from '../../../core/ipc.ts';
import type { RunOutcome } from '../../../core/plan/outcome.ts';
import { ok } from '../../../core/result.ts';
import type { SessionInfo } from '../../../core/terminal/model.ts';
import { openHistory } from '../../../electron/history.ts';
import { createRuns } from '../../../electron/runs.ts';
import type { Terminals } from '../../../electron/terminals.ts';
import { shippedGrammar } from '../../helpers/cli/grammar.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const connected: EngineStatus = {
  state: 'connected',
  tried: { context: 'default', endpoint: 'unix:///s' },
  version: '1',
  apiVersion: '1.51',
  platform: 'linux/amd64',
  running: 0,
  containers: 0,
  images: 0,
};

/** Runs whose processes are only told of, on an engine whose events are made up. */
function bench(status: EngineStatus = connected) {
  let sessions: readonly SessionInfo[] = [];
  const changes = new Set<(all: readonly SessionInfo[]) => void>();
  const events = new Set<(event: EngineEvent) => void>();
  const outcomes: RunOutcome[] = [];
  const set = (next: readonly SessionInfo[]): void => {
    sessions = next;
    for (const listener of changes) listener(next);
  };
  const terminals = {
    start: ({ title, line }: { title: string; line: string }) => {
      const id = `s${sessions.length}`;
      const session = { id, title, line, state: 'running', stopping: false, startedAt: 1 } as const;
      set([...sessions, session]);
      return ok(session);
    },
    list: () => sessions,
    onChange: (listener: (all: readonly SessionInfo[]) => void) => {
      changes.add(listener);
      return () => changes.delete(listener);
    },
  } as unknown as Terminals;
  const logged: string[] = [];
  const log = (area: string, message: string): void => void logged.push(`${area} ${message}`);
  const file = join(folder, 'history.jsonl');
  const openIt = () =>
    openHistory({
      file,
      enabled: () => true,
      now: () => 2,
      log,
      onNotice: (text) => log('n', text),
    });
  const history = openIt();
  const runs = createRuns({
    terminals,
    history,
    grammar: async () => shippedGrammar,
    engine: {
      status: () => status,
      known: () => ({}),
      lists: async () => ok({}),
      objects: async () => ok({ containers: [], images: [], networks: [], volumes: [] }),
      onEvent: (listener) => {
        events.add(listener);
        return () => events.delete(listener);
      },
    },
    // However long a wait would be, it is over at the next turn.
    timers: { after: (_, run) => stopping(setTimeout(run)) },
    now: Date.now,
    log,
  });
  runs.onOutcome((outcome) => outcomes.push(outcome));
  const start = (
    source: string,
    values: Readonly<Record<string, string>> = {},
    danger: DangerLevel = 'changes',
  ): string => {
    const { template } = parseTemplate(source);
    const filled = template && fillTemplate(template, values, 'posix');
    if (!template || !filled?.ok) throw new Error(source);
    const { argv, line, shell } = filled.value;
    const request: DirectRequest = { from: 'card', sheet: 's', command: 'c', values };
    const started = runs.start({
      ...{ title: 'Run', line, file: '/bin/docker', args: [], cwd: '/work', env: {} },
      ...{ cols: 80, rows: 24, origin: { request, template, argv, shell, danger } },
    });
    if (!started.ok) throw new Error(started.error.message);
    return started.value.id;
  };
  const end = (id: string, exitCode = 0): void =>
    set(
      sessions.map((each) =>
        each.id === id ? { ...each, state: 'exited', exitCode, endedAt: 5 } : each,
      ),
    );
  const tell = (action: string, id: string, name: string): void => {
    const event = { type: 'container', action, id, time: 1, facts: { name, image: 'redis' } };
    for (const listener of events) listener(event);
  };
  const close = (id: string): void => set(sessions.filter((each) => each.id !== id));
  return { runs, start, end, tell, close, outcomes, events, file, logged, history };
}

function stopping(timer: NodeJS.Timeout): () => void {
  return () => clearTimeout(timer);
}

describe('a run that ended', () => {
  it('has its changes and its undo, and is in the history with both ends', async () => {
    const { runs, start, tell, end, outcomes, history, logged } = bench();
    const id = start('docker run -d --name {{name: name}} redis', { name: 'web' });
    tell('create', 'a'.repeat(64), 'web');
    end(id);
    await waitFor('the outcome', () => outcomes[0]);
    expect(runs.outcome(id)).toMatchObject({
      changes: [{ change: 'created', name: 'web' }],
      undo: { type: 'line', line: 'docker rm -f -v web' },
    });
    expect(history.find(id)).toMatchObject({
      card: 's/c',
      values: { name: 'web' },
      exitCode: 0,
      changes: [{ change: 'created', kind: 'container', name: 'web' }],
    });
    expect(runs.earlier({ from: 'undo', run: id })).toMatchObject({
      value: { request: { from: 'line', source: 'docker rm -f -v web' }, cwd: '/work' },
    });
    expect(logged).toEqual([]);
  });

  it('without an engine has nothing, and nothing is waited for', async () => {
    const { runs, start, end, outcomes } = bench({ state: 'connecting' });
    const id = start('docker run redis');
    end(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(outcomes).toEqual([]);
    expect(runs.earlier({ from: 'undo', run: id })).toMatchObject({ ok: false });
  });

  it('that only reads is not followed, and one that is closed no more', () => {
    const { start, close, events } = bench();
    start('docker ps', {}, 'safe');
    expect(events.size).toBe(0);
    const id = start('docker run redis');
    expect(events.size).toBe(1);
    close(id);
    expect(events.size).toBe(0);
  });
});

describe('a run again', () => {
  it('is the same card with the same values', () => {
    const { runs, start } = bench();
    const id = start('docker run --name {{name: name}} redis', { name: 'web' });
    const request = { from: 'card', sheet: 's', command: 'c', values: { name: 'web' } };
    expect(runs.earlier({ from: 'again', run: id })).toMatchObject({ value: { request } });
  });

  it('of a day before comes from the history', () => {
    const first = bench();
    first.start('docker run --name {{name: name}} redis', { name: 'web' });
    const second = bench();
    expect(second.runs.earlier({ from: 'again', run: 's0' })).toMatchObject({
      value: { request: { from: 'card', values: { name: 'web' } }, cwd: '/work' },
    });
    expect(second.runs.earlier({ from: 'again', run: 'never' })).toMatchObject({
      error: { code: 'run-unknown' },
    });
  });

  it('asks for what was a secret, and has kept it nowhere', () => {
    const { runs, start, file } = bench();
    const id = start('echo {{token: secret}} | docker login --password-stdin', {
      token: 'hunter2hunter2',
    });
    expect(runs.earlier({ from: 'again', run: id })).toMatchObject({
      error: { code: 'secret-missing' },
    });
    expect(readFileSync(file, 'utf8')).not.toContain('hunter2');
    const later = bench();
    expect(later.runs.earlier({ from: 'again', run: id })).toMatchObject({
      error: { code: 'secret-missing' },
    });
  });
});
