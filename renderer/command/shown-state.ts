import type { Problem } from '../../core/result.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import type { CardModel } from './card-state.ts';

/** What a card shows, as tests and assistive technology find it in `data-card-state`. */
export type CardState =
  | 'empty'
  | 'invalid'
  | 'checking'
  | 'ready'
  | 'confirming'
  | 'running'
  | 'done'
  | 'failed'
  | 'unmet';

/** An engine to talk to, the Compose plugin, or another system than this one. */
export type Unmet = 'engine' | 'compose' | 'system';

/** What surrounds a card and decides its state together with its model. */
export interface CardSurroundings {
  /** What is wrong with the values, by the label of the blank. */
  readonly problems: readonly Problem[];
  /** A blank that must be filled and is not. */
  readonly missing: string | undefined;
  /** What it needs and has not. */
  readonly unmet: Unmet | undefined;
  readonly session: SessionInfo | undefined;
}

/** 128 + SIGINT: what programs end with after Ctrl-C. */
export const interruptedCode = 130;

/**
 * The one state a card shows.
 *
 * A run comes first, because Stop must work whatever else is true; then what the user is being
 * asked, what stands in the way of running, and last how the run before ended. A run that was
 * stopped on purpose, with Stop or with Ctrl-C, leaves the card ready: it did not fail.
 */
export function shownState(card: CardModel, around: CardSurroundings): CardState {
  const run = around.session?.state;
  if (run === 'running') {
    return 'running';
  }
  if (card.phase.type === 'confirming') {
    return 'confirming';
  }
  if (card.phase.type === 'checking' || card.phase.type === 'starting') {
    return 'checking';
  }
  if (around.unmet !== undefined) {
    return 'unmet';
  }
  if (around.problems.length > 0) {
    return 'invalid';
  }
  if (card.error !== undefined || run === 'failed') {
    return 'failed';
  }
  if (run === 'exited' && around.session?.exitCode !== interruptedCode) {
    return around.session?.exitCode === 0 ? 'done' : 'failed';
  }
  return around.missing === undefined ? 'ready' : 'empty';
}

/**
 * The run a card shows: the one it started, or, after the window was loaded again, the one of it
 * that still runs.
 */
export function sessionOfCard(
  sessions: readonly SessionInfo[],
  card: string,
  started: string | undefined,
): SessionInfo | undefined {
  return (
    sessions.find((session) => session.id === started) ??
    sessions.filter((session) => session.card === card && session.state === 'running').at(-1)
  );
}
