import type { ReactElement } from 'react';

interface TwinTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text twin of a picture as a table; the first cell of a row names it. */
export function TwinTable({ caption, head, rows }: TwinTableProps): ReactElement {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TwinListProps {
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

/** The text twin of a picture as a list. */
export function TwinList({ items, ordered }: TwinListProps): ReactElement {
  const all = items.map((item) => <li key={item}>{item}</li>);
  return ordered ? <ol>{all}</ol> : <ul>{all}</ul>;
}
