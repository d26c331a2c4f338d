import type { ReactElement, ReactNode } from 'react';
import { assertNever } from '../../../core/result.ts';
import type { Box, Point } from './geometry.ts';
import { Shape } from './Shape.tsx';
import { Text } from './Text.tsx';

/** As the engine tells them, as far as they are drawn differently. */
export type DrawnState = 'running' | 'paused' | 'created' | 'exited' | 'failed';

interface ContainerProps extends Box {
  readonly name: string;
  readonly state?: DrawnState;
  /** A second, quieter line: the image, the state in words. */
  readonly note?: string;
  /** Where the name stands: in the middle of the box, or at its top when more comes below. */
  readonly at?: 'middle' | 'top';
  readonly children?: ReactNode;
}

/** A container. Running it is filled and has a full dot; stopped it is dashed with an empty one. */
export function Container(props: ContainerProps): ReactElement {
  const { name, state = 'running', note, at = 'middle', children, ...box } = props;
  const runs = state === 'running' || state === 'paused';
  const base = at === 'top' ? box.y + 24 : box.y + box.height / 2 + (note === undefined ? 4.5 : -3);
  return (
    <>
      <Shape
        {...box}
        tone={runs ? 'accent' : state === 'failed' ? 'bad' : 'faint'}
        filled={runs}
        raised={!runs}
        dashed={!runs}
      />
      <StateDot x={box.x + 16} y={base - 4.5} state={state} />
      <Text x={box.x + 28} y={base} strong>
        {name}
      </Text>
      {note === undefined ? null : (
        <Text x={box.x + 28} y={base + 17} tone="soft" size="small">
          {note}
        </Text>
      )}
      {children}
    </>
  );
}

/** The state as a shape: full, two bars, empty, or crossed. */
export function StateDot({ x, y, state }: Point & { readonly state: DrawnState }): ReactElement {
  switch (state) {
    case 'running':
      return <circle cx={x} cy={y} r={5} className="dg-mark" data-tone="ok" />;
    case 'paused':
      return (
        <path
          d={`M${x - 2.5} ${y - 4.5}v9M${x + 2.5} ${y - 4.5}v9`}
          className="dg-line"
          data-tone="warn"
          data-wide=""
        />
      );
    case 'created':
    case 'exited':
      return <circle cx={x} cy={y} r={4.5} className="dg-line" data-tone="faint" />;
    case 'failed':
      return (
        <path
          d={`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`}
          className="dg-line"
          data-tone="bad"
          data-wide=""
        />
      );
    default:
      return assertNever(state);
  }
}
