import { type ReactElement, useState } from 'react';
import type { LineKind } from '../../core/diagrams/dockerfile-lines.ts';
import {
  build,
  firstLayers,
  indexOf,
  type LayersState,
  planBuild,
} from '../../core/diagrams/layers.ts';
import { addLine, changeLine, moveLine, removeLine } from '../../core/diagrams/layers-edit.ts';
import { layersWords as words } from '../../core/strings/diagrams/layers.ts';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { LayersControls } from './layers/LayersControls.tsx';
import { LayersPicture } from './layers/LayersPicture.tsx';
import { TwinTable } from './parts/Twin.tsx';

interface Shown {
  readonly state: LayersState;
  /** The line that the buttons are for. */
  readonly chosen: LineKind;
  readonly said: string;
}

function firstShown(): Shown {
  const state = firstLayers();
  return { state, chosen: 'copy-source', said: words.first(state) };
}

/** A Dockerfile that can be changed, and what the next build takes from the cache. */
export function Layers(): ReactElement {
  const [{ state, chosen, said }, setShown] = useState(firstShown);
  const show = (after: LayersState, now: LineKind, told: (state: LayersState) => string): void => {
    if (after !== state) {
      setShown({ state: after, chosen: now, said: told(after) });
    }
  };
  const onRemove = (kind: LineKind): void => {
    const at = indexOf(state.lines, kind);
    const beside = state.lines[at + 1] ?? state.lines[at - 1];
    show(removeLine(state, kind), beside?.kind ?? 'from', words.removed);
  };
  const onMove = (kind: LineKind, to: number): void =>
    show(moveLine(state, kind, to), kind, words.moved);
  const onBuild = (useCache: boolean): void => {
    const steps = planBuild(state, useCache);
    setShown({ state: build(state, useCache), chosen, said: words.built(steps, state) });
  };
  return (
    <DiagramFigure
      title={words.title}
      actions={<ResetButton onReset={() => setShown(firstShown())} />}
      controls={
        <LayersControls
          state={state}
          chosen={chosen}
          onChange={() =>
            show(changeLine(state, chosen), chosen, (after) => words.changed(chosen, after))
          }
          onMove={(way) => onMove(chosen, indexOf(state.lines, chosen) + way)}
          onRemove={() => onRemove(chosen)}
          onBuild={onBuild}
        />
      }
      said={said}
      text={
        <TwinTable caption={words.twinCaption} head={words.twinHead} rows={words.twinRows(state)} />
      }
    >
      <LayersPicture
        state={state}
        chosen={chosen}
        onChoose={(kind) => setShown({ state, chosen: kind, said })}
        onMove={onMove}
        onRemove={onRemove}
        onAdd={(kind) => show(addLine(state, kind, chosen), kind, words.added)}
      />
    </DiagramFigure>
  );
}
