import type { ReactElement } from 'react';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import type { SessionScreen } from './screen.ts';
import styles from './TerminalDialog.module.css';
import { TerminalDialog } from './TerminalDialog.tsx';
import { patchUi } from './ui-state.ts';

/** So many lines are shown; nobody reads more, and each is an element. */
const mostShown = 200;

/** Shows what would be pasted, before it is. Cancel has the focus first. */
export function PasteDialog({ screen }: { readonly screen: SessionScreen }): ReactElement | null {
  const question = useStore(screen.ui, (now) => now.paste);
  if (question === undefined) return null;
  const { verdict, together } = question;
  const strings = terminalUiStrings.paste;
  const close = (): void => patchUi(screen.ui, { paste: undefined });
  const empty = verdict.text.trim() === '';
  const more = verdict.shown.length - mostShown;
  return (
    <TerminalDialog
      urgent
      title={strings.title(verdict.shown.length)}
      intro={empty ? strings.nothing : together ? strings.together : strings.apart}
      onCancel={close}
      actions={
        <>
          <button type="button" data-first className={buttons['button']} onClick={close}>
            {strings.cancel}
          </button>
          {empty ? null : (
            <button
              type="button"
              className={buttons['primary']}
              onClick={() => {
                close();
                screen.paste(verdict.text);
              }}
            >
              {strings.paste}
            </button>
          )}
        </>
      }
    >
      {/* Longer than its box, it is scrolled with the keyboard.
          biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ol className={styles['text']} aria-label={strings.text} tabIndex={0}>
        {verdict.shown.slice(0, mostShown).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
          <li key={at} className={styles['row']}>
            <span>{line}</span>
          </li>
        ))}
        {more > 0 ? <li className={styles['more']}>{strings.more(more)}</li> : null}
      </ol>
      {verdict.removed > 0 && !empty ? (
        <p className={styles['removed']}>{strings.removed(verdict.removed)}</p>
      ) : null}
    </TerminalDialog>
  );
}
