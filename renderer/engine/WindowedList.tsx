import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { PanelRow } from '../../core/engine/panel-rows.ts';
import { Row } from './Row.tsx';
import { rowHeight } from './row-height.ts';
import styles from './WindowedList.module.css';
import { drawnRows, scrollTo } from './window-rows.ts';

interface WindowedListProps {
  readonly id: string;
  readonly label: string;
  /** Before a row's name it makes the name that the search has for it. */
  readonly prefix: string;
  readonly rows: readonly PanelRow[];
  /** The place of the row that is chosen. */
  readonly chosen: number | undefined;
  readonly onChoose: (row: PanelRow) => void;
  /** Enter: on to what can be done with the row. */
  readonly onEnter: () => void;
}

/**
 * A list of any length of which only the rows in sight are drawn.
 *
 * One stop of the keyboard; arrows choose. Each row says its place and how many there are, since
 * assistive technology sees no others than those that are drawn.
 */
export function WindowedList(props: WindowedListProps): ReactElement {
  const { id, rows, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const look = (): void => {
    const element = list.current;
    if (element !== null) {
      const { scrollTop: top, clientHeight: height } = element;
      setView((now) => (now.top === top && now.height === height ? now : { top, height }));
    }
  };
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return undefined;
    }
    const measure = (): void => {
      const { scrollTop: top, clientHeight: height } = element;
      setView({ top, height });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const element = list.current;
    if (element !== null && chosen !== undefined) {
      element.scrollTop = scrollTo(chosen, element.scrollTop, element.clientHeight, rowHeight);
    }
  }, [chosen]);
  const drawn = drawnRows(view.top, view.height, rowHeight, rows.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const to = moves[event.key]?.(chosen, rows.length, page);
    const row = to === undefined ? undefined : rows[to];
    if (row !== undefined) {
      event.preventDefault();
      props.onChoose(row);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      props.onEnter();
    }
  };
  const inSight = rows.slice(drawn.first, drawn.first + drawn.count);
  const isDrawn =
    chosen !== undefined && chosen >= drawn.first && chosen < drawn.first + drawn.count;
  return (
    <div
      ref={list}
      id={id}
      className={styles['list']}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={isDrawn ? `${id}-${chosen}` : undefined}
      tabIndex={0}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles['all']}
        role="presentation"
        style={{ height: rows.length * rowHeight }}
      >
        {inSight.map((row, at) => (
          <Row
            key={row.id}
            id={`${id}-${drawn.first + at}`}
            row={row}
            object={`${props.prefix}${row.name}`}
            place={drawn.first + at}
            total={rows.length}
            chosen={drawn.first + at === chosen}
            onChoose={props.onChoose}
          />
        ))}
      </div>
    </div>
  );
}

type Move = (now: number | undefined, count: number, page: number) => number;

const moves: Readonly<Record<string, Move | undefined>> = {
  ArrowDown: (now, count) => Math.min((now ?? -1) + 1, count - 1),
  ArrowUp: (now) => Math.max((now ?? 1) - 1, 0),
  PageDown: (now, count, page) => Math.min((now ?? -1) + page, count - 1),
  PageUp: (now, _count, page) => Math.max((now ?? 0) - page, 0),
  Home: () => 0,
  End: (_now, count) => count - 1,
};
