import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Choice, ChoiceGroup, FoundChoice } from '../../core/blanks/choice.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { markRuns } from './mark-runs.ts';
import { type Box, placePopup } from './place.ts';
import styles from './Suggestions.module.css';

interface SuggestionsProps {
  /** Of the input; the list is `<id>-list`, its options `<id>-<number>`. */
  readonly id: string;
  readonly shown: readonly FoundChoice[];
  /** How many there are in all, shown or not. */
  readonly total: number;
  readonly heading: (group: ChoiceGroup) => string;
  readonly active: number | undefined;
  readonly anchor: RefObject<HTMLInputElement | null>;
  readonly onTake: (choice: Choice) => void;
}

/** The choices of a blank, above everything else in the window. The focus stays in the blank. */
export function Suggestions(props: SuggestionsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { active, anchor, id } = props;
  useLayoutEffect(() => {
    const element = list.current;
    element?.showPopover();
    return () => element?.hidePopover();
  }, []);
  useLayoutEffect(() => {
    const put = (): void => putPopup(list.current, anchor.current);
    put();
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  });
  useEffect(() => {
    if (active !== undefined) {
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [active, id]);
  const groups = groupsOf(props.shown);
  const more = props.total - props.shown.length;
  return (
    <div
      ref={list}
      id={`${id}-list`}
      popover="manual"
      role="listbox"
      aria-label={windowStrings.suggestions.label}
      className={styles['list']}
    >
      {groups.map(({ group, first, choices }) => (
        <Group
          key={group}
          id={`${id}-group-${group}`}
          heading={groups.length > 1 || group !== 'fitting' ? props.heading(group) : undefined}
        >
          {choices.map((choice, at) => (
            <Option
              key={choice.value}
              id={`${id}-${first + at}`}
              choice={choice}
              active={first + at === active}
              position={first + at + 1}
              total={props.total}
              onTake={props.onTake}
            />
          ))}
        </Group>
      ))}
      {more > 0 ? (
        <div className={styles['more']} aria-hidden="true">
          {blankStrings.more(more)}
        </div>
      ) : null}
    </div>
  );
}

interface GroupOfChoices {
  readonly group: ChoiceGroup;
  /** The place of its first among all. */
  readonly first: number;
  readonly choices: readonly FoundChoice[];
}

/** Choices come group by group, so a group is a run of them. */
function groupsOf(shown: readonly FoundChoice[]): readonly GroupOfChoices[] {
  const groups: { group: ChoiceGroup; first: number; choices: FoundChoice[] }[] = [];
  shown.forEach((choice, at) => {
    const last = groups.at(-1);
    if (last?.group === choice.group) {
      last.choices.push(choice);
    } else {
      groups.push({ group: choice.group, first: at, choices: [choice] });
    }
  });
  return groups;
}

function Group(props: {
  readonly id: string;
  readonly heading: string | undefined;
  readonly children: readonly ReactElement[];
}): ReactElement {
  return props.heading === undefined ? (
    // biome-ignore lint/complexity/noUselessFragments: a component answers with one element
    <>{props.children}</>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be in a list of choices
    <div role="group" aria-labelledby={props.id}>
      <div id={props.id} role="presentation" className={styles['heading']}>
        {props.heading}
      </div>
      {props.children}
    </div>
  );
}

function Option(props: {
  readonly id: string;
  readonly choice: FoundChoice;
  readonly active: boolean;
  readonly position: number;
  readonly total: number;
  readonly onTake: (choice: Choice) => void;
}): ReactElement {
  const { choice } = props;
  return (
    // Keys are pressed in the input, which owns the list and moves through it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
    <div
      id={props.id}
      role="option"
      aria-selected={props.active}
      aria-posinset={props.position}
      aria-setsize={props.total}
      className={styles['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onTake(choice)}
    >
      <span className={styles['value']}>
        {markRuns(choice).map(({ text, marked, soft }, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
            key={at}
            className={marked ? styles['mark'] : undefined}
            data-soft={soft || undefined}
          >
            {text}
          </span>
        ))}
      </span>
      <span className={styles['detail']}>{choice.detail}</span>
    </div>
  );
}

function putPopup(popup: HTMLElement | null, anchor: HTMLElement | null): void {
  const card = anchor?.closest('article');
  const effect = card?.querySelector('[data-effect]');
  const run = card?.querySelector('[data-card-item="run"]');
  const said = [...(card?.querySelectorAll('[data-said]') ?? [])].at(-1);
  const blank = anchor?.closest('[data-blank]');
  if (!popup || !blank || !effect || !run) {
    return;
  }
  popup.style.maxHeight = '';
  popup.style.width = '';
  const around = {
    anchor: boxOf(blank),
    ...(said ? { reason: boxOf(said) } : {}),
    effect: boxOf(effect),
    run: boxOf(run),
    window: { width: window.innerWidth, height: window.innerHeight },
  };
  const wanted = { width: Math.max(popup.offsetWidth, 220), height: popup.offsetHeight };
  const place = placePopup(around, wanted);
  Object.assign(popup.style, {
    visibility: isInSight(blank) ? 'visible' : 'hidden',
    left: `${place.left}px`,
    width: `${place.width}px`,
    maxHeight: `${place.maxHeight}px`,
    top: place.top === undefined ? 'auto' : `${place.top}px`,
    bottom: place.bottom === undefined ? 'auto' : `${place.bottom}px`,
  });
}

/** A blank that was scrolled away takes its popup with it. */
function isInSight(blank: Element): boolean {
  const { top, bottom } = boxOf(blank);
  const around = blank.closest('main')?.getBoundingClientRect();
  return around === undefined || (bottom > around.top && top < around.bottom);
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
