import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from '../store.ts';
import { FindBar } from './FindBar.tsx';
import { LinksDialog } from './LinksDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { mountTerminal, screenOf } from './registry.ts';
import { TerminalMenu } from './TerminalMenu.tsx';
import styles from './terminal.module.css';

/**
 * Shows a session's terminal while it is on the screen, and what is open over it; the terminal
 * itself lives on elsewhere.
 */
export function TerminalView({ session }: { readonly session: string }): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const screen = useMemo(() => screenOf(session), [session]);
  const finding = useStore(screen.ui, (now) => now.find);
  useLayoutEffect(
    () => (host.current ? mountTerminal(session, host.current) : undefined),
    [session],
  );
  return (
    <div className={styles['frame']}>
      <div ref={host} className={styles['host']} />
      {finding ? <FindBar screen={screen} /> : null}
      <TerminalMenu screen={screen} />
      <PasteDialog screen={screen} />
      <LinksDialog screen={screen} />
    </div>
  );
}
