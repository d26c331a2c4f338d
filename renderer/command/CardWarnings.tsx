import type { ReactElement } from 'react';
import type { Problem } from '../../core/result.ts';
import buttons from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import styles from './CardWarnings.module.css';
import { warningId } from './card-help.ts';

interface CardWarningsProps {
  /** Begins the ids that the blanks are described by. */
  readonly id: string;
  readonly warnings: readonly Problem[];
  readonly inside: boolean;
  readonly onFix: (label: string, value: string) => void;
}

/** Under the line: what is to be known about the values, each with a value that is free of it. */
export function CardWarnings({
  id,
  warnings,
  inside,
  onFix,
}: CardWarningsProps): ReactElement | null {
  return warnings.length === 0 ? null : (
    <ul className={styles['warnings']} data-said="">
      {warnings.map(({ code, severity, message, label, fix }, at) => (
        <li
          key={`${label} ${code}`}
          className={styles['warning']}
          data-warning={code}
          data-severity={severity}
        >
          <Icon name={severity === 'hint' ? 'info' : 'warning'} size={14} />
          <span id={warningId(id, at)}>{message}</span>
          {fix === undefined || label === undefined ? null : (
            <button
              type="button"
              className={buttons['quiet']}
              data-card-item="fix"
              tabIndex={inside ? 0 : -1}
              onClick={() => onFix(label, fix.text)}
            >
              {fix.title}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
