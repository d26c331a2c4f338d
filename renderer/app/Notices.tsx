import { type ReactElement, useState } from 'react';
import type { Problem } from '../../core/result.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { ProblemList } from '../chapters/SheetProblems.tsx';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Notices.module.css';
import { appState } from './state.ts';

/** What main had to say at the start, and files that gave no chapter. Each can be put away. */
export function Notices({ problems }: { problems: readonly Problem[] }): ReactElement | null {
  const notices = useStore(appState, (now) => now.notices);
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.filter((notice) => !away.has(notice));
  const putAway = (what: string): void => setAway(new Set([...away, what]));
  const filesAway = away.has(files);
  if (shown.length === 0 && (problems.length === 0 || filesAway)) {
    return null;
  }
  return (
    <div className={styles['notices']}>
      {shown.map((notice) => (
        <div key={notice} className={styles['notice']}>
          <Icon name="info" />
          <p>
            <CodeText text={notice} />
          </p>
          <Dismiss onClick={() => putAway(notice)} />
        </div>
      ))}
      {problems.length === 0 || filesAway ? null : (
        <div className={styles['notice']}>
          <Icon name="warning" />
          <details>
            <summary>{windowStrings.problems.all(problems.length)}</summary>
            <ProblemList problems={problems} />
          </details>
          <Dismiss onClick={() => putAway(files)} />
        </div>
      )}
    </div>
  );
}

/** Stands for the problems of files among what was put away. */
const files = '\0files';

function Dismiss({ onClick }: { onClick: () => void }): ReactElement {
  return (
    <button
      type="button"
      className={buttons['icon']}
      aria-label={windowStrings.app.dismiss}
      title={windowStrings.app.dismiss}
      onClick={onClick}
    >
      <Icon name="close" size={14} />
    </button>
  );
}
