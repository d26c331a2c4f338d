import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { HistoryEntry } from '../../core/history/model.ts';
import { byDay } from '../../core/history/search.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import buttons from '../ui/button.module.css';
import styles from './History.module.css';
import { HistoryRow } from './HistoryRow.tsx';
import { dayInWords } from './words.ts';

/** So many rows are made at once; the rest as one comes to the end of them. */
const atOnce = 60;

/**
 * The runs by day. One of them is a tab stop; Up and Down go to the next, which makes rows as they
 * are needed, so that two thousand of them cost what sixty cost.
 */
export function HistoryList(props: {
  readonly entries: readonly HistoryEntry[];
  /** The run whose details are shown, by id. */
  readonly open: string | undefined;
}): ReactElement {
  const { entries, open } = props;
  const openAt = open === undefined ? -1 : entries.findIndex(({ id }) => id === open);
  const [shown, setShown] = useState(atOnce);
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const count = Math.max(shown, openAt + 20);
  const days = useMemo(() => byDay(entries.slice(0, count)), [entries, count]);
  useEffect(() => {
    if (open !== undefined && openAt >= 0) {
      const row = rowOf(list.current, open);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector<HTMLElement>('[data-history-run]')?.focus();
    }
  }, [open, openAt]);
  const tabStop = entries.some(({ id }) => id === current) ? current : entries[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = entries.findIndex(({ id }) => id === tabStop);
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: Math.min(entries.length, count) - 1,
    };
    const next = entries[to[event.key] ?? -1];
    const isRow = event.target instanceof Element && event.target.matches('[data-history-run]');
    if (next === undefined || !isRow) {
      return;
    }
    event.preventDefault();
    // At once, so that the next key finds the focus where this one has put it.
    flushSync(() => {
      setShown((now) => Math.max(now, (to[event.key] ?? 0) + atOnce / 2));
      setCurrent(next.id);
    });
    rowOf(list.current, next.id)?.querySelector<HTMLElement>('[data-history-run]')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it
    <div ref={list} onKeyDown={onKeyDown}>
      {days.map(({ day, entries: runs }) => (
        <section key={day} className={styles['day']} aria-label={dayInWords(day)}>
          <h2 className={styles['dayTitle']}>{dayInWords(day)}</h2>
          <ul className={styles['runs']}>
            {runs.map((entry) => (
              <HistoryRow
                key={entry.id}
                entry={entry}
                open={entry.id === open}
                tabStop={entry.id === tabStop}
                onFocus={setCurrent}
              />
            ))}
          </ul>
        </section>
      ))}
      {count < entries.length ? <More onReached={() => setShown(count + atOnce)} /> : null}
    </div>
  );
}

/** Makes more rows before one sees that there are none; also a button, for who gets there first. */
function More({ onReached }: { onReached: () => void }): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const reached = useRef(onReached);
  reached.current = onReached;
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([seen]) => (seen?.isIntersecting ? reached.current() : undefined),
      { rootMargin: '600px' },
    );
    if (button.current !== null) {
      watch.observe(button.current);
    }
    return () => watch.disconnect();
  });
  return (
    <button ref={button} type="button" className={buttons['button']} onClick={onReached}>
      {strings.more}
    </button>
  );
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-history="${CSS.escape(id)}"]`) ?? null;
}
