import type { ReactElement, ReactNode } from 'react';
import type { Box } from './geometry.ts';
import { Text } from './Text.tsx';

interface RegistryProps extends Box {
  readonly label: string;
  /** Under the name, quieter. */
  readonly note?: string;
  /** What lies on its shelves. */
  readonly children?: ReactNode;
}

const roof = 16;

/** A registry: a store with a roof. What it keeps is drawn below the roof's line. */
export function Registry({ label, note, children, ...box }: RegistryProps): ReactElement {
  const { x, y, width, height } = box;
  const slope = Math.min(14, width / 8);
  return (
    <>
      <path
        d={`M${x} ${y + roof}h${width}v${height - roof - 4}a4 4 0 0 1 -4 4h${8 - width}a4 4 0 0 1 -4 -4zl${slope} ${-roof}h${width - 2 * slope}l${slope} ${roof}`}
        className="dg-shape"
        data-tone="soft"
        data-fill="raise"
      />
      <Text x={x + width / 2} y={y + roof + 20} anchor="middle" strong>
        {label}
      </Text>
      {note === undefined ? null : (
        <Text x={x + width / 2} y={y + roof + 36} anchor="middle" size="small" tone="soft">
          {note}
        </Text>
      )}
      {children}
    </>
  );
}
