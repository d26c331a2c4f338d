import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import { Shape } from './Shape.tsx';
import { Text, type Tone } from './Text.tsx';

interface BlockProps extends Box {
  readonly label: string;
  /** A second line, quieter. */
  readonly note?: string;
  readonly tone?: Tone;
  readonly radius?: number;
  readonly dashed?: boolean;
  readonly strong?: boolean;
  readonly mono?: boolean;
}

/** A box with its name in the middle: hardware, a library, a process, a file. */
export function Block(props: BlockProps): ReactElement {
  const { label, note, tone = 'plain', radius = 7, strong = false, mono = false } = props;
  const middle = props.x + props.width / 2;
  const base = props.y + props.height / 2 + 4.5;
  return (
    <>
      <Shape
        x={props.x}
        y={props.y}
        width={props.width}
        height={props.height}
        radius={radius}
        tone={tone}
        filled={tone !== 'plain' && tone !== 'faint'}
        raised={tone === 'plain' || tone === 'faint'}
        dashed={props.dashed ?? false}
      />
      <Text
        x={middle}
        y={note === undefined ? base : base - 8}
        anchor="middle"
        strong={strong}
        mono={mono}
      >
        {label}
      </Text>
      {note === undefined ? null : (
        <Text x={middle} y={base + 9} anchor="middle" tone="soft" size="small">
          {note}
        </Text>
      )}
    </>
  );
}
