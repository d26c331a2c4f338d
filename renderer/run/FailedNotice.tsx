import type { ReactElement } from 'react';
import type { SessionInfo } from '../../core/terminal/model.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { HelpActions } from './HelpActions.tsx';
import { useExplanation } from './use-explanation.ts';

/** Why a run failed, on its card: what its output means and what helps, else its exit code. */
export function FailedNotice(props: {
  readonly session: SessionInfo;
  /** What is said while nothing more is known. */
  readonly text: string;
  readonly inside: boolean;
}): ReactElement {
  const { session, text, inside } = props;
  const error = useExplanation(session);
  if (error === undefined) {
    return <CodeText text={text} />;
  }
  return (
    <span data-explained={error.code}>
      <CodeText text={`${error.title}. ${error.means}`} />{' '}
      <HelpActions
        error={error}
        session={session.id}
        place="card"
        className={buttons['quiet']}
        most={1}
        tabIndex={inside ? 0 : -1}
      />
    </span>
  );
}
