import type { ReactElement } from 'react';
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

interface CardNoticeProps {
  readonly state: CardState;
  readonly unmet: Unmet | undefined;
  /** The systems that the command is for. */
  readonly os: readonly OperatingSystem[];
  readonly session: SessionInfo | undefined;
  /** Why it was not run. */
  readonly error: string | undefined;
  readonly inside: boolean;
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
        <CodeText text={notice.text} />{' '}
        {state === 'unmet' && props.unmet === 'engine' ? (
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
        {session !== undefined && state !== 'unmet' ? (
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
      </span>
    </p>
  );
}

function noticeOf({ state, unmet, os, session, error }: CardNoticeProps): Notice | undefined {
  const strings = windowStrings.card;
  const also = session?.message === undefined ? '' : ` ${session.message}`;
  switch (state) {
    case 'unmet':
      return {
        tone: 'calm',
        icon: 'slash',
        text: unmet === 'system' ? strings.otherSystem(os) : strings.needsEngine,
      };
    case 'running':
      return { tone: 'calm', icon: 'prompt', text: strings.running };
    case 'done':
      return { tone: 'ok', icon: 'check', text: `${strings.done}${also}` };
    case 'failed':
      return { tone: 'bad', icon: 'warning', text: error ?? failure(session) };
    default:
      return ended(session, also);
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
