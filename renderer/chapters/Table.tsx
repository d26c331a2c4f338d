import type { CSSProperties, ReactElement } from 'react';
import type { Block } from '../../core/sheet/model.ts';
import styles from './Blocks.module.css';
import { InlineText } from './InlineText.tsx';

/** A table of a sheet; a wide one scrolls by itself, so the chapter never does sideways. */
export function Table({ table }: { table: Extract<Block, { type: 'table' }> }): ReactElement {
  const align = (at: number): CSSProperties => ({ textAlign: table.align[at] ?? 'left' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <div className={styles['table']} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell, at) =>
              cell.length === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
                <td key={at} />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
                <th key={at} scope="col" style={align(at)}>
                  <InlineText inlines={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowAt) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
            <tr key={rowAt}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sheet never moves
                <td key={at} style={align(at)}>
                  <InlineText inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
