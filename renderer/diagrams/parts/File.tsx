import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import { Text } from './Text.tsx';

interface FileProps extends Box {
  readonly label: string;
  readonly mono?: boolean;
}

/** A file, or files: a sheet with a folded corner. */
export function File({ x, y, width, height, label, mono = false }: FileProps): ReactElement {
  const fold = 10;
  return (
    <>
      <path
        d={`M${x + 4} ${y}h${width - fold - 4}l${fold} ${fold}v${height - fold - 4}a4 4 0 0 1 -4 4h${8 - width}a4 4 0 0 1 -4 -4v${8 - height}a4 4 0 0 1 4 -4z`}
        className="dg-shape"
        data-tone="soft"
        data-fill="raise"
      />
      <path
        d={`M${x + width - fold} ${y}v${fold - 2}a2 2 0 0 0 2 2h${fold - 2}`}
        className="dg-line"
      />
      <Text
        x={x + width / 2}
        y={y + height / 2 + 7}
        anchor="middle"
        mono={mono}
        {...(mono ? { size: 'small' } : {})}
      >
        {label}
      </Text>
    </>
  );
}
