import { type KeyboardEvent, type ReactElement, useEffect, useId, useMemo, useRef } from 'react';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { useStore } from '../../store.ts';
import { Icon } from '../../ui/Icon.tsx';
import lineStyles from '../CommandLine.module.css';
import type { TextEdit } from '../card-state.ts';
import { lineTools } from '../options/line-tools.ts';
import type { LineChange } from '../options/use-line-change.ts';
import styles from './LineText.module.css';
import { TextProblems } from './TextProblems.tsx';

interface LineTextProps {
  readonly change: LineChange;
  readonly text: TextEdit;
  readonly preview: string;
  /** The id of the sentence that says why it cannot run. */
  readonly reason: string | undefined;
  /** That sentence, which is not to be said twice. */
  readonly said: string | undefined;
  readonly inside: boolean;
}

/** The whole line as text; what the form can hold of it is in the form at once. */
export function LineText(props: LineTextProps): ReactElement {
  const { change, text, preview, reason, inside } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useId();
  const tools = useStore(lineTools, (now) => now);
  const problems = useMemo(
    () => tools?.mistakes(change.line.template, text.text) ?? [],
    [tools, change.line.template, text.text],
  ).filter(({ message }) => message !== props.said);
  useEffect(() => {
    const box = field.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text.refusal === undefined) {
      event.preventDefault();
      event.stopPropagation();
      change.leaveText();
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: as the line with blanks, whose place it takes */}
      <div
        className={`${lineStyles['line']} ${styles['line']}`}
        data-preview={preview}
        data-card-item="line"
        role="group"
        aria-label={strings.textLine}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the card's one tab stop (card-keys.ts)
        tabIndex={0}
      >
        <textarea
          ref={field}
          className={styles['text']}
          data-line-text=""
          aria-label={strings.text}
          aria-describedby={reason === undefined ? note : `${note} ${reason}`}
          aria-invalid={reason === undefined ? undefined : true}
          rows={rowsOf(text.text)}
          value={text.text}
          tabIndex={inside ? 0 : -1}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          onChange={(event) => change.editText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={note} className={styles['note']} data-text-held={text.refusal === undefined}>
        <Icon name={text.refusal === undefined ? 'check' : 'info'} size={14} />
        {text.refusal === undefined ? strings.held : strings.refusal(text.refusal)}
      </p>
      <TextProblems problems={problems} text={text.text} onFix={change.editText} inside={inside} />
    </>
  );
}

/** Letters in a row of the field at its usual width; it scrolls when it is narrower. */
const lettersInRow = 72;

function rowsOf(text: string): number {
  const rows = text
    .split('\n')
    .reduce((count, row) => count + Math.max(1, Math.ceil(row.length / lettersInRow)), 0);
  return Math.min(Math.max(rows, 2), 8);
}
