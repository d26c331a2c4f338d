import type { Progress, RunState, SessionInfo } from './model.ts';
import type { PtyExit } from './pty-port.ts';

/** How far Stop has gone: a polite request first, then one that cannot be refused. */
export type StopStage = 'none' | 'interrupt' | 'hang-up' | 'kill';

/** One run with how far its stopping is. Changed only by the functions below. */
export interface Run {
  readonly info: SessionInfo;
  readonly stage: StopStage;
}

export interface RunStart {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly card?: string;
  readonly shell?: boolean;
  readonly cwd?: string;
  readonly longRunning?: boolean;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

/**
 * How long each stage of stopping is given before the next, in ms; `kill` is the last.
 *
 * Ctrl-C gets the time that a program needs to say goodbye; a hang-up is only obeyed or ignored.
 */
export const patience: Readonly<Record<StopStage, number | undefined>> = {
  none: undefined,
  interrupt: 2000,
  'hang-up': 1000,
  kill: undefined,
};

const nextStage: Readonly<Record<StopStage, StopStage>> = {
  none: 'interrupt',
  interrupt: 'hang-up',
  'hang-up': 'kill',
  kill: 'kill',
};

export function begin({ card, shell, cwd, ...start }: RunStart): Run {
  const info: SessionInfo = {
    ...start,
    ...(card !== undefined && { card }),
    ...(shell === true && { shell }),
    ...(cwd !== undefined && { cwd }),
    state: 'running',
    stopping: false,
  };
  return { info, stage: 'none' };
}

/** The program never ran; `message` says why and what to do. */
export function failToStart(run: Run, message: string, at: number): Run {
  if (run.info.state !== 'running') return run;
  const { exitCode: _, progress: __, ...info } = run.info;
  return { ...run, info: { ...info, state: 'failed', stopping: false, message, endedAt: at } };
}

/** The first stage on Stop, then each next one when patience ran out. */
export function escalate(run: Run, message?: string): Run {
  if (run.info.state !== 'running') return run;
  const info = { ...run.info, stopping: true, ...(message !== undefined && { message }) };
  return { info, stage: nextStage[run.stage] };
}

/** Hangs up at once, for when the app itself ends: there is nobody left to be polite for. */
export function hangUp(run: Run): Run {
  if (run.info.state !== 'running' || run.stage === 'kill') return run;
  return { info: { ...run.info, stopping: true }, stage: 'hang-up' };
}

/** However it ended, it was `killed` only if Stop was pressed before. */
export function end(run: Run, exit: PtyExit, at: number): Run {
  if (run.info.state !== 'running') return run;
  const state: RunState = run.stage === 'none' ? 'exited' : 'killed';
  const { progress: _, ...info } = run.info;
  return {
    ...run,
    info: { ...info, state, exitCode: exit.exitCode, stopping: false, endedAt: at },
  };
}

/** How far it is; a run that is over has no progress any more. */
export function advance(run: Run, progress: Progress | undefined): Run {
  const { progress: before, ...info } = run.info;
  if (run.info.state !== 'running' || isSame(before, progress)) return run;
  return { ...run, info: { ...info, ...(progress && { progress }) } };
}

function isSame(one: Progress | undefined, other: Progress | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
