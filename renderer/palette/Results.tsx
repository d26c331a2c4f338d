import {
  type HTMLAttributes,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { paletteStrings as strings } from '../../core/strings/palette.ts';
import type { Entry } from './entry.ts';
import { sendPalette } from './palette-state.ts';
import { ResultRow } from './ResultRow.tsx';
import styles from './Results.module.css';
import { useAfterFrame } from './use-after-frame.ts';

interface ResultsProps {
  readonly id: string;
  readonly optionId: (at: number) => string;
  readonly entries: readonly Entry[];
  readonly active: number;
  readonly text: string;
  readonly status: 'loading' | 'failed' | 'ready';
  readonly onOpen: (entry: Entry) => void;
}

/** What was found, below the field. The keyboard stays in the field, the pointer chooses here. */
export function Results(props: ResultsProps): ReactElement {
  const { entries, active, status } = props;
  const popup = useRef<HTMLDivElement>(null);
  useKeptInWindow(popup);
  useEffect(() => {
    const row = document.getElementById(props.optionId(active));
    // The first row comes with the heading above it.
    const shown = active === 0 ? row?.closest('[role="listbox"]')?.firstElementChild : row;
    shown?.scrollIntoView({ block: 'nearest' });
  }, [active, props.optionId]);
  return (
    // The field keeps the focus whatever is pressed here.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div ref={popup} className={styles['popup']} onMouseDown={(event) => event.preventDefault()}>
      {entries.length > 0 ? (
        <div
          id={props.id}
          role="listbox"
          aria-label={strings.list}
          className={styles['list']}
          {...pointerHandlers(props)}
        >
          <Rows {...props} />
        </div>
      ) : (
        <Nothing text={props.text} status={status} />
      )}
      <Foot count={props.text.trim() === '' ? undefined : entries.length} />
    </div>
  );
}

type PointerHandlers = Pick<HTMLAttributes<HTMLElement>, 'onMouseMove' | 'onClick'>;

/** The pointer chooses the row it moves over and opens the one it presses. */
function pointerHandlers({ entries, active, onOpen }: ResultsProps): PointerHandlers {
  const rowAt = ({ target }: MouseEvent): number => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
    return entries.findIndex((each) => each.target === row?.dataset['target']);
  };
  return {
    onMouseMove(event) {
      const at = rowAt(event);
      if (at !== -1 && at !== active) sendPalette({ type: 'point', at });
    },
    onClick(event) {
      const entry = entries[rowAt(event)];
      if (entry) onOpen(entry);
    },
  };
}

/** As many rows as the list has room for in a window of any size; a row has two lines. */
const inSight = 12;

/**
 * Rows as they come, or in their groups where they have some.
 *
 * A row belongs to its place in the list and takes on what is found there, which is less work than
 * to move rows about. Those below the edge of the list follow after the frame that shows the others.
 */
function Rows(props: ResultsProps): ReactElement {
  const { entries } = props;
  const before = useAfterFrame(entries);
  const below = entries.length > inSight ? before.slice(inSight) : [];
  const rows = [...entries.slice(0, inSight), ...below].map((entry, at) => (
    <ResultRow
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      key={at}
      id={props.optionId(at)}
      entry={entry}
      active={at === props.active}
    />
  ));
  if (entries[0]?.group === undefined) return <>{rows}</>;
  return (
    <>
      {(['recent', 'actions'] as const).map((group) => {
        const own = rows.filter((_, at) => entries[at]?.group === group);
        return own.length === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups and options only
          <div key={group} role="group" aria-label={strings.groups[group]}>
            <div className={styles['group']} aria-hidden="true">
              {strings.groups[group]}
            </div>
            {own}
          </div>
        );
      })}
    </>
  );
}

function Nothing(props: Pick<ResultsProps, 'text' | 'status'>): ReactElement {
  switch (props.status) {
    case 'loading':
      return <p className={styles['quiet']}>{strings.loading}</p>;
    case 'failed':
      return (
        <p className={styles['nothing']} role="alert">
          {strings.broken}
        </p>
      );
    case 'ready':
      return (
        <div className={styles['nothing']}>
          <p>{strings.nothing(props.text.trim())}</p>
          <p className={styles['hint']}>{strings.nothingHint}</p>
        </div>
      );
  }
}

function Foot({ count }: { readonly count: number | undefined }): ReactElement {
  const { hints, keyNames } = strings;
  return (
    <div className={styles['foot']}>
      <span className={styles['say']}>
        {count === undefined ? strings.paste : strings.count(count)}
      </span>
      {(['choose', 'open', 'close'] as const).map((key) => (
        <span key={key} className={styles['key']}>
          <kbd>{keyNames[key]}</kbd> {hints[key]}
        </span>
      ))}
    </div>
  );
}

const margin = 12;

/** Centred below the field as far as the window has room for that. */
function useKeptInWindow(popup: { readonly current: HTMLDivElement | null }): void {
  useLayoutEffect(() => {
    const put = (): void => {
      const element = popup.current;
      const field = element?.parentElement?.getBoundingClientRect();
      if (!element || !field) return;
      const width = element.offsetWidth;
      const centred = field.left + (field.width - width) / 2;
      const left = Math.max(margin, Math.min(centred, window.innerWidth - margin - width));
      element.style.left = `${Math.round(left - field.left)}px`;
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [popup]);
}
