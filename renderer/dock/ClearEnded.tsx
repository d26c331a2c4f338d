import type { ReactElement } from 'react';
import { afterRunStrings as strings } from '../../core/strings/after-run.ts';
import type { SessionInfo } from '../../core/terminal/model.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { closeRun } from './DockBar.tsx';

/** Closes every run that ended, where there is more than one; `Close` is for a single one. */
export function ClearEnded(props: {
  readonly sessions: readonly SessionInfo[];
}): ReactElement | null {
  const ended = props.sessions.filter(({ state }) => state !== 'running');
  if (ended.length < 2) {
    return null;
  }
  return (
    <button
      type="button"
      className={buttons['icon']}
      aria-label={strings.clearEnded}
      title={strings.clearEnded}
      onClick={() => void Promise.all(ended.map(closeRun))}
    >
      <Icon name="clear" />
    </button>
  );
}
