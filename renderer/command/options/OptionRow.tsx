import { memo, type ReactElement, type RefObject, useEffect, useId, useRef } from 'react';
import { addUse, turnOff, turnOn } from '../../../core/command/options/change.ts';
import type { ListedOption } from '../../../core/command/options/list-options.ts';
import type { Problem } from '../../../core/result.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { referenceStrings } from '../../../core/strings/reference.ts';
import buttons from '../../ui/button.module.css';
import { CodeText } from '../../ui/CodeText.tsx';
import styles from './OptionRow.module.css';
import { OptionUse } from './OptionUse.tsx';
import type { LineChange } from './use-line-change.ts';

interface OptionRowProps {
  readonly listed: ListedOption;
  readonly change: LineChange;
  /** The same as it is now: a row that is off is not made anew for each change of the line. */
  readonly latest: RefObject<LineChange>;
  readonly problems: readonly Problem[];
  /** The version of the docker here, when that has no such option. */
  readonly lacking: string | undefined;
  /** The one that Tab comes to. */
  readonly isStop: boolean;
  readonly onEdit: (label: string, value: string) => void;
}

/** One option: whether it is in the line, what it does, and its values while it is. */
export const OptionRow = memo(Row, looksTheSame);

/** A hundred rows are off while one is filled in: they stay as they are. */
function looksTheSame(before: OptionRowProps, after: OptionRowProps): boolean {
  return (
    before.listed.uses.length === 0 &&
    after.listed.uses.length === 0 &&
    before.listed.option === after.listed.option &&
    before.isStop === after.isStop &&
    before.lacking === after.lacking
  );
}

function Row(props: OptionRowProps): ReactElement {
  const { listed, latest, isStop } = props;
  const { option, of, uses, own } = listed;
  const on = uses.length > 0;
  const row = useRef<HTMLLIElement>(null);
  const about = useId();
  const wish = useRef(0);
  useEffect(() => {
    // Something was put in to be filled in: there the keyboard goes.
    if (wish.current > 0 && uses.length >= wish.current) {
      const fields = row.current?.querySelectorAll<HTMLElement>('[data-option-value]');
      fields?.[fields.length - 1]?.focus();
    }
    wish.current = 0;
  }, [uses.length]);
  const key = { of: of.name, name: option.name };
  const toggle = (): void => {
    const change = latest.current;
    const { template, form } = change;
    if (on) {
      change.choose(turnOff(template, form, key, own));
    } else {
      wish.current = 1;
      change.choose(turnOn(template, form, key));
    }
  };
  const more = (): void => {
    wish.current = uses.length + 1;
    const change = latest.current;
    const { template, form } = change;
    change.choose(addUse(template, form, key));
  };
  return (
    <li ref={row} className={styles['row']} data-option={option.name} data-on={on || undefined}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          className={styles['box']}
          data-option-box=""
          aria-label={option.name}
          aria-describedby={about}
          checked={on}
          tabIndex={isStop ? 0 : -1}
          onChange={toggle}
        />
        <Name listed={listed} />
        <About id={about} option={option} lacking={props.lacking} />
      </label>
      {on && option.type !== 'switch' ? (
        <div className={styles['values']}>
          {uses.map((use) => (
            <OptionUse
              key={use.from === 'line' ? `line ${use.use}` : `user ${use.at}`}
              {...props}
              use={use}
              alone={uses.length === 1}
            />
          ))}
          {option.repeatable ? (
            <button
              type="button"
              className={`${buttons['quiet']} ${styles['more']}`}
              aria-label={strings.addNamed(option.name)}
              onClick={more}
            >
              {strings.add}
            </button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function Name({ listed: { option } }: { listed: ListedOption }): ReactElement {
  const isOff = option.type === 'switch' && option.default === 'true';
  return (
    <span className={styles['name']}>
      <code>
        {option.name}
        {isOff ? '=false' : null}
      </code>
      {option.short === undefined ? null : <code className={styles['short']}>{option.short}</code>}
      {option.type === 'switch' ? null : (
        <span className={styles['type']}>{referenceStrings.meanings[option.meaning]}</span>
      )}
    </span>
  );
}

function About(props: {
  readonly id: string;
  readonly option: ListedOption['option'];
  readonly lacking: string | undefined;
}): ReactElement {
  const { id, option, lacking } = props;
  const facts = factsOf(option);
  return (
    <span id={id} className={styles['about']}>
      {option.text === undefined ? strings.noText : <CodeText text={option.text} />}
      {facts.length === 0 ? null : <span className={styles['facts']}> {facts.join(' ')}</span>}
      {lacking === undefined ? null : (
        <span className={styles['lacks']}>{referenceStrings.installed.lacksThis(lacking)}</span>
      )}
    </span>
  );
}

function factsOf({ type, default: usual, deprecated }: ListedOption['option']): readonly string[] {
  const words = referenceStrings.deprecated;
  const { removed, since, instead } = deprecated ?? {};
  return [
    ...(usual === undefined || usual === '' || type === 'switch' ? [] : [strings.usual(usual)]),
    ...(type === 'switch' && usual === 'true' ? [strings.onUnlessOff] : []),
    ...(deprecated === undefined
      ? []
      : [
          removed !== undefined
            ? words.removed(removed)
            : since === undefined
              ? words.old
              : words.warned(since),
        ]),
    ...(instead === undefined ? [] : [words.instead(instead)]),
  ];
}
