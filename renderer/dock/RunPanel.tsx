import {
  Component,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from 'react';
import { afterRunStrings } from '../../core/strings/after-run.ts';
import { exitInWords, spanInWords, windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { useStore } from '../store.ts';
import { CodeText } from '../ui/CodeText.tsx';
import { clearNote, dockNote } from './dock-note.ts';
import { TerminalTools, TerminalView } from './load-terminal.ts';
import styles from './RunPanel.module.css';
import { runWords } from './run-words.ts';

const AfterRun = lazy(async () => ({ default: (await import('./AfterRun.tsx')).AfterRun }));

/** What a run prints, and under it how it stands. */
export function RunPanel({ session }: { session: SessionInfo }): ReactElement {
  return (
    <div
      className={styles['panel']}
      role="tabpanel"
      id={`panel-${session.id}`}
      aria-labelledby={`tab-${session.id}`}
    >
      <div className={styles['head']}>
        <p className={styles['line']} title={session.line}>
          <span aria-hidden="true">$ </span>
          {session.line}
        </p>
        <WhenBroken text="">
          <Suspense fallback={null}>
            <TerminalTools session={session.id} />
          </Suspense>
        </WhenBroken>
      </div>
      <div className={styles['terminal']}>
        <WhenBroken text={windowStrings.dock.broken}>
          <Suspense fallback={<p className={styles['wait']}>{windowStrings.dock.opening}</p>}>
            <TerminalView session={session.id} />
          </Suspense>
        </WhenBroken>
      </div>
      {session.state === 'running' ? null : (
        <Suspense fallback={null}>
          <AfterRun session={session} />
        </Suspense>
      )}
      <RunStatus session={session} />
    </div>
  );
}

/** One line: the state, how long it took, and what the user should know of the end. */
function RunStatus({ session }: { session: SessionInfo }): ReactElement {
  const running = session.state === 'running';
  const now = useNow(running);
  const span = spanInWords((session.endedAt ?? now) - session.startedAt);
  const { tone, word } = runWords(session);
  const strings = windowStrings;
  const told = useStore(dockNote, (now) =>
    now.session === undefined || now.session === session.id ? now.text : undefined,
  );
  useEffect(() => clearNote, []);
  const parts =
    session.shell && running
      ? [strings.dock.shellIn(session.cwd ?? '')]
      : running
        ? [
            word,
            span,
            ...(session.longRunning ? [afterRunStrings.longRunning] : []),
            strings.dock.runningHint,
          ]
        : [
            session.state === 'failed'
              ? word
              : `${ended(session, word)} · ${strings.runs.took(span)}`,
            ...(session.state === 'exited' && session.exitCode !== 0
              ? [exitInWords(session.exitCode ?? 1)]
              : []),
          ];
  return (
    <p className={styles['status']} data-tone={tone}>
      <span>{parts.join(' · ')}</span>
      {session.message === undefined ? null : (
        <span className={styles['message']}>
          <CodeText text={session.message} />
        </span>
      )}
      {told === undefined ? null : (
        <span className={styles['message']} data-note>
          {told}
        </span>
      )}
      <span className={styles['keys']}>{strings.dock.keys}</span>
    </p>
  );
}

/** With the code of the end, also when it is 0. */
function ended(session: SessionInfo, word: string): string {
  return session.state === 'exited' ? windowStrings.runs.exit(session.exitCode ?? 1) : word;
}

/** The time, each second, while someone looks at a run that goes on. */
function useNow(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!ticking) {
      return undefined;
    }
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}

/** Keeps a terminal that cannot be drawn from taking the window with it. */
class WhenBroken extends Component<{ readonly text: string; readonly children: ReactNode }> {
  static getDerivedStateFromError(): { readonly broken: true } {
    return { broken: true };
  }

  override state: { readonly broken?: boolean } = {};

  override render(): ReactNode {
    return this.state.broken === true ? (
      <p className={styles['wait']} role="alert">
        {this.props.text}
      </p>
    ) : (
      this.props.children
    );
  }
}
