import type { ReactElement } from 'react';
import { settingsStrings } from '../../core/strings/settings.ts';
import buttons from '../ui/button.module.css';
import { Field } from './Field.tsx';
import styles from './Settings.module.css';
import { useDraft } from './use-draft.ts';
import { chooseSetting, useSetting } from './use-setting.ts';

interface PathFieldProps {
  readonly setting: 'shell' | 'workingFolder' | 'dockerPath';
  /** What an empty field means here. */
  readonly usual: string | undefined;
  /** What was found out about the path that is kept. */
  readonly found?: string | undefined;
}

/** A program or a folder: typed, or chosen in the system's dialog; checked before it is kept. */
export function PathField({ setting, usual, found }: PathFieldProps): ReactElement {
  const { name, about } = settingsStrings[setting];
  const field = useSetting(setting, name);
  const draft = useDraft(field.value, field.change, field.forget);
  const describedBy = [
    `${setting}-about`,
    ...(field.error === undefined ? [] : [`${setting}-error`]),
    ...(usual === undefined ? [] : [`${setting}-usual`]),
  ].join(' ');
  return (
    <Field
      id={setting}
      name={name}
      about={about}
      error={field.error}
      onReset={field.isUsual && !draft.refused ? undefined : () => void draft.restore(field.reset)}
    >
      <div className={styles['row']}>
        <input
          className={styles['path']}
          aria-labelledby={`${setting}-name`}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined || undefined}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          autoComplete="off"
          {...draft.input}
        />
        <button
          type="button"
          className={buttons['button']}
          aria-label={settingsStrings.chooseLabel(name)}
          onClick={async () => {
            field.take(await chooseSetting(setting));
          }}
        >
          {settingsStrings.choose}
        </button>
      </div>
      <p id={`${setting}-usual`} className={styles['hint']}>
        {field.value === '' ? usual : found}
      </p>
    </Field>
  );
}
