import { type ReactElement, useMemo } from 'react';
import { afterRunStrings as strings } from '../../core/strings/after-run.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { openCard } from '../command/open-card.ts';
import { LineAction } from '../run/LineAction.tsx';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './Dock.module.css';

/** Runs what a run did once more; what needs a secret goes to its card, where that is typed. */
export function RunAgain({ session }: { session: SessionInfo }): ReactElement | null {
  const { id, card } = session;
  const request = useMemo(() => ({ from: 'again', run: id }) as const, [id]);
  // Nothing planned a shell of the user's own, so there is nothing to plan again.
  if (session.state === 'running' || session.shell) {
    return null;
  }
  return (
    <span data-run-again="">
      <LineAction
        key={id}
        id={`again-${id}-dock`}
        request={request}
        className={`${buttons['icon']} ${styles['end']}`}
        title={strings.againHint}
        onRefused={(code) =>
          code === 'secret-missing' && card !== undefined ? openCard(card) : undefined
        }
      >
        <Icon name="again" size={14} />
        <span className={styles['again']}>{strings.again}</span>
      </LineAction>
    </span>
  );
}
