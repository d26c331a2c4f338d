import type { ReactElement } from 'react';
import type { Problem } from '../../core/result.ts';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import { routeHash } from '../app/route.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './LineProblems.module.css';

const icons: Readonly<Record<Problem['severity'], IconName>> = {
  error: 'cross',
  warning: 'warning',
  hint: 'info',
};

interface LineProblemsProps {
  readonly problems: readonly Problem[];
  readonly titleOf: (code: string) => string | undefined;
  /** Puts a fix into the text; absent where the text cannot be edited. */
  readonly onFix?: (problem: Problem) => void;
}

/** What is wrong with the line or worth knowing, the gravest first, with what mends it. */
export function LineProblems({ problems, titleOf, onFix }: LineProblemsProps): ReactElement {
  const order: readonly Problem['severity'][] = ['error', 'warning', 'hint'];
  const sorted = [...problems].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return (
    <ul className={styles['problems']}>
      {sorted.map((problem) => {
        const title = titleOf(problem.code);
        return (
          <li
            key={`${problem.code} ${problem.start} ${problem.end} ${problem.message}`}
            className={styles['problem']}
            data-severity={problem.severity}
            data-problem={problem.code}
          >
            <Icon name={icons[problem.severity]} size={15} />
            <p>
              <span className="unseen">{`${strings.severity[problem.severity]}: `}</span>
              <CodeText text={problem.message} />{' '}
              {title === undefined ? null : (
                <a
                  href={routeHash({ page: 'help', about: problem.code })}
                  aria-label={strings.moreAbout(title)}
                >
                  {strings.more}
                </a>
              )}
            </p>
            {problem.fix === undefined || onFix === undefined ? null : (
              <button type="button" className={buttons['button']} onClick={() => onFix(problem)}>
                <span className={styles['fix']}>{problem.fix.title}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
