import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { mountTerminal } from './registry.ts';
import styles from './terminal.module.css';

/** Shows a session's terminal while it is on the screen; the terminal itself lives on elsewhere. */
export function TerminalView({ session }: { readonly session: string }): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (host.current ? mountTerminal(session, host.current) : undefined),
    [session],
  );
  return <div ref={host} className={styles['host']} />;
}
