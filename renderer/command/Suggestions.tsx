import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import { type Box, placePopup } from './place.ts';
import styles from './Suggestions.module.css';
import type { Suggestion } from './suggest.ts';

interface SuggestionsProps {
  /** Of the input; the list is `<id>-list`, its options `<id>-<number>`. */
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number | undefined;
  readonly anchor: RefObject<HTMLInputElement | null>;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The choices of a blank, above everything else in the window. The focus stays in the blank. */
export function Suggestions(props: SuggestionsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { active, anchor } = props;
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
    const option = active === undefined ? undefined : list.current?.children[active];
    option?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${props.id}-list`}
      popover="manual"
      role="listbox"
      aria-label={windowStrings.suggestions.label}
      className={styles['list']}
    >
      {props.suggestions.map((suggestion, at) => (
        // Keys are pressed in the input, which owns the list and moves through it.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
        <div
          key={suggestion.value}
          id={`${props.id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={styles['option']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onTake(suggestion)}
        >
          <span className={styles['value']}>{suggestion.value}</span>
          <span className={styles['detail']}>{suggestion.detail}</span>
        </div>
      ))}
    </div>
  );
}

function putPopup(popup: HTMLElement | null, anchor: HTMLElement | null): void {
  const card = anchor?.closest('article');
  const effect = card?.querySelector('[data-effect]');
  const run = card?.querySelector('[data-card-item="run"]');
  const reason = card?.querySelector('[data-reason]');
  const blank = anchor?.closest('[data-blank]');
  if (!popup || !blank || !effect || !run) {
    return;
  }
  popup.style.maxHeight = '';
  popup.style.width = '';
  const around = {
    anchor: boxOf(blank),
    ...(reason ? { reason: boxOf(reason) } : {}),
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
