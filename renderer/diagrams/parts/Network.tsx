import type { ReactElement, ReactNode } from 'react';
import type { Box } from './geometry.ts';
import { Text } from './Text.tsx';

interface NetworkProps extends Box {
  readonly label: string;
  /** Nobody finds anybody by name on it: dashed. */
  readonly nameless?: boolean;
  readonly children?: ReactNode;
}

/** A network as a place: a green outline with its name at the top, and who is on it. */
export function Network({ label, nameless, children, ...box }: NetworkProps): ReactElement {
  return (
    <>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={18}
        className="dg-shape"
        data-tone="ok"
        data-dashed={nameless ? '' : undefined}
      />
      <NetworkGlyph x={box.x + 14} y={box.y + 11} />
      <Text x={box.x + 54} y={box.y + 22} tone="ok">
        {label}
      </Text>
      {children}
    </>
  );
}

/** The sign of a network, 32 by 14: a lozenge with three on it. */
export function NetworkGlyph({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <>
      <rect x={x} y={y} width={32} height={14} rx={7} className="dg-line" data-tone="ok" />
      {[8, 16, 24].map((at) => (
        <circle key={at} cx={x + at} cy={y + 7} r={2.2} className="dg-mark" data-tone="ok" />
      ))}
    </>
  );
}
