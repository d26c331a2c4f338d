import { type ReactElement, useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  /** What is chosen, for assistive technology. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side: how a diagram is looked at, or a setting of it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className="unseen">{props.label}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value} className={styles['one']}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
