import type { ReactElement } from 'react';
import { afterRunStrings as strings } from '../../core/strings/after-run.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import { HelpActions } from '../run/HelpActions.tsx';
import { useExplanation } from '../run/use-explanation.ts';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Explanation.module.css';

/** What the message of a failed run means, and the commands that help. */
export function Explanation({ session }: { session: SessionInfo }): ReactElement | null {
  const error = useExplanation(session);
  return error === undefined ? null : (
    <section
      className={styles['explanation']}
      aria-label={strings.explainTitle}
      data-explained={error.code}
    >
      <Icon name="info" size={14} />
      <p className={styles['words']}>
        <strong>{error.title}.</strong> <CodeText text={error.means} />
      </p>
      <div className={styles['helps']}>
        <HelpActions
          error={error}
          session={session.id}
          place="panel"
          className={styles['help']}
          most={2}
        />
      </div>
    </section>
  );
}
