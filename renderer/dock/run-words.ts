import { afterRunStrings } from '../../core/strings/after-run.ts';
import { progressInWords, windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { interruptedCode } from '../command/shown-state.ts';
import type { IconName } from '../ui/Icon.tsx';

/** How a run stands, in a word and a sign. */
export interface RunWords {
  readonly tone: 'running' | 'ok' | 'bad' | 'calm';
  readonly icon: IconName | 'spinner';
  readonly word: string;
}

/** State by sign and word first, by colour second. */
export function runWords(session: SessionInfo): RunWords {
  const words = windowStrings.runs;
  if (session.shell && session.state !== 'failed') {
    return shell(session);
  }
  switch (session.state) {
    case 'running':
      return {
        tone: 'running',
        icon: 'spinner',
        word: session.stopping
          ? words.stopping
          : session.progress
            ? progressInWords(session.progress)
            : runningWord(session),
      };
    case 'exited':
      return exited(session.exitCode ?? 1);
    case 'failed':
      return { tone: 'bad', icon: 'warning', word: words.failed };
    case 'killed':
      return { tone: 'calm', icon: 'stop', word: words.stopped };
  }
}

/** A shell waits more than it runs, and its exit code is that of whatever was typed last. */
function shell({ state, progress }: SessionInfo): RunWords {
  const words = windowStrings.runs;
  if (state !== 'running') {
    return { tone: 'calm', icon: 'stop', word: words.closed };
  }
  return progress
    ? { tone: 'running', icon: 'spinner', word: progressInWords(progress) }
    : { tone: 'calm', icon: 'prompt', word: words.shell };
}

/** What goes on until it is stopped is told from what is only not done yet. */
function runningWord({ longRunning }: SessionInfo): string {
  return longRunning ? afterRunStrings.untilStopped : windowStrings.runs.running;
}

/** Ctrl-C is the user's own doing and no failure, though its code is not 0. */
function exited(code: number): RunWords {
  if (code === 0) {
    return { tone: 'ok', icon: 'check', word: windowStrings.runs.done };
  }
  const word = windowStrings.runs.exit(code);
  return code === interruptedCode
    ? { tone: 'calm', icon: 'stop', word }
    : { tone: 'bad', icon: 'cross', word };
}
