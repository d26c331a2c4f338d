import type { ReactElement } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { api, ask } from '../api.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { ClearEnded } from './ClearEnded.tsx';
import styles from './Dock.module.css';
import { DockTabs } from './DockTabs.tsx';
import { dockNote } from './dock-note.ts';
import { patchDock } from './dock-state.ts';
import { newShell } from './new-shell.ts';
import { RunAgain } from './RunAgain.tsx';

interface DockBarProps {
  readonly sessions: readonly SessionInfo[];
  readonly selected: SessionInfo | undefined;
  readonly open: boolean;
  readonly maximised: boolean;
}

/** The slim bar of the dock: the runs, and what can be done to the chosen one and to the dock. */
export function DockBar({ sessions, selected, open, maximised }: DockBarProps): ReactElement {
  const strings = windowStrings.dock;
  const told = useStore(dockNote, (now) => now.text);
  if (selected === undefined) {
    return (
      <div className={styles['bar']}>
        <span className={styles['nothing']}>
          <Icon name="prompt" /> {told ?? strings.nothing}
        </span>
        <NewShell />
      </div>
    );
  }
  return (
    <div className={styles['bar']}>
      <DockTabs sessions={sessions} selected={selected} open={open} />
      <NewShell />
      <div className={styles['tools']}>
        <RunAgain session={selected} />
        <EndButton session={selected} />
        <ClearEnded sessions={sessions} />
        <span className={styles['divider']} />
        {open ? (
          <IconButton
            name={maximised ? 'shrink' : 'expand'}
            label={maximised ? strings.restore : strings.maximise}
            onClick={() => patchDock({ maximised: !maximised })}
          />
        ) : null}
        <IconButton
          name={open ? 'down' : 'up'}
          label={open ? strings.collapse : strings.open}
          expanded={open}
          onClick={() => patchDock({ open: !open, maximised: false })}
        />
      </div>
    </div>
  );
}

function NewShell(): ReactElement {
  const label = windowStrings.dock.newShell;
  return (
    <button
      type="button"
      className={`${buttons['icon']} ${styles['new']}`}
      aria-label={label}
      title={label}
      onClick={() => void newShell()}
    >
      <Icon name="plus" size={14} />
    </button>
  );
}

/** Stops a run that goes on; closes one that ended, and a shell, which Ctrl-C does not end. */
function EndButton({ session }: { session: SessionInfo }): ReactElement {
  const strings = windowStrings.dock;
  if (session.state !== 'running' || session.shell) {
    return (
      <button
        type="button"
        className={`${buttons['icon']} ${styles['end']}`}
        onClick={() => void closeRun(session)}
      >
        {strings.close}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={`${buttons['icon']} ${styles['end']}`}
      aria-disabled={session.stopping || undefined}
      onClick={() =>
        session.stopping ? undefined : void ask(api().terminal.stop({ session: session.id }))
      }
    >
      <Icon name="stop" size={13} />
      {session.stopping ? strings.stopping : strings.stop}
    </button>
  );
}

/** False when it stays: a run that goes on, or a shell whose closing the user thought better of. */
export async function closeRun(session: SessionInfo): Promise<boolean> {
  if (session.state === 'running' && !session.shell) {
    return false;
  }
  const answer = await ask(api().terminal.close({ session: session.id }));
  return answer.ok;
}

function IconButton(props: {
  readonly name: 'expand' | 'shrink' | 'up' | 'down';
  readonly label: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={buttons['icon']}
      aria-label={props.label}
      aria-expanded={props.expanded}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.name} />
    </button>
  );
}
