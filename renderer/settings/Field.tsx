import type { ReactElement, ReactNode } from 'react';
import { settingsStrings } from '../../core/strings/settings.ts';
import buttons from '../ui/button.module.css';
import { CodeText } from '../ui/CodeText.tsx';
import styles from './Settings.module.css';

interface FieldProps {
  /** Begins the ids of its parts: `<id>-name`, `<id>-about`, `<id>-error`. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly error?: string | undefined;
  /** Absent where there is nothing to go back from. */
  readonly onReset?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A setting: its name and meaning, what it is set to, and the way back to the usual. */
export function Field(props: FieldProps): ReactElement {
  const { id, name, about, error, onReset } = props;
  return (
    <div className={styles['field']} data-setting={id}>
      <div className={styles['words']}>
        <h3 id={`${id}-name`} className={styles['name']}>
          {name}
        </h3>
        <p id={`${id}-about`} className={styles['about']}>
          {about}
        </p>
      </div>
      <div className={styles['control']}>
        {props.children}
        {error === undefined ? null : (
          <p id={`${id}-error`} className={styles['error']} role="alert">
            <CodeText text={error} />
          </p>
        )}
        {onReset === undefined ? null : (
          <button
            type="button"
            className={`${buttons['quiet']} ${styles['reset']}`}
            aria-label={settingsStrings.resetLabel(name)}
            onClick={onReset}
          >
            {settingsStrings.reset}
          </button>
        )}
      </div>
    </div>
  );
}

/** One of a few, each with its words. */
export function Choices<T extends string>(props: {
  readonly id: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly about?: string;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}): ReactElement {
  const { id } = props;
  return (
    <fieldset
      className={styles['choices']}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-about`}
    >
      {props.options.map(({ value, label, about }) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            name={id}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {about === undefined ? null : <span className={styles['detail']}>{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** On or off, said in a word as well. */
export function Switch(props: {
  readonly id: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactElement {
  const { id, on } = props;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-about`}
      className={styles['switch']}
      onClick={() => props.onChange(!on)}
    >
      <span className={styles['knob']} aria-hidden="true" />
      <span aria-hidden="true">{on ? settingsStrings.on : settingsStrings.off}</span>
    </button>
  );
}
