import type { ReactElement } from 'react';
import type { Problem } from '../../../core/result.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { windowStrings } from '../../../core/strings/window.ts';
import buttons from '../../ui/button.module.css';
import { CodeText } from '../../ui/CodeText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './LineText.module.css';

interface TextProblemsProps {
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly onFix: (text: string) => void;
  readonly inside: boolean;
}

/** More of them at once help nobody; the next come when these are mended. */
const most = 5;

/** What is wrong with the text, each with a button that mends it where that can be known. */
export function TextProblems(props: TextProblemsProps): ReactElement | null {
  const { problems, text, onFix, inside } = props;
  if (problems.length === 0) {
    return null;
  }
  return (
    <ul className={styles['problems']} aria-label={strings.problems}>
      {problems.slice(0, most).map((problem) => (
        <li key={`${problem.code} ${problem.start}`} data-severity={problem.severity}>
          <Icon name={problem.severity === 'hint' ? 'info' : 'warning'} size={14} />
          <span>
            <span className="unseen">{windowStrings.problems.severity[problem.severity]}: </span>
            <CodeText text={problem.message} />{' '}
            {problem.fix === undefined ? null : (
              <button
                type="button"
                className={buttons['quiet']}
                tabIndex={inside ? 0 : -1}
                data-card-item="fix"
                onClick={() => onFix(mended(text, problem))}
              >
                {problem.fix.title}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function mended(text: string, { start = 0, end = start, fix }: Problem): string {
  return text.slice(0, start) + (fix?.text ?? '') + text.slice(end);
}
