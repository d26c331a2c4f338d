import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { CliOption } from '../../core/cli/grammar.ts';
import type { InstalledCommand } from '../../core/cli/reference/installed.ts';
import { referenceStrings as strings } from '../../core/strings/reference.ts';
import { CodeText } from '../ui/CodeText.tsx';
import styles from './Reference.module.css';

interface OptionTableProps {
  readonly id: string;
  readonly title: string;
  readonly options: readonly CliOption[];
  readonly installed: InstalledCommand | undefined;
  /** `--publish`: brought into sight and marked. */
  readonly target: string | undefined;
}

/** From so many options on there is a field to filter them. */
const manyOptions = 12;

/** The options of a command, and those that only the docker of this machine has. */
export function OptionTable(props: OptionTableProps): ReactElement {
  const { id, title, options, installed, target } = props;
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLowerCase();
  const shown = options.filter((option) => has(option, words));
  return (
    <section className={styles['group']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {options.length === 0 ? <p className={styles['none']}>{strings.noOptions}</p> : null}
      {options.length < manyOptions ? null : (
        <div className={styles['filter']}>
          <input
            type="search"
            className={styles['input']}
            aria-label={strings.filterOptions}
            placeholder={strings.filterOptions}
            value={typed}
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      )}
      {shown.length === 0 && options.length > 0 ? (
        <p className={styles['none']}>{strings.noOption(typed.trim())}</p>
      ) : null}
      {shown.length === 0 ? null : (
        <table className={styles['options']}>
          <thead>
            <tr>
              <th scope="col">{strings.columns.option}</th>
              <th scope="col">{strings.columns.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((option) => (
              <OptionRow
                key={option.name}
                option={option}
                installed={installed}
                isTarget={isNamed(option, target)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function OptionRow(props: {
  readonly option: CliOption;
  readonly installed: InstalledCommand | undefined;
  readonly isTarget: boolean;
}): ReactElement {
  const { option, installed, isTarget } = props;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isTarget) {
      row.current?.scrollIntoView({ block: 'center' });
      row.current?.querySelector<HTMLElement>('th')?.focus({ preventScroll: true });
    }
  }, [isTarget]);
  const lacking = installed?.lacks.includes(option.name) === true;
  return (
    <tr ref={row} data-option={option.name} data-target={isTarget || undefined}>
      <th scope="row" tabIndex={isTarget ? -1 : undefined}>
        <code>
          {option.short === undefined ? null : <>{option.short}, </>}
          {option.name}
        </code>
        {option.type === 'switch' ? null : (
          <span className={styles['value']}>{strings.meanings[option.meaning]}</span>
        )}
      </th>
      <td>
        <Meaning option={option} words={installed?.words[option.name]} />
        <span className={styles['facts']}>{factsOf(option).join(' · ')}</span>
        {lacking && installed !== undefined ? (
          <span className={styles['lacks']}>{strings.installed.lacksThis(installed.version)}</span>
        ) : null}
      </td>
    </tr>
  );
}

/** Our words; without them those of the CLI on this machine, named as such. */
function Meaning({
  option,
  words,
}: {
  readonly option: CliOption;
  readonly words: string | undefined;
}): ReactElement {
  if (option.text !== undefined) {
    return <CodeText text={option.text} />;
  }
  return words === undefined || words === '' ? (
    <span className={styles['none']}>{strings.noText}</span>
  ) : (
    <>
      <q className={styles['theirs']}>{words}</q>{' '}
      <span className={styles['facts']}>{strings.itsWords}</span>
    </>
  );
}

function isNamed({ name, short }: CliOption, written: string | undefined): boolean {
  return written !== undefined && (name === written || short === written);
}

function factsOf({ default: usual, repeatable, choices, deprecated }: CliOption): string[] {
  const words = strings.deprecated;
  return [
    ...(choices === undefined || choices.length === 0 ? [] : [strings.choices(choices)]),
    ...(usual === undefined || usual === '' ? [] : [strings.default(usual)]),
    ...(repeatable ? [strings.repeatable] : []),
    ...(deprecated === undefined
      ? []
      : [
          deprecated.removed !== undefined
            ? words.removed(deprecated.removed)
            : deprecated.since === undefined
              ? words.old
              : words.warned(deprecated.since),
          ...(deprecated.instead === undefined ? [] : [words.instead(deprecated.instead)]),
        ]),
  ];
}

function has({ name, short, text }: CliOption, words: string): boolean {
  const all = `${name} ${short ?? ''} ${text ?? ''}`.toLowerCase();
  return words.split(/\s+/).every((word) => all.includes(word));
}
