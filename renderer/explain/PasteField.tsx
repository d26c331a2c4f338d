import { type ReactElement, type RefObject, useId, useLayoutEffect } from 'react';
import { explainStrings as strings } from '../../core/strings/explain.ts';
import styles from './PasteField.module.css';

interface PasteFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly hint: string | undefined;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
}

/** Characters; a terminal’s whole scrollback is not meant to be explained. */
export const longestText = 100_000;

/** Characters that fill the field up to its limit, however wide it is. */
const surelyHigh = 3_000;

/** Where a line is pasted and edited. */
export function PasteField({ field, text, hint, onText, onClear }: PasteFieldProps): ReactElement {
  const id = useId();
  const hintId = useId();
  useLayoutEffect(() => {
    if (field.current === null) {
      return;
    }
    // As high as its text, up to what the style sheet allows, which a long one reaches anyway:
    // measuring that would lay all of it out at every key.
    field.current.style.height = 'auto';
    const height = text.length > surelyHigh ? '100vh' : `${field.current.scrollHeight + 2}px`;
    field.current.style.height = height;
  }, [field, text]);
  return (
    <div className={styles['paste']}>
      <label className={styles['label']} htmlFor={id}>
        {strings.field}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles['field']}
        rows={2}
        value={text}
        maxLength={longestText}
        placeholder={strings.placeholder}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        aria-describedby={hintId}
        onChange={(event) => onText(event.target.value)}
      />
      <p className={styles['foot']}>
        <span id={hintId}>{hint}</span>
        {text === '' ? null : (
          <button type="button" className={styles['clear']} onClick={onClear}>
            {strings.clear}
          </button>
        )}
      </p>
    </div>
  );
}
