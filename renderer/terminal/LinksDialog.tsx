import type { ReactElement } from 'react';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { openLink } from './links.ts';
import type { SessionScreen } from './screen.ts';
import styles from './TerminalDialog.module.css';
import { TerminalDialog } from './TerminalDialog.tsx';
import { patchUi } from './ui-state.ts';

/** The addresses that were printed, for whoever uses no mouse. */
export function LinksDialog({ screen }: { readonly screen: SessionScreen }): ReactElement | null {
  const links = useStore(screen.ui, (now) => now.links);
  if (links === undefined) return null;
  const strings = terminalUiStrings.links;
  const close = (): void => patchUi(screen.ui, { links: undefined });
  const isEmpty = links.length === 0;
  return (
    <TerminalDialog
      title={strings.title}
      intro={isEmpty ? strings.none : strings.intro}
      onCancel={close}
      actions={
        <button
          type="button"
          data-first={isEmpty || undefined}
          className={buttons['button']}
          onClick={close}
        >
          {strings.close}
        </button>
      }
    >
      {isEmpty ? null : (
        <ul className={styles['list']}>
          {links.map((url, at) => (
            <li key={url}>
              <button
                type="button"
                data-first={at === 0 || undefined}
                className={styles['link']}
                onClick={() => {
                  close();
                  void openLink(url);
                }}
              >
                {url}
              </button>
            </li>
          ))}
        </ul>
      )}
    </TerminalDialog>
  );
}
