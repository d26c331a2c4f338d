import type { ReactElement } from 'react';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/Icon.tsx';
import { screenOf } from './registry.ts';
import styles from './TerminalTools.module.css';

/** Search and menu of a terminal as buttons, for whoever does not know the keys. */
export function TerminalTools({ session }: { readonly session: string }): ReactElement {
  const { actions, ui } = screenOf(session);
  const open = useStore(ui, (now) => now.menu !== undefined);
  const { find, menu } = terminalUiStrings;
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['tool']}
        aria-label={find.label}
        title={find.label}
        onClick={actions.find}
      >
        <Icon name="search" size={14} />
      </button>
      <button
        type="button"
        className={styles['tool']}
        aria-label={menu.label}
        aria-haspopup="menu"
        aria-expanded={open}
        title={menu.label}
        onClick={(event) => {
          const { right, bottom } = event.currentTarget.getBoundingClientRect();
          actions.openMenu({ x: right - 220, y: bottom + 2 });
        }}
      >
        <Icon name="more" size={14} />
      </button>
    </div>
  );
}
