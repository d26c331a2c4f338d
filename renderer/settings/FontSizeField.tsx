import type { ReactElement } from 'react';
import { fontSizeRange } from '../../core/font-sizes.ts';
import { settingsStrings } from '../../core/strings/settings.ts';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import buttons from '../ui/button.module.css';
import { Field } from './Field.tsx';
import styles from './Settings.module.css';
import { useDraft } from './use-draft.ts';
import { useSetting } from './use-setting.ts';

/** The size of text in terminals, with a line of it to look at. */
export function FontSizeField(): ReactElement {
  const strings = settingsStrings.fontSize;
  const field = useSetting('fontSize', strings.name);
  const mac = useStore(appState, (now) => now.platform === 'darwin');
  const { smallest, largest } = fontSizeRange;
  const draft = useDraft(String(field.value), async (text) => {
    const size = Number(text);
    const fits = Number.isInteger(size) && size >= smallest && size <= largest;
    return fits ? field.change(size) : false;
  });
  const step = (by: number): void => void field.change(field.value + by);
  const error = field.error ?? (draft.refused ? strings.outside(smallest, largest) : undefined);
  return (
    <Field
      id="fontSize"
      name={strings.name}
      about={strings.about(mac)}
      error={error}
      onReset={field.isUsual && !draft.refused ? undefined : () => void draft.restore(field.reset)}
    >
      <div className={styles['row']}>
        <StepButton
          label={strings.smaller}
          sign="−"
          disabled={field.value <= smallest}
          onClick={() => step(-1)}
        />
        <input
          className={styles['number']}
          inputMode="numeric"
          aria-labelledby="fontSize-name"
          aria-describedby={error === undefined ? 'fontSize-about' : 'fontSize-error'}
          aria-invalid={error !== undefined || undefined}
          {...draft.input}
        />
        <StepButton
          label={strings.larger}
          sign="+"
          disabled={field.value >= largest}
          onClick={() => step(1)}
        />
      </div>
      <p className={styles['sample']} style={{ fontSize: `${field.value}px` }} aria-hidden="true">
        {strings.sample}
      </p>
    </Field>
  );
}

function StepButton(props: {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={`${buttons['button']} ${styles['step']}`}
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.disabled || undefined}
      onClick={() => (props.disabled ? undefined : props.onClick())}
    >
      {props.sign}
    </button>
  );
}
