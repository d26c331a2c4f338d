import type { ReactElement } from 'react';
import type { LineKind } from '../../../core/diagrams/dockerfile-lines.ts';
import { indexOf, type LayersState } from '../../../core/diagrams/layers.ts';
import { layersWords as words } from '../../../core/strings/diagrams/layers.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { ActionRow } from '../controls/ActionRow.tsx';

interface LayersControlsProps {
  readonly state: LayersState;
  readonly chosen: LineKind;
  readonly onChange: () => void;
  readonly onMove: (way: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onBuild: (useCache: boolean) => void;
}

/** What can be done to the chosen line, and the build. */
export function LayersControls(props: LayersControlsProps): ReactElement {
  const { state, chosen, onChange, onMove, onRemove, onBuild } = props;
  const at = indexOf(state.lines, chosen);
  const line = state.lines[at];
  return (
    <>
      <ActionRow label={line === undefined ? '' : words.chosen(line)} typed wide>
        <ActionButton onPress={onChange}>{words.change(chosen)}</ActionButton>
        <ActionButton idle={at <= 1} onPress={() => onMove(-1)}>
          {words.up}
        </ActionButton>
        <ActionButton idle={at < 1 || at === state.lines.length - 1} onPress={() => onMove(1)}>
          {words.down}
        </ActionButton>
        <ActionButton idle={chosen === 'from'} onPress={onRemove}>
          {words.remove}
        </ActionButton>
      </ActionRow>
      <ActionRow label={words.builds}>
        <ActionButton command onPress={() => onBuild(true)}>
          {words.build}
        </ActionButton>
        <ActionButton command onPress={() => onBuild(false)}>
          {words.buildFresh}
        </ActionButton>
      </ActionRow>
    </>
  );
}
