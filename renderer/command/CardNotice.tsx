import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import type { AppError } from '../../core/result.ts';
import type { OperatingSystem } from '../../core/sheet/model.ts';
import { exitInWords, windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { showRun } from '../dock/dock-state.ts';
import { openEnginePanel } from '../engine/panel-state.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './CardNotice.module.css';
import type { CardState, Unmet } from './shown-state.ts';

/** Only a run has something to tell of, so it comes with the first one. */
const DoneNotice = lazy(async () => ({
  default: (await import('../run/DoneNotice.tsx')).DoneNotice,
}));

const FailedNotice = lazy(async () => ({
  default: (await import('../run/FailedNotice.tsx')).FailedNotice,
}));

interface CardNoticeProps {
  readonly state: CardState;
  readonly unmet: Unmet | undefined;
  /** The systems that the command is for. */
  readonly os: readonly OperatingSystem[];
  readonly session: SessionInfo | undefined;
  /** Why it was not run. */
  readonly error: AppError | undefined;
  readonly note: string | undefined;
  readonly inside: boolean;
  /** Copies the example that the command runs in. */
  readonly onCopyExample: (where: 'usual' | 'ask') => void;
  /** What else can be done now. */
  readonly children?: ReactNode;
}

interface Notice {
  readonly tone: 'calm' | 'ok' | 'bad';
  readonly icon: IconName;
  readonly text: string;
}

/** Under the buttons: how the run goes or went, or why there is none, and where to look. */
export function CardNotice(props: CardNoticeProps): ReactElement | null {
  const notice = noticeOf(props);
  const { session, state, inside } = props;
  if (notice === undefined) {
    return null;
  }
  return (
    <p className={styles['notice']} data-tone={notice.tone}>
      <Icon name={notice.icon} size={15} />
      <span>
        {state === 'done' && session !== undefined ? (
          <Suspense fallback={notice.text}>
            <DoneNotice session={session} inside={inside} />
          </Suspense>
        ) : state === 'failed' && session !== undefined && props.error === undefined ? (
          <Suspense fallback={notice.text}>
            <FailedNotice session={session} text={notice.text} inside={inside} />
          </Suspense>
        ) : (
          <CodeText text={notice.text} />
        )}{' '}
        {state === 'unmet' && props.unmet !== 'system' ? (
          <button
            type="button"
            className={buttons['quiet']}
            data-card-item="why"
            tabIndex={inside ? 0 : -1}
            onClick={openEnginePanel}
          >
            {windowStrings.card.why}
          </button>
        ) : null}
        {props.error?.code === 'example-not-copied' ? (
          <ExampleOffer inside={inside} onCopy={props.onCopyExample} />
        ) : null}
        {session !== undefined && props.error === undefined && state !== 'unmet' ? (
          <button
            type="button"
            className={buttons['quiet']}
            data-card-item="output"
            tabIndex={inside ? 0 : -1}
            onClick={() => showRun(session.id, true)}
          >
            {windowStrings.card.showOutput}
          </button>
        ) : null}
        {props.children}
      </span>
    </p>
  );
}

/** Nothing is written to the user's disk unless it is asked for here. */
function ExampleOffer(props: {
  readonly inside: boolean;
  readonly onCopy: (where: 'usual' | 'ask') => void;
}): ReactElement {
  const tabIndex = props.inside ? 0 : -1;
  return (
    <span className={styles['offer']}>
      <button
        type="button"
        className={buttons['button']}
        data-card-item="copy-example"
        tabIndex={tabIndex}
        onClick={() => props.onCopy('usual')}
      >
        {windowStrings.card.copyExample}
      </button>
      <button
        type="button"
        className={buttons['button']}
        data-card-item="choose-folder"
        tabIndex={tabIndex}
        onClick={() => props.onCopy('ask')}
      >
        {windowStrings.card.chooseFolder}
      </button>
    </span>
  );
}

function noticeOf({ state, unmet, os, session, error, note }: CardNoticeProps): Notice | undefined {
  const strings = windowStrings.card;
  const also = session?.message === undefined ? '' : ` ${session.message}`;
  switch (state) {
    case 'unmet':
      return {
        tone: 'calm',
        icon: 'slash',
        text: unmetText(unmet, os),
      };
    case 'running':
      return { tone: 'calm', icon: 'prompt', text: strings.running };
    case 'done':
      return { tone: 'ok', icon: 'check', text: `${strings.done}${also}` };
    case 'failed':
      return error?.code === 'example-not-copied'
        ? { tone: 'calm', icon: 'bookmark', text: error.message }
        : { tone: 'bad', icon: 'warning', text: error?.message ?? failure(session) };
    default:
      return note === undefined ? ended(session, also) : { tone: 'ok', icon: 'check', text: note };
  }
}

function unmetText(unmet: Unmet | undefined, os: readonly OperatingSystem[]): string {
  const strings = windowStrings.card;
  switch (unmet) {
    case 'system':
      return strings.otherSystem(os);
    case 'compose':
      return strings.needsCompose;
    default:
      return strings.needsEngine;
  }
}

/** A run that was stopped on purpose is worth a word and no more. */
function ended(session: SessionInfo | undefined, also: string): Notice | undefined {
  if (session?.state === 'killed') {
    return { tone: 'calm', icon: 'stop', text: `${windowStrings.card.stopped}${also}` };
  }
  return session?.state === 'exited'
    ? { tone: 'calm', icon: 'stop', text: `${exitInWords(session.exitCode ?? 1)}${also}` }
    : undefined;
}

function failure(session: SessionInfo | undefined): string {
  if (session === undefined) {
    return windowStrings.errors.unexpected;
  }
  if (session.state === 'failed') {
    return session.message ?? windowStrings.errors.unexpected;
  }
  const code = session.exitCode ?? 1;
  const also = session.message === undefined ? '' : ` ${session.message}`;
  return `${exitInWords(code)} ${windowStrings.card.exitCode(code)}${also}`;
}
