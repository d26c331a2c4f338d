import type { ReactElement, ReactNode } from 'react';
import styles from './LineForm.module.css';

/** A command as a line whose blanks are choices: the line is the form. */
export function LineForm({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not flow like a line
    <div className={styles['line']} role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface LineChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}

/** A blank of such a line. */
export function LineChoice<T extends string>(props: LineChoiceProps<T>): ReactElement {
  const { label, value, choices, onChoose } = props;
  return (
    <span className={styles['choice']}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) {
            onChoose(chosen.value);
          }
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}
