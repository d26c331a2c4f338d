import type { ReactElement } from 'react';
import { type LineKind, textOf } from '../../../core/diagrams/dockerfile-lines.ts';
import { indexOf, type LayersState, planBuild } from '../../../core/diagrams/layers.ts';
import { absentKinds } from '../../../core/diagrams/layers-edit.ts';
import { layersWords as words } from '../../../core/strings/diagrams/layers.ts';
import { WritableLayer } from '../parts/Layers.tsx';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { Press, Presses } from '../press/Presses.tsx';
import { useDrag } from '../press/use-drag.ts';
import { CacheShelf } from './CacheShelf.tsx';
import { FileLine } from './FileLine.tsx';
import { LayerBar } from './LayerBar.tsx';
import { barBox, cacheBox, gapY, lineBox, middleOf, rowAt } from './places.ts';

export interface LayersPictureProps {
  readonly state: LayersState;
  readonly chosen: LineKind;
  readonly onChoose: (kind: LineKind) => void;
  readonly onMove: (kind: LineKind, to: number) => void;
  readonly onRemove: (kind: LineKind) => void;
  readonly onAdd: (kind: LineKind) => void;
}

/** The lines of the file, each with its layer, and the cache that layers come from. */
export function LayersPicture(props: LayersPictureProps): ReactElement {
  const { state, chosen, onMove, onAdd } = props;
  const steps = planBuild(state);
  const { held, handlers } = useDrag<LineKind>({
    onDrop: (kind, moved) => onMove(kind, dropRow(kind, moved.y)),
  });
  const dropRow = (kind: LineKind, moved: number): number => {
    const box = lineBox(indexOf(state.lines, kind));
    const row = rowAt(box.y + box.height / 2 + moved);
    return Math.min(Math.max(row, 1), state.lines.length - 1);
  };
  const writable = barBox(state.lines.length);
  return (
    <>
      <Heads />
      <CacheShelf steps={steps} kept={state.cache.length} />
      {steps.map((step, row) => (
        <LayerBar key={step.line.kind} step={step} row={row} />
      ))}
      <Part id="writable-layer">
        {steps.some(({ result }) => result === 'failed') ? (
          <>
            <Shape {...writable} radius={5} dashed />
            <Text {...middleOf(writable)} anchor="middle" size="small" tone="faint">
              {words.noImage}
            </Text>
          </>
        ) : (
          <WritableLayer {...writable} label={words.writable} />
        )}
      </Part>
      <Presses label={words.presses} first="copy-source">
        {steps.map((step, row) => (
          <FileLine
            key={step.line.kind}
            {...props}
            step={step}
            row={row}
            chosen={chosen === step.line.kind}
            moved={held?.id === step.line.kind ? held.moved.y : undefined}
            handlers={handlers(step.line.kind)}
          />
        ))}
        {absentKinds(state).map((kind, at) => (
          <Ghost key={kind} kind={kind} row={state.lines.length + at} onAdd={onAdd} />
        ))}
      </Presses>
      {held === undefined ? null : (
        <path
          d={`M${lineBox(0).x} ${gapY(indexOf(state.lines, held.id), dropRow(held.id, held.moved.y))}h${lineBox(0).width}`}
          className="dg-line"
          data-tone="accent"
          data-wide=""
        />
      )}
    </>
  );
}

function Heads(): ReactElement {
  return (
    <>
      <Text x={lineBox(0).x} y={14} size="small" tone="soft">
        {words.file}
      </Text>
      <Text x={barBox(0).x} y={14} size="small" tone="soft">
        {words.layers}
      </Text>
      <Text x={cacheBox(1).x} y={14} size="small" tone="soft">
        {words.cache}
      </Text>
    </>
  );
}

interface GhostProps {
  readonly kind: LineKind;
  readonly row: number;
  readonly onAdd: (kind: LineKind) => void;
}

/** A line that is not in the file; pressing it puts it there, below the chosen one. */
function Ghost({ kind, row, onAdd }: GhostProps): ReactElement {
  const box = lineBox(row, true);
  const text = textOf({ kind, version: 0 });
  return (
    <Press id={kind} label={words.pressAdd(text)} onPress={() => onAdd(kind)}>
      <Shape {...box} radius={7} dashed raised />
      <Text x={box.x + 14} y={box.y + box.height / 2 + 4.5} mono tone="soft">
        {words.add(text)}
      </Text>
    </Press>
  );
}
