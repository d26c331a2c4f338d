import type { ReactElement, ReactNode } from 'react';
import type { Box } from './geometry.ts';
import { Shape } from './Shape.tsx';
import { Text } from './Text.tsx';

interface MachineProps extends Box {
  readonly label: string;
  readonly children?: ReactNode;
}

/** A machine: a quiet outline with its name at the top left, and what stands in it. */
export function Machine({ label, children, ...box }: MachineProps): ReactElement {
  return (
    <>
      <Shape {...box} tone="plain" />
      <Text x={box.x + 12} y={box.y + 20} tone="soft" size="small">
        {label}
      </Text>
      {children}
    </>
  );
}
