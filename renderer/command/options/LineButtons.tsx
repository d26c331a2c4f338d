import { type ReactElement, useEffect, useRef } from 'react';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import buttons from '../../ui/button.module.css';
import styles from './LineButtons.module.css';
import { loadLineTools } from './line-tools.ts';
import { panelId } from './panel-id.ts';
import type { LineChange } from './use-line-change.ts';

interface LineButtonsProps {
  readonly change: LineChange;
  readonly inside: boolean;
}

/** `Options`, and the way into the line as text and back. */
export function LineButtons({ change, inside }: LineButtonsProps): ReactElement {
  const asText = change.text !== undefined;
  const stuck = change.text?.refusal !== undefined;
  const textButton = useRef<HTMLButtonElement>(null);
  useFocusAfterText(asText, textButton);
  return (
    <span className={styles['buttons']}>
      {change.hasOptions ? (
        <button
          type="button"
          className={buttons['button']}
          data-card-item="options"
          tabIndex={inside ? 0 : -1}
          aria-expanded={change.open}
          aria-controls={change.open ? panelId(change.key) : undefined}
          aria-disabled={stuck || undefined}
          title={stuck ? strings.optionsStuck : undefined}
          onPointerEnter={() => void loadLineTools().catch(() => undefined)}
          onClick={() => (stuck ? undefined : change.setOpen(!change.open))}
        >
          {strings.options}
        </button>
      ) : null}
      <button
        ref={textButton}
        type="button"
        className={`${buttons['button']} ${styles['text']}`}
        data-card-item="text"
        tabIndex={inside ? 0 : -1}
        onClick={asText ? change.leaveText : change.enterText}
      >
        {asText ? strings.backToForm : strings.editAsText}
      </button>
    </span>
  );
}

/** The text field that had the focus is gone: the button that brings it back has it then. */
function useFocusAfterText(
  asText: boolean,
  button: React.RefObject<HTMLButtonElement | null>,
): void {
  const before = useRef(asText);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (before.current && !asText && lost) {
      button.current?.focus();
    }
    before.current = asText;
  }, [asText, button]);
}
