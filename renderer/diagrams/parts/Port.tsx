import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import { Shape } from './Shape.tsx';
import { Text } from './Text.tsx';

interface PortProps extends Omit<Box, 'width' | 'height'> {
  readonly number: string;
  readonly width?: number;
  readonly height?: number;
  /** Bound and reachable; a closed one is outlined only. */
  readonly state?: 'open' | 'closed' | 'refused';
}

/** A port: its number in a small box. */
export function Port(props: PortProps): ReactElement {
  const { x, y, number, width = 52, height = 24, state = 'open' } = props;
  return (
    <>
      <Shape
        x={x}
        y={y}
        width={width}
        height={height}
        radius={7}
        tone={state === 'open' ? 'accent' : state === 'refused' ? 'bad' : 'plain'}
        filled={state !== 'closed'}
        raised={state === 'closed'}
        dashed={state === 'refused'}
      />
      <Text x={x + width / 2} y={y + height / 2 + 4.3} anchor="middle" mono>
        {number}
      </Text>
    </>
  );
}
