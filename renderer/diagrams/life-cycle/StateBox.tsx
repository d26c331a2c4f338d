import type { ReactElement } from 'react';
import type { LifeState } from '../../../core/diagrams/life-cycle.ts';
import { lifeCycleWords as words } from '../../../core/strings/diagrams/life-cycle.ts';
import { type DrawnState, StateDot } from '../parts/Container.tsx';
import type { Point } from '../parts/geometry.ts';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { stateBoxes } from './places.ts';

/** A state as a place; the container is in the filled one. */
export function StateBox({ state, here }: { state: LifeState; here: boolean }): ReactElement {
  const box = stateBoxes[state];
  const base = box.y + box.height / 2 + 4.5;
  const drawn = (
    <>
      <Shape
        {...box}
        tone={here ? 'accent' : 'plain'}
        filled={here}
        raised={!here}
        dashed={state === 'absent'}
      />
      {state === 'absent' ? null : <Glyph x={box.x + 16} y={base - 4.5} state={state} />}
      <Text
        x={state === 'absent' ? box.x + box.width / 2 : box.x + 28}
        y={base}
        anchor={state === 'absent' ? 'middle' : 'start'}
        strong={here}
      >
        {state === 'absent' ? words.absent : state}
      </Text>
    </>
  );
  return state === 'absent' ? drawn : <Part id={state}>{drawn}</Part>;
}

const dots: Partial<Readonly<Record<LifeState, DrawnState>>> = {
  created: 'created',
  running: 'running',
  paused: 'paused',
  exited: 'exited',
  dead: 'failed',
};

/** The state as a shape; a turning arrow waits to start again, a fading dot is being removed. */
function Glyph({ x, y, state }: Point & { readonly state: LifeState }): ReactElement {
  const dot = dots[state];
  if (dot !== undefined) {
    return <StateDot x={x} y={y} state={dot} />;
  }
  return state === 'restarting' ? (
    <path
      d={`M${x + 4} ${y - 2.6}a4.8 4.8 0 1 0 0.6 3.6M${x + 4.6} ${y - 5.6}v3.2h-3.2`}
      className="dg-line"
      data-tone="warn"
    />
  ) : (
    <path d={`M${x - 4.5} ${y}h9`} className="dg-line" data-tone="faint" data-wide="" />
  );
}
