import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { pressStop } from '../command/run-card.ts';
import { Icon } from '../ui/Icon.tsx';
import { closeRun } from './DockBar.tsx';
import styles from './DockTabs.module.css';
import { patchDock } from './dock-state.ts';
import { runWords } from './run-words.ts';
import { TabProgress } from './TabProgress.tsx';

interface DockTabsProps {
  readonly sessions: readonly SessionInfo[];
  readonly selected: SessionInfo;
  readonly open: boolean;
}

/**
 * The runs as tabs: arrows go from one to the next, Delete closes one that ended, R runs it again.
 *
 * The cross on a tab is for the pointer only, since a tab holds nothing else that takes the focus;
 * `Close` at the end of the bar and Delete do the same.
 */
export function DockTabs({ sessions, selected, open }: DockTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    const tab = element?.querySelector(`[data-session="${CSS.escape(selected.id)}"]`);
    if (element === null || tab === null || tab === undefined) {
      return undefined;
    }
    // Its words get longer while it runs, and the window narrower: it stays in sight through both.
    const watch = new ResizeObserver(() => {
      tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    watch.observe(element);
    watch.observe(tab);
    return () => watch.disconnect();
  }, [selected.id]);
  const choose = (session: SessionInfo | undefined): void => {
    if (session !== undefined) {
      patchDock({ selected: session.id, open: true });
      const tab = list.current?.querySelector<HTMLElement>(
        `[data-session="${CSS.escape(session.id)}"]`,
      );
      tab?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sessions.findIndex(({ id }) => id === selected.id);
    const count = sessions.length;
    const to: Record<string, number> = {
      ArrowRight: (at + 1) % count,
      ArrowLeft: (at - 1 + count) % count,
      Home: 0,
      End: count - 1,
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      choose(sessions[next]);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      void close(selected, sessions, choose);
    } else if (event.key === 'r' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-run-again] button')?.click();
    }
  };
  return (
    <div
      ref={list}
      className={styles['tabs']}
      role="tablist"
      tabIndex={-1}
      aria-label={windowStrings.dock.tabs}
      onKeyDown={onKeyDown}
    >
      {sessions.map((session) => (
        <Tab
          key={session.id}
          session={session}
          selected={session.id === selected.id}
          open={open}
          onChoose={() => choose(session)}
          onClose={() => void close(session, sessions, () => {})}
        />
      ))}
    </div>
  );
}

/** Closes a run; the one beside it is chosen in its place. */
async function close(
  session: SessionInfo,
  sessions: readonly SessionInfo[],
  choose: (next: SessionInfo | undefined) => void,
): Promise<void> {
  const at = sessions.findIndex(({ id }) => id === session.id);
  const next = sessions[at + 1] ?? sessions[at - 1];
  if (await closeRun(session)) choose(next);
}

function Tab(props: {
  readonly session: SessionInfo;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { session, selected, open } = props;
  const { tone, icon, word } = runWords(session);
  return (
    // Keys are taken by the list of tabs.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="tab"
      className={styles['tab']}
      id={`tab-${session.id}`}
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      aria-controls={selected && open ? `panel-${session.id}` : undefined}
      title={session.line}
      data-session={session.id}
      data-open={open || undefined}
      data-run-state={session.state}
      data-exit-code={session.exitCode}
      data-tone={tone}
      data-progress={session.progress?.kind === 'percent' ? session.progress.percent : undefined}
      data-shell={session.shell || undefined}
      onClick={props.onChoose}
    >
      {icon === 'spinner' ? <span className={styles['spinner']} /> : <Icon name={icon} size={13} />}
      <span className={styles['title']}>{session.title}</span>
      {session.shell && session.state === 'running' && !session.progress ? null : (
        <span className={styles['word']}>{word}</span>
      )}
      {session.progress ? <TabProgress title={session.title} progress={session.progress} /> : null}
      {session.longRunning && session.state === 'running' && !session.stopping ? (
        <span
          className={styles['close']}
          aria-hidden="true"
          title={windowStrings.dock.stop}
          onClick={(event) => {
            event.stopPropagation();
            void pressStop(session.id);
          }}
        >
          <Icon name="stop" size={12} />
        </span>
      ) : null}
      {session.state === 'running' && !session.shell ? null : (
        <span
          className={styles['close']}
          aria-hidden="true"
          title={windowStrings.dock.closeRun(session.title)}
          onClick={(event) => {
            event.stopPropagation();
            props.onClose();
          }}
        >
          <Icon name="close" size={12} />
        </span>
      )}
    </div>
  );
}
