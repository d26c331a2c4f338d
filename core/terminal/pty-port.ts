import type { Result } from '../result.ts';

/** What a process in a terminal of its own is started with. */
export interface PtySpec {
  /** Absolute path of the program; nothing is looked up on PATH any more. */
  readonly file: string;
  /** Without the program's own name. Each reaches the process whole. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cols: number;
  readonly rows: number;
}

export interface PtyExit {
  /** 128 + signal when a signal ended the process. */
  readonly exitCode: number;
  readonly signal?: number;
  /** The system's own words when the program could not be executed after all. */
  readonly startFailure?: string;
}

/** Hang up: the terminal is gone. Kill: the process cannot refuse. */
export type PtySignal = 'SIGHUP' | 'SIGKILL';

/**
 * A running process with a terminal of its own, as the rest of the app sees it.
 *
 * No method throws: after the exit they do nothing. Listeners are set once, right after the start.
 */
export interface Pty {
  readonly write: (text: string) => void;
  readonly resize: (cols: number, rows: number) => void;
  /** Stops reading, so that the process has to wait. The output that is left still arrives. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Waits a moment, if it prints faster than it is read: somebody pressed a key. */
  readonly giveWay: () => void;
  readonly kill: (signal: PtySignal) => void;
  /** The programs that it started and that are still there, by name; absent where nobody can tell. */
  readonly children?: () => readonly string[];
  /** The bytes are the listener's only while it runs: whoever keeps them copies them. */
  readonly onData: (listener: (bytes: Uint8Array) => void) => void;
  /** Called once, after the last bytes. */
  readonly onExit: (listener: (exit: PtyExit) => void) => void;
}

export type SpawnPty = (spec: PtySpec) => Result<Pty>;
