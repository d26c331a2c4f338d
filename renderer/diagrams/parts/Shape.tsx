import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import type { Tone } from './Text.tsx';

interface ShapeProps extends Box {
  readonly tone?: Tone;
  readonly radius?: number;
  /** Filled with the soft colour of its tone; else only outlined. */
  readonly filled?: boolean;
  readonly dashed?: boolean;
  /** On the ground of a card, so that lines do not shine through. */
  readonly raised?: boolean;
}

/** A rounded box, the base of nearly everything here. Without a tone its outline is quiet. */
export function Shape(props: ShapeProps): ReactElement {
  const { tone = 'plain', radius = 10, filled, dashed, raised } = props;
  return (
    <rect
      x={props.x}
      y={props.y}
      width={props.width}
      height={props.height}
      rx={radius}
      className="dg-shape"
      data-tone={tone}
      data-fill={filled ? 'soft' : raised ? 'raise' : undefined}
      data-dashed={dashed ? '' : undefined}
    />
  );
}
