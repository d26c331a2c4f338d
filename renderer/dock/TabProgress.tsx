import type { CSSProperties, ReactElement } from 'react';
import { progressInWords, windowStrings } from '../../core/strings/window.ts';
import type { Progress } from '../../core/terminal/model.ts';
import styles from './TabProgress.module.css';

/** How far a run is, as a thin bar at the foot of its tab; the words stand beside the title. */
export function TabProgress(props: {
  readonly title: string;
  readonly progress: Progress;
}): ReactElement {
  const { progress, title } = props;
  const percent = progress.kind === 'percent' ? progress.percent : undefined;
  return (
    <span
      className={styles['bar']}
      role="progressbar"
      aria-label={windowStrings.runs.progressOf(title)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={progressInWords(progress)}
      data-tone={progress.kind === 'percent' ? progress.tone : undefined}
      style={percent === undefined ? undefined : ({ '--part': `${percent}%` } as CSSProperties)}
    />
  );
}
