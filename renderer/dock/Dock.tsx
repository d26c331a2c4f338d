import {
  type CSSProperties,
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import { useWindowHeight } from '../ui/window-height.ts';
import styles from './Dock.module.css';
import { DockBar } from './DockBar.tsx';
import { DockResizer } from './DockResizer.tsx';
import { dockState, fitHeight } from './dock-state.ts';
import { focusTerminal } from './focus-terminal.ts';
import { RunPanel } from './RunPanel.tsx';

/** The terminals, at the foot of the window: one tab for each run. */
export function Dock(): ReactElement {
  const dock = useStore(dockState, (now) => now);
  const sessions = useStore(appState, (now) => now.sessions);
  const section = useRef<HTMLElement>(null);
  const selected = selectedSession(sessions, dock.selected);
  const open = dock.open && selected !== undefined;
  // A smaller window shows a smaller dock; the wish is kept for when there is room again.
  const height = fitHeight(dock.height, useWindowHeight());
  useFocusKept(sessions.length);
  useFocusWishes(section, dock.focusWishes, selected?.id);
  return (
    <section
      ref={section}
      className={styles['dock']}
      aria-label={windowStrings.dock.label}
      data-dock={open ? (dock.maximised ? 'maximised' : 'open') : 'collapsed'}
      style={{ '--dock-height': `${height}px` } as CSSProperties}
    >
      {open && !dock.maximised ? <DockResizer height={height} /> : null}
      <DockBar sessions={sessions} selected={selected} open={open} maximised={dock.maximised} />
      {open ? <RunPanel key={selected.id} session={selected} /> : null}
    </section>
  );
}

/** The run that was chosen; when it is gone, the newest. */
export function selectedSession(
  sessions: readonly SessionInfo[],
  selected: string | undefined,
): SessionInfo | undefined {
  return sessions.find(({ id }) => id === selected) ?? sessions.at(-1);
}

/** Closing the last run takes away what had the focus; it goes on in the chapter. */
function useFocusKept(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    if (count === 0 && before.current > 0 && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
    before.current = count;
  }, [count]);
}

/** Brings the keyboard into the terminal when that was asked for, as soon as there is one. */
function useFocusWishes(
  section: RefObject<HTMLElement | null>,
  wishes: number,
  selected: string | undefined,
): void {
  const granted = useRef(0);
  useLayoutEffect(() => {
    if (wishes === granted.current || section.current === null || selected === undefined) {
      return;
    }
    granted.current = wishes;
    return focusTerminal(section.current);
  }, [section, wishes, selected]);
}
