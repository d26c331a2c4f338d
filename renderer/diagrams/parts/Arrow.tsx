import type { ReactElement } from 'react';
import { headPath, type Point, type Way, wayPath } from './geometry.ts';
import { Text, type Tone } from './Text.tsx';

interface ArrowProps extends Way {
  readonly tone?: Tone;
  readonly dashed?: boolean;
  /** Without a head it is a line that joins. */
  readonly headless?: boolean;
  readonly label?: string;
  /** The middle of the label's base line; by default just above the middle of the way. */
  readonly labelAt?: Point;
  /** The label is something typed. */
  readonly mono?: boolean;
  /** It is a part itself, so that pointing near the line is enough. */
  readonly wide?: boolean;
}

/** An arrow, straight or in one calm curve, with words beside it. */
export function Arrow(props: ArrowProps): ReactElement {
  const { tone = 'soft', dashed, headless, label, mono = false, from, to } = props;
  const at = props.labelAt ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 7 };
  return (
    <>
      <path
        d={wayPath(props)}
        className="dg-line"
        data-tone={tone}
        data-dashed={dashed ? '' : undefined}
      />
      {props.wide ? <path d={wayPath(props)} className="dg-hit" /> : null}
      {headless ? null : <path d={headPath(props)} className="dg-line" data-tone={tone} />}
      {label === undefined ? null : (
        <Text x={at.x} y={at.y} anchor="middle" size="small" tone={tone} mono={mono}>
          {label}
        </Text>
      )}
    </>
  );
}
