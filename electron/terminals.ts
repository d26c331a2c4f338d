import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/terminal.ts';
import type { SessionInfo } from '../core/terminal/model.ts';
import type { SpawnPty } from '../core/terminal/pty-port.ts';
import type { Timers } from '../core/terminal/timers.ts';
import type { SessionPort } from './terminals/port.ts';
import {
  type RunSpec,
  type Session,
  type SessionOutput,
  startSession,
} from './terminals/session.ts';
import { systemTimers } from './terminals/timers.ts';

export type { SessionPort } from './terminals/port.ts';
export type { RunSpec, SessionOutput } from './terminals/session.ts';

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
  /** The live ones that something would be lost with: of shells only those that run something. */
  readonly busy: () => readonly SessionInfo[];
  /** Shows a session in a window: what it printed is sent again, then what it prints. */
  readonly attach: (session: string, port: SessionPort) => Result<null>;
  readonly stop: (session: string) => Result<null>;
  /** Forgets a session that is over. A shell that still lives is hung up for that. */
  readonly close: (session: string) => Result<null>;
  readonly find: (session: string) => SessionInfo | undefined;
  /** What a session printed, as far as it is kept. */
  readonly output: (session: string) => SessionOutput | undefined;
  /** The programs that a session started and that are still there. */
  readonly children: (session: string) => readonly string[];
  /** Calls with the whole list after each change; the answer stops listening. */
  readonly onChange: (listener: (sessions: readonly SessionInfo[]) => void) => () => void;
  /** Runs that flood wait a moment: somebody pressed a key, and what that does comes first. */
  readonly giveWay: () => void;
  /** Ends every run, for when the app ends. Nothing can be started any more. */
  readonly endAll: () => Promise<void>;
}

/** So many sessions that are over are kept; the one that ended first goes first. */
export const keptSessions = 50;

/** So many of them keep all their output, to be saved; the older ones what a window shows again. */
export const wholeSessions = 12;

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
    busy: () => live().filter(({ id, shell }) => !shell || childrenOf(id).length > 0),
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
        const { shell } = session.info();
        if (!isLive(session.info())) forget(id);
        else if (shell) closeShell(id, session);
        else return fail('session-running', strings.session.running);
        return ok(null);
      }),
    find: (id) => sessions.get(id)?.info(),
    output: (id) => sessions.get(id)?.output(),
    children: childrenOf,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    giveWay: () => {
      for (const session of sessions.values()) session.giveWay();
    },
    endAll: async () => {
      ending = true;
      for (const session of sessions.values()) session.hangUp();
      await untilNone(lastPatience.hangUp);
      for (const session of sessions.values()) session.kill();
      await untilNone(lastPatience.kill);
    },
  };

  function childrenOf(id: string): readonly string[] {
    return sessions.get(id)?.children() ?? [];
  }

  function forget(id: string): void {
    sessions.get(id)?.release();
    sessions.delete(id);
    changed();
  }

  /** A shell obeys a hang-up; it is forgotten when it is gone. */
  function closeShell(id: string, session: Session): void {
    const check = (): void => {
      if (isLive(session.info())) return;
      listeners.delete(check);
      forget(id);
    };
    listeners.add(check);
    session.hangUp();
  }

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

/**
 * Keeps the list readable and the memory bounded: a session holds up to 4 MiB of output, an older
 * one 256 KiB.
 */
function dropOldest(sessions: Map<string, Session>): void {
  const over = [...sessions.values()]
    .filter(({ info }) => !isLive(info()))
    .sort((one, other) => (one.info().endedAt ?? 0) - (other.info().endedAt ?? 0));
  const tooMany = Math.max(0, over.length - keptSessions);
  for (const session of over.slice(0, tooMany)) {
    sessions.delete(session.info().id);
    session.release();
  }
  for (const session of over.slice(tooMany, Math.max(tooMany, over.length - wholeSessions))) {
    session.shrink();
  }
}
