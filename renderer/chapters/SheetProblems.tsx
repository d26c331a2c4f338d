import type { ReactElement } from 'react';
import type { Problem } from '../../core/result.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './SheetProblems.module.css';

const strings = windowStrings.problems;

/** What is wrong with a sheet, calmly, above what could be read of it. */
export function SheetProblems({ problems }: { problems: readonly Problem[] }): ReactElement {
  return (
    <details className={styles['problems']} open={problems.length <= 3}>
      <summary>
        <Icon name="warning" />
        {strings.ofSheet(problems.length)}
      </summary>
      <p className={styles['intro']}>{strings.ofSheetText}</p>
      <ProblemList problems={problems} />
    </details>
  );
}

/** Problems with their file, their line, and what to do. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): ReactElement {
  return (
    <ul className={styles['list']}>
      {problems.map((problem) => (
        <li key={`${problem.file} ${problem.line} ${problem.start} ${problem.code}`}>
          <span className={styles['where']}>
            {strings.severity[problem.severity]} ·{' '}
            {strings.where(problem.file ?? strings.unknownFile, problem.line)}
          </span>
          <CodeText text={problem.message} />
          {problem.fix === undefined ? null : (
            <span className={styles['fix']}>
              <CodeText text={strings.doThis(problem.fix.title, problem.fix.text)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
