import type { ReactElement } from 'react';
import type { PlannedStep } from '../../../core/diagrams/layers.ts';
import { layersWords as words } from '../../../core/strings/diagrams/layers.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { barBox, cacheBox } from './places.ts';

interface CacheShelfProps {
  readonly steps: readonly PlannedStep[];
  /** How many results it keeps, those of earlier builds too. */
  readonly kept: number;
}

/** The build cache: what comes out of it, and what the next build puts into it. */
export function CacheShelf({ steps, kept }: CacheShelfProps): ReactElement {
  const box = cacheBox(steps.length);
  return (
    <Part id="cache">
      <Shape {...box} tone="soft" raised />
      {steps.map((step, row) => (
        <Way key={step.line.kind} step={step} row={row} />
      ))}
      <Text
        x={box.x + box.width / 2}
        y={box.y + box.height + 17}
        anchor="middle"
        size="small"
        tone="soft"
      >
        {words.kept(kept)}
      </Text>
    </Part>
  );
}

/** Out of the cache into the image; or, what is new, from there into the cache. */
function Way({ step, row }: { step: PlannedStep; row: number }): ReactElement | null {
  const bar = barBox(row);
  const right = bar.x + bar.width + 6;
  const left = cacheBox(1).x;
  const middle = bar.y + bar.height / 2;
  const slot = { x: left + 14, y: middle - 6, width: 63, height: 12 };
  if (step.result !== 'cached' && step.result !== 'again') {
    return null;
  }
  const cached = step.result === 'cached';
  return (
    <>
      <rect
        {...slot}
        rx={3}
        className="dg-shape"
        data-tone={cached ? 'ok' : 'warn'}
        data-fill={cached ? 'soft' : undefined}
        data-dashed={cached ? undefined : ''}
      />
      {cached ? (
        <Arrow from={{ x: left - 4, y: middle }} to={{ x: right, y: middle }} tone="ok" />
      ) : (
        <Arrow from={{ x: right, y: middle }} to={{ x: left - 4, y: middle }} tone="warn" dashed />
      )}
    </>
  );
}
