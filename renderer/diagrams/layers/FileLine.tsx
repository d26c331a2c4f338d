import type { KeyboardEvent, ReactElement } from 'react';
import type { PlannedStep, StepResult } from '../../../core/diagrams/layers.ts';
import { layersWords as words } from '../../../core/strings/diagrams/layers.ts';
import { Part } from '../parts/Part.tsx';
import { Step } from '../parts/Step.tsx';
import { Press } from '../press/Presses.tsx';
import type { DragHandlers } from '../press/use-drag.ts';
import type { LayersPictureProps } from './LayersPicture.tsx';
import { lineBox } from './places.ts';

const tones: Readonly<Record<StepResult, 'ok' | 'warn' | 'bad' | 'faint'>> = {
  cached: 'ok',
  again: 'warn',
  setting: 'faint',
  failed: 'bad',
  'not-reached': 'faint',
};

interface FileLineProps extends Omit<LayersPictureProps, 'chosen'> {
  readonly step: PlannedStep;
  readonly row: number;
  readonly chosen: boolean;
  /** How far it is under the hand from its row. */
  readonly moved: number | undefined;
  readonly handlers: DragHandlers;
}

/** A line of the file and what the next build does with it; it can be dragged to another row. */
export function FileLine(props: FileLineProps): ReactElement {
  const { step, row, chosen, moved, handlers, onChoose, onMove, onRemove } = props;
  const { kind } = step.line;
  const box = lineBox(0);
  const y = lineBox(row).y + (moved ?? 0);
  const movable = kind !== 'from';
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && way !== 0) {
      event.preventDefault();
      onMove(kind, row + way);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove(kind);
    }
  };
  return (
    <Part id={kind} plain>
      <g
        className="dg-moves"
        transform={`translate(${box.x} ${y})`}
        data-held={moved === undefined ? undefined : ''}
      >
        <Press
          id={kind}
          label={words.pressLine(step)}
          pressed={chosen}
          onPress={() => onChoose(kind)}
          onKeyDown={onKeyDown}
          data-drag={movable ? (moved === undefined ? '' : 'now') : undefined}
          {...(movable ? handlers : {})}
        >
          <Step
            x={0}
            y={0}
            width={box.width}
            height={box.height}
            line={step.text}
            result={words.result(step)}
            tone={tones[step.result]}
            setting={step.result === 'setting' || step.result === 'not-reached'}
            changed={step.changed && step.result === 'again'}
          />
          {chosen ? (
            <path
              d={`M-7 4v${box.height - 8}`}
              className="dg-line"
              data-tone="accent"
              data-wide=""
            />
          ) : null}
        </Press>
      </g>
    </Part>
  );
}
