import { type ReactElement, useId } from 'react';
import type { Placeholder } from '../../../core/command/model.ts';
import { dropChoice, dropOwn, freeChoice } from '../../../core/command/options/change.ts';
import type { ListedOption, ListedUse } from '../../../core/command/options/list-options.ts';
import type { Problem } from '../../../core/result.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import buttons from '../../ui/button.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { focusBlank } from '../card-keys.ts';
import { shownValue } from '../read-card.ts';
import styles from './OptionRow.module.css';
import type { LineChange } from './use-line-change.ts';
import { ValueField } from './ValueField.tsx';

interface OptionUseProps {
  readonly listed: ListedOption;
  readonly use: ListedUse;
  readonly change: LineChange;
  readonly problems: readonly Problem[];
  /** The only one of its option: the checkbox takes it out. */
  readonly alone: boolean;
  readonly onEdit: (label: string, value: string) => void;
}

/** One value of an option: a field for its blank, or what the line has there. */
export function OptionUse(props: OptionUseProps): ReactElement {
  const { listed, use, change, problems, alone, onEdit } = props;
  const { option, of } = listed;
  const { template, form, line } = change;
  const id = useId();
  const label = labelOf(use);
  const blank = line.template.placeholders.find((each) => each.label === label);
  const problem = blank && problems.find((each) => each.label === blank.label);
  const remove = (): void =>
    change.choose(
      use.from === 'user'
        ? dropChoice(template, form, use.at)
        : dropOwn(template, form, { of: of.name, name: option.name }, use.use),
    );
  const free = use.from === 'user' && !use.free ? use.at : undefined;
  return (
    <div className={styles['use']}>
      {blank === undefined ? (
        <FromLine use={use} line={change.line} />
      ) : (
        <ValueField
          option={option}
          blank={blank}
          value={shownValue(blank, line.values)}
          reason={problem && id}
          onEdit={(value) => onEdit(blank.label, value)}
        />
      )}
      {alone ? null : (
        <button
          type="button"
          className={buttons['icon']}
          aria-label={strings.removeNamed(option.name, blank?.label)}
          onClick={remove}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {problem === undefined ? null : (
        <p id={id} className={styles['reason']}>
          {problem.message}{' '}
          {free === undefined || blank?.kind === 'text' ? null : (
            <button
              type="button"
              className={buttons['quiet']}
              onClick={() => change.choose(freeChoice(template, form, free))}
            >
              {strings.takeAsIs}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** The blank that is the whole value; a value of several pieces has none. */
function labelOf(use: ListedUse): string | undefined {
  if (use.from === 'user') {
    return use.label;
  }
  const [only, ...more] = use.value;
  return typeof only === 'object' && more.length === 0 ? only.label : undefined;
}

/** A value that the line has itself, of fixed text or of several blanks: filled in there. */
function FromLine({
  use,
  line,
}: {
  use: ListedUse;
  line: LineChange['line'];
}): ReactElement | null {
  if (use.from === 'user') {
    return null;
  }
  const blankOf = (label: string): Placeholder | undefined =>
    line.template.placeholders.find((each) => each.label === label);
  const [first] = use.value.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.label]));
  const text = use.value
    .map((piece) => {
      const blank = typeof piece === 'string' ? undefined : blankOf(piece.label);
      return typeof piece === 'string' ? piece : blank ? shownValue(blank, line.values) : '';
    })
    .join('');
  return (
    <span className={styles['fixed']}>
      <code>{text}</code>
      {first === undefined ? null : (
        <button
          type="button"
          className={buttons['quiet']}
          data-option-value=""
          onClick={(event) => focusBlank(event.currentTarget.closest('article'), first)}
        >
          {strings.fillInLine}
        </button>
      )}
    </span>
  );
}
