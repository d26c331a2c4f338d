/** `failed`: could not start. `killed`: only after Stop. `exited`: all else that ended. */
export type RunState = 'running' | 'exited' | 'failed' | 'killed';

/** How far a run is, as far as it can be known. */
export type Progress =
  /** Whole percent, 0 to 100. */
  | {
      readonly kind: 'percent';
      readonly percent: number;
      readonly tone: 'usual' | 'error' | 'paused';
    }
  /** It goes on, nobody knows for how long; for a pull, how many of its layers are here. */
  | { readonly kind: 'unknown'; readonly done?: number; readonly of?: number };

/** One run, as the window shows it. The bytes travel elsewhere. */
export interface SessionInfo {
  readonly id: string;
  readonly title: string;
  /** The line that was run, for a POSIX shell. */
  readonly line: string;
  /** The card it came from, `<sheet>/<command id>`, where there is one. */
  readonly card?: string;
  readonly state: RunState;
  /** It goes on until it is stopped: it follows a log, or it is a service in the foreground. */
  readonly longRunning?: boolean;
  /** 128 + signal when a signal ended it. */
  readonly exitCode?: number;
  /** Stop was pressed and the process has not ended yet. */
  readonly stopping: boolean;
  /** Why it could not start, or what may still be running after Stop. */
  readonly message?: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Only while it runs. */
  readonly progress?: Progress;
  /** A shell of the user's own, that no card and no plan started. */
  readonly shell?: boolean;
  /** The folder it was started in. */
  readonly cwd?: string;
}

/** Where the output of a session went, and how much of it was still there, in bytes. */
export interface SavedOutput {
  readonly file: string;
  readonly kept: number;
  readonly total: number;
}

/** Main to renderer, on a session's own port. */
export type FromSession =
  /** `replay`: from the buffer of what was printed before; nothing may be answered into it. */
  | { readonly type: 'data'; readonly bytes: Uint8Array; readonly replay: boolean }
  /** All output has been sent; the state is in the list of sessions. */
  | { readonly type: 'end' };

/** Renderer to main, on a session's own port. */
export type ToSession =
  /** Credit: so many bytes of output were parsed by the terminal. */
  | { readonly type: 'ack'; readonly bytes: number }
  | { readonly type: 'input'; readonly text: string }
  | { readonly type: 'resize'; readonly cols: number; readonly rows: number }
  /** Whether anybody sees it: a flood that nobody sees is sent less often. */
  | { readonly type: 'shown'; readonly shown: boolean };
