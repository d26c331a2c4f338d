import type { ReactElement } from 'react';
import type { PlannedStep } from '../../../core/diagrams/layers.ts';
import { layersWords as words } from '../../../core/strings/diagrams/layers.ts';
import { Part } from '../parts/Part.tsx';
import { Text } from '../parts/Text.tsx';
import { barBox, middleOf } from './places.ts';

/** The layer a line makes: from the cache, new, or none. */
export function LayerBar({ step, row }: { step: PlannedStep; row: number }): ReactElement {
  const box = barBox(row);
  const { result, line } = step;
  const middle = middleOf(box);
  if (result === 'setting' || result === 'failed' || result === 'not-reached') {
    return (
      <Text {...middle} anchor="middle" size="small" tone="faint">
        {result === 'setting' ? words.noFiles : ''}
      </Text>
    );
  }
  return (
    <Part id={line.kind} plain>
      <rect
        {...box}
        rx={5}
        className="dg-shape"
        data-tone={result === 'again' ? 'warn' : 'ink'}
        data-fill={result === 'again' ? 'soft' : 'raise'}
      />
      <Text {...middle} anchor="middle" size="small">
        {words.size(line)}
      </Text>
    </Part>
  );
}
