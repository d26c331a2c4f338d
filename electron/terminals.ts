import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/terminal.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { SpawnPty } from '../core/terminal/pty-port.ts';
import type { Timers } from '../core/terminal/timers.ts';
import type { SessionPort } from './terminals/port.ts';
import { type RunSpec, type Session, startSession } from './terminals/session.ts';
import { systemTimers } from './terminals/timers.ts';

export type { SessionPort } from './terminals/port.ts';
export type { RunSpec } from './terminals/session.ts';

export interface TerminalsOptions {
  readonly spawn: SpawnPty;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly createId: () => string;
  /** Gets what a page sent that no session understands. */
  readonly log: (area: string, message: string) => void;
  readonly timers?: Timers;
}

/** All runs since the app started, live and over. They belong to main, not to a window. */
export interface Terminals {
  /** A run that could not start is a session too, `failed`, with the reason as its message. */
  readonly start: (spec: RunSpec) => Result<SessionInfo>;
  /** In the order in which they were started. */
  readonly list: () => readonly SessionInfo[];
  readonly live: () => readonly SessionInfo[];
  /** Shows a session in a window: what it printed is sent again, then what it prints. */
  readonly attach: (session: string, port: SessionPort) => Result<null>;
  readonly stop: (session: string) => Result<null>;
  /** Forgets a session that is over. */
  readonly close: (session: string) => Result<null>;
  /** Calls with the whole list after each change; the answer stops listening. */
  readonly onChange: (listener: (sessions: readonly SessionInfo[]) => void) => () => void;
  /** Ends every run, for when the app ends. Nothing can be started any more. */
  readonly endAll: () => Promise<void>;
}

/** So many sessions that are over are kept; the one that ended first goes first. */
export const keptSessions = 50;

/** How long the app waits at its end, in ms: for the hang-up to be obeyed, then for the kill. */
const lastPatience = { hangUp: 1000, kill: 500 } as const;

export function createTerminals(options: TerminalsOptions): Terminals {
  const timers = options.timers ?? systemTimers;
  const sessions = new Map<string, Session>();
  const listeners = new Set<(sessions: readonly SessionInfo[]) => void>();
  let ending = false;

  const list = (): readonly SessionInfo[] => [...sessions.values()].map(({ info }) => info());
  const live = (): readonly SessionInfo[] => list().filter(isLive);
  const changed = (): void => {
    dropOldest(sessions);
    const current = list();
    for (const listener of [...listeners]) listener(current);
  };
  const start = (spec: RunSpec): Result<SessionInfo> => {
    if (ending) return fail('start-failed', strings.start.ending);
    const id = options.createId();
    const log = (message: string): void => options.log('terminals', message);
    const { spawn, now } = options;
    const session = startSession({ id, spec, spawn, now, timers, log, onChange: changed });
    sessions.set(id, session);
    changed();
    return ok(session.info());
  };
  const withSession = (id: string, act: (session: Session) => Result<null>): Result<null> => {
    const session = sessions.get(id);
    return session ? act(session) : fail('session-unknown', strings.session.unknown);
  };

  return {
    start,
    list,
    live,
    attach: (id, port) =>
      withSession(id, (session) => {
        session.attach(port);
        return ok(null);
      }),
    stop: (id) =>
      withSession(id, (session) => {
        session.stop();
        return ok(null);
      }),
    close: (id) =>
      withSession(id, (session) => {
        if (isLive(session.info())) return fail('session-running', strings.session.running);
        sessions.delete(id);
        session.release();
        changed();
        return ok(null);
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    endAll: async () => {
      ending = true;
      for (const session of sessions.values()) session.hangUp();
      await untilNone(lastPatience.hangUp);
      for (const session of sessions.values()) session.kill();
      await untilNone(lastPatience.kill);
    },
  };

  /** Waits until no run is live, but not longer than so many milliseconds. */
  function untilNone(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (live().length > 0) return;
        done();
      };
      const done = (): void => {
        listeners.delete(check);
        cancel();
        resolve();
      };
      const cancel = timers.after(milliseconds, done);
      listeners.add(check);
      check();
    });
  }
}

function isLive(info: SessionInfo): boolean {
  return info.state === 'running';
}

/** Keeps the list readable and the memory bounded: each session holds up to 256 KiB of output. */
function dropOldest(sessions: Map<string, Session>): void {
  const over = [...sessions.values()]
    .filter(({ info }) => !isLive(info()))
    .sort((one, other) => (one.info().endedAt ?? 0) - (other.info().endedAt ?? 0));
  for (const session of over.slice(0, Math.max(0, over.length - keptSessions))) {
    sessions.delete(session.info().id);
    session.release();
  }
}
