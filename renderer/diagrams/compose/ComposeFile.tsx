import type { ReactElement } from 'react';
import { type FileRow, fileRows, rowGroups } from '../../../core/diagrams/compose-rows.ts';
import { composeWords as words } from '../../../core/strings/diagrams/compose.ts';
import { Part } from '../parts/Part.tsx';
import { Text } from '../parts/Text.tsx';

const sheet = { x: 1, y: 1, width: 334, height: 398 };
const fold = 14;
const firstRow = 46;
const leading = 14.8;
const character = 6.9;
const left = sheet.x + 14;

/** The file as a sheet of paper. Its lines are lit with what they make. */
export function ComposeFile(): ReactElement {
  const { x, y, width, height } = sheet;
  return (
    <Part id="file">
      <path
        d={`M${x + 8} ${y}h${width - fold - 8}l${fold} ${fold}v${height - fold - 8}a8 8 0 0 1 -8 8h${16 - width}a8 8 0 0 1 -8 -8v${16 - height}a8 8 0 0 1 8 -8z`}
        className="dg-shape"
        data-tone="soft"
        data-fill="raise"
      />
      <path d={`M${x + width - fold} ${y}v${fold}h${fold}`} className="dg-line" />
      <Text x={left} y={y + 22} size="small" tone="soft">
        {words.fileName}
      </Text>
      {rowGroups(fileRows()).map((rows) => (
        <Group key={rows[0]?.row} rows={rows} />
      ))}
    </Part>
  );
}

/** Lines that make one part. They are lit by a ground behind them. */
function Group({ rows }: { readonly rows: readonly FileRow[] }): ReactElement {
  const [first] = rows;
  const lines = rows.map(({ row, indent, text }) => (
    <Text key={row} x={left + indent * character} y={baseOf(row)} size="small" mono>
      {text}
    </Text>
  ));
  if (first?.part === undefined) {
    return <>{lines}</>;
  }
  return (
    <Part id={first.part} plain>
      <rect
        x={left - 6}
        y={baseOf(first.row) - 11.4}
        width={sheet.width - 16}
        height={rows.length * leading}
        rx={4}
        className="dg-ground"
      />
      {lines}
    </Part>
  );
}

function baseOf(row: number): number {
  return firstRow + row * leading;
}
