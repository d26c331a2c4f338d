import { assertNever } from '../../core/result.ts';
import { strings } from '../../core/strings/terminal.ts';
import { leftoverOf } from '../../core/terminal/leftovers.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import type { Pty, PtyExit, PtySpec, SpawnPty } from '../../core/terminal/pty-port.ts';
import {
  advance,
  begin,
  end,
  escalate,
  failToStart,
  hangUp,
  patience,
  type Run,
  type StopStage,
} from '../../core/terminal/session.ts';
import type { Timers } from '../../core/terminal/timers.ts';
import type { RunOrigin } from '../run-origin.ts';
import { createOutlet, type Outlet, type SessionRequest } from './outlet.ts';
import type { SessionPort } from './port.ts';
import { followProgress, type ProgressFollower } from './progress.ts';

/** A run that main was asked to start, already planned: nothing in it is looked up any more. */
export interface RunSpec extends PtySpec {
  readonly title: string;
  /** The line, for a POSIX shell, as the user saw it. */
  readonly line: string;
  /** `<sheet>/<command id>`, where it came from a card. */
  readonly card?: string;
  /** The user's own shell: nothing planned it, and closing it is no failure. */
  readonly shell?: boolean;
  /** Goes on until it is stopped, see `SessionInfo`. */
  readonly longRunning?: boolean;
  /** What it was planned from; a shell of the user's own has none. */
  readonly origin?: RunOrigin;
}

export interface SessionOptions {
  readonly id: string;
  readonly spec: RunSpec;
  readonly spawn: SpawnPty;
  readonly now: () => number;
  readonly timers: Timers;
  readonly log: (message: string) => void;
  readonly onChange: () => void;
}

/** One run: its process, its output, and how far its stopping is. */
export interface Session {
  readonly info: () => SessionInfo;
  readonly attach: (port: SessionPort) => void;
  /** Ctrl-C now, then the sterner stages until the process ends. */
  readonly stop: () => void;
  /** The stern stages alone, for when the app ends. */
  readonly hangUp: () => void;
  readonly kill: () => void;
  /** Waits a moment, if it floods: somebody pressed a key. */
  readonly giveWay: () => void;
  /** Lets the window go, once the session is over and closed. */
  readonly release: () => void;
  /** What it printed, as far as it is kept, the size of its terminal, and where it runs. */
  readonly output: () => SessionOutput;
  /** Keeps of its output only what a window shows again. */
  readonly shrink: () => void;
  /** What runs in it besides itself, by name. */
  readonly children: () => readonly string[];
}

export interface SessionOutput {
  readonly bytes: Uint8Array;
  /** Bytes that were ever printed. */
  readonly total: number;
  readonly cols: number;
  readonly rows: number;
}

const controlC = '\x03';

export function startSession(options: SessionOptions): Session {
  const { id, spec, now, timers } = options;
  const { title, line, card, shell, cwd, longRunning } = spec;
  let run = begin({
    id,
    title,
    line,
    cwd,
    ...(card !== undefined && { card }),
    ...(shell && { shell }),
    ...(longRunning && { longRunning }),
    startedAt: now(),
  });
  let size = { cols: spec.cols, rows: spec.rows };
  let pty: Pty | undefined;
  let cancelPatience: (() => void) | undefined;

  const change = (next: Run): void => {
    if (next === run) return;
    run = next;
    options.onChange();
  };
  const outlet = createOutlet({
    timers,
    onCredit: (wanted) => pty?.[wanted](),
    onRequest: (message) => {
      if (message.type === 'resize') size = { cols: message.cols, rows: message.rows };
      if (pty) answer(pty, message);
    },
    onRefused: (reason) => options.log(`refused a message for session ${id}: ${reason}`),
  });
  const enter = (next: Run): void => {
    if (next === run || !pty) return;
    cancelPatience?.();
    cancelPatience = undefined;
    change(next);
    perform(pty, next.stage);
    const wait = patience[next.stage];
    if (wait !== undefined) cancelPatience = timers.after(wait, () => enter(escalate(run)));
  };
  const progress = followProgress(timers, (known) => change(advance(run, known)));
  const finish = (exit: PtyExit): void => {
    cancelPatience?.();
    progress.stop();
    pty = undefined;
    outlet.end();
    change(conclude(run, exit, spec.file, now()));
  };

  const started = options.spawn(spec);
  if (started.ok) {
    pty = started.value;
    connect(started.value, outlet, progress, finish);
  } else {
    outlet.end();
    run = failToStart(run, started.error.message, now());
  }
  return {
    info: () => run.info,
    attach: outlet.attach,
    stop: () => {
      if (run.stage === 'none') enter(escalate(run, leftoverMessage(spec)));
    },
    hangUp: () => enter(hangUp(run)),
    kill: () => pty?.kill('SIGKILL'),
    giveWay: () => pty?.giveWay(),
    release: outlet.detach,
    output: () => ({ ...outlet.output(), ...size }),
    shrink: outlet.shrink,
    children: () => pty?.children?.() ?? [],
  };
}

function connect(
  pty: Pty,
  outlet: Outlet,
  progress: ProgressFollower,
  finish: (exit: PtyExit) => void,
): void {
  pty.onData((bytes) => {
    outlet.write(bytes);
    progress.read(bytes);
  });
  pty.onExit(finish);
}

function conclude(run: Run, exit: PtyExit, file: string, at: number): Run {
  if (exit.startFailure === undefined) return end(run, exit, at);
  return failToStart(run, strings.start.refused(file, exit.startFailure), at);
}

function perform(pty: Pty, stage: StopStage): void {
  switch (stage) {
    case 'none':
      return;
    case 'interrupt':
      pty.write(controlC);
      return;
    case 'hang-up':
      pty.kill('SIGHUP');
      return;
    case 'kill':
      pty.kill('SIGKILL');
      return;
    default:
      assertNever(stage);
  }
}

function answer(pty: Pty, message: SessionRequest): void {
  switch (message.type) {
    case 'input':
      pty.write(message.text);
      return;
    case 'resize':
      pty.resize(message.cols, message.rows);
      return;
    default:
      assertNever(message);
  }
}

function leftoverMessage({ file, args }: RunSpec): string | undefined {
  const leftover = leftoverOf(file, args);
  return leftover && strings.leftover[leftover];
}
