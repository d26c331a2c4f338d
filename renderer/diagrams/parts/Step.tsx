import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import { Shape } from './Shape.tsx';
import { Text, type Tone } from './Text.tsx';

interface StepProps extends Box {
  /** The line of the Dockerfile. */
  readonly line: string;
  /** What became of it: a mark and a word, at the right. */
  readonly result: string;
  readonly tone: Extract<Tone, 'ok' | 'warn' | 'bad' | 'faint'>;
  /** It makes no files, only a setting: dashed and not filled. */
  readonly setting?: boolean;
  /** It is the one that changed. */
  readonly changed?: boolean;
}

/** A step of a build: its line at the left, its result at the right. */
export function Step(props: StepProps): ReactElement {
  const { line, result, tone, setting = false, changed = false, ...box } = props;
  const base = box.y + box.height / 2 + 4.5;
  return (
    <g data-changed={changed ? '' : undefined}>
      <Shape
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        radius={7}
        tone={tone}
        filled={!setting}
        raised={setting}
        dashed={setting}
      />
      <Text x={box.x + 14} y={base} mono>
        {line}
      </Text>
      <Text x={box.x + box.width - 14} y={base} anchor="end" size="small" tone={tone}>
        {result}
      </Text>
    </g>
  );
}
