import {
  type ChangeEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import type { ChoiceGroup } from '../../core/blanks/choice.ts';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { Placeholder } from '../../core/command/model.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import { windowStrings } from '../../core/strings/window.ts';
import styles from './Blank.module.css';
import { cells, middleEllipsis, shownWidth } from './blank-width.ts';
import { useOwnCardHelp } from './card-help.ts';
import { PickButton, usePick } from './PickButton.tsx';
import { Suggestions } from './Suggestions.tsx';
import { isListed } from './suggest.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What every blank needs of its card. */
export interface BlankProps {
  readonly placeholder: Placeholder;
  readonly value: string;
  /** It must be filled and is not. */
  readonly missing: boolean;
  /** The id of the sentence that says what is wrong with it. */
  readonly reason: string | undefined;
  /** The keyboard is in the card, so that Tab goes from blank to blank. */
  readonly inside: boolean;
  readonly onEdit: (value: string) => void;
  readonly onRestore: () => void;
}

interface DescribedBlank extends BlankProps {
  readonly id: string;
  /** The ids of all sentences about it. */
  readonly describedBy: string | undefined;
}

/** A blank of a command: an input in the running text, with its label below. */
export function Blank(props: BlankProps): ReactElement {
  const { placeholder, value, missing, reason } = props;
  const id = useId();
  const warnings = useOwnCardHelp()?.warningIds(placeholder.label) ?? [];
  const describedBy = [...(reason === undefined ? [] : [reason]), ...warnings].join(' ');
  const described = { ...props, id, describedBy: describedBy === '' ? undefined : describedBy };
  return (
    <span
      className={styles['blank']}
      data-blank={placeholder.label}
      data-missing={missing || undefined}
      data-invalid={reason !== undefined || undefined}
      data-warned={warnings.length > 0 || undefined}
    >
      {placeholder.kind === 'choice' ? (
        <ChoiceBox {...described} />
      ) : isListed(placeholder.kind) ? (
        <SuggestedBox {...described} />
      ) : (
        <Box value={value} secret={placeholder.kind === 'secret'}>
          <input {...inputProps(described)} {...plainHandlers(props)} />
        </Box>
      )}
      <label className={styles['caption']} htmlFor={id}>
        {placeholder.label}
      </label>
    </span>
  );
}

/** Grows with its value; a long one is shortened in the middle until it has the focus. */
function Box(props: {
  readonly value: string;
  readonly secret?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const shown = props.secret ? '•'.repeat(props.value.length) : props.value;
  const width = { '--characters': shownWidth(shown), '--all': cells(shown) } as CSSProperties;
  const short = middleEllipsis(shown);
  return (
    <span
      className={`${styles['box']} ${props.className ?? ''}`}
      data-value={shown}
      data-short={short === shown ? undefined : short}
      style={width}
    >
      {props.children}
    </span>
  );
}

function ChoiceBox(props: DescribedBlank): ReactElement {
  const { placeholder, value, inside } = props;
  const choices = placeholder.choices ?? [];
  const unknown = value !== '' && !choices.includes(value);
  return (
    <Box value={value === '' ? windowStrings.card.choose : value} className={styles['choice']}>
      <select
        id={props.id}
        className={styles['input']}
        value={value}
        tabIndex={inside ? 0 : -1}
        aria-invalid={props.reason === undefined ? undefined : true}
        aria-describedby={props.describedBy}
        data-card-item="blank"
        onChange={(event) => props.onEdit(event.currentTarget.value)}
        onKeyDown={(event) => restoreOnEscape(event, props)}
      >
        {value === '' ? <option value="">{windowStrings.card.choose}</option> : null}
        {unknown ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </Box>
  );
}

/** A blank that choices are known for; any other value can be typed all the same. */
function SuggestedBox(props: DescribedBlank): ReactElement {
  const box = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  const { placeholder, value, onEdit } = props;
  const onPick = usePick(placeholder, value, onEdit);
  const use = useOwnCardHelp()?.uses?.get(placeholder.label);
  const list = useSuggestions({ ...props, focused, onPick });
  const expanded = list.shown.length > 0;
  const active = list.active === undefined ? undefined : `${props.id}-${list.active}`;
  return (
    <>
      <Box value={value} className={onPick && styles['picked']}>
        <input
          {...inputProps(props)}
          ref={box}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? `${props.id}-list` : undefined}
          aria-activedescendant={expanded ? active : undefined}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onMouseDown={list.open}
          onChange={(event) => list.type(event.currentTarget.value)}
          onKeyDown={(event) => list.onKeyDown(event)}
        />
        {onPick === undefined ? null : (
          <PickButton label={placeholder.label} inside={props.inside} onPick={onPick} />
        )}
      </Box>
      {expanded ? (
        <Suggestions
          id={props.id}
          shown={list.shown}
          total={list.total}
          heading={(group) => headingOf(group, use)}
          active={list.active}
          anchor={box}
          onTake={list.take}
        />
      ) : null}
    </>
  );
}

/** Containers are told apart by the state that the command is for. */
function headingOf(group: ChoiceGroup, use: BlankUse | undefined): string {
  return group === 'fitting' && use?.type === 'container'
    ? blankStrings.fitting(use.verb.fits)
    : blankStrings.group[group];
}

/** Off: everything that changes what was typed, such as dashes that become one long one. */
function inputProps(props: DescribedBlank) {
  return {
    id: props.id,
    className: styles['input'],
    type: props.placeholder.kind === 'secret' ? 'password' : 'text',
    value: props.value,
    tabIndex: props.inside ? 0 : -1,
    spellCheck: false,
    autoComplete: 'off',
    autoCorrect: 'off',
    autoCapitalize: 'off',
    'aria-invalid': props.reason === undefined ? undefined : true,
    'aria-describedby': props.describedBy,
    'aria-required': props.missing ? true : undefined,
    'data-card-item': 'blank',
  } as const;
}

function plainHandlers(props: BlankProps) {
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => props.onEdit(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => restoreOnEscape(event, props),
  };
}

function restoreOnEscape(event: KeyboardEvent, props: BlankProps): void {
  const original = props.placeholder.default ?? '';
  if (event.key === 'Escape' && props.value !== original) {
    event.preventDefault();
    props.onRestore();
  }
}
