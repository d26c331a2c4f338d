import { memo, type ReactElement } from 'react';
import type { PanelRow } from '../../core/engine/panel-rows.ts';
import { blankStrings } from '../../core/strings/blanks.ts';
import { rowHeight } from './row-height.ts';
import styles from './WindowedList.module.css';

interface RowProps {
  readonly id: string;
  readonly row: PanelRow;
  /** As the search names it. */
  readonly object: string;
  /** From 0, among all rows that the filter leaves. */
  readonly place: number;
  readonly total: number;
  readonly chosen: boolean;
  readonly onChoose: (row: PanelRow) => void;
}

/** One object: what it is called, and what tells it from others. */
export const Row = memo(function Row(props: RowProps): ReactElement {
  const { row, place } = props;
  return (
    // Keys are pressed in the list, which moves through its rows.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the list
    <div
      id={props.id}
      role="option"
      aria-selected={props.chosen}
      aria-posinset={place + 1}
      aria-setsize={props.total}
      className={styles['row']}
      style={{ top: place * rowHeight }}
      data-row={row.name}
      data-object={props.object}
      data-state={row.state}
      onClick={() => props.onChoose(row)}
    >
      {row.state === undefined ? null : (
        <span className={styles['dot']}>
          <span className="unseen">{blankStrings.state(row.state)} </span>
        </span>
      )}
      <span className={styles['name']}>{row.name}</span>
      <span className={styles['end']}>{row.end}</span>
      <span className={styles['detail']}>{row.detail}</span>
    </div>
  );
});
