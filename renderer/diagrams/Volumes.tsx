import { type ReactElement, useState } from 'react';
import {
  act,
  firstVolumes,
  isPossible,
  type Place,
  type Verdict,
  type VolumeAction,
  type VolumesState,
  verdictOn,
  volumeActions,
} from '../../core/diagrams/volumes.ts';
import { volumesWords as words } from '../../core/strings/diagrams/volumes.ts';
import { ActionButton } from './controls/ActionButton.tsx';
import { ActionRow } from './controls/ActionRow.tsx';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { TwinTable } from './parts/Twin.tsx';
import { VolumesPicture } from './volumes/VolumesPicture.tsx';

interface Shown {
  readonly state: VolumesState;
  readonly said: string;
  readonly verdict: (place: Place) => Verdict | undefined;
}

const forgot: Shown['verdict'] = (place) => (place === 'tmpfs' ? 'emptied' : 'kept');

function firstShown(): Shown {
  return { state: firstVolumes(), said: words.first, verdict: forgot };
}

const ofContainer = volumeActions.filter((action) => !action.startsWith('prune'));
const ofVolumes = volumeActions.filter((action) => action.startsWith('prune'));

/** A container with four mounts, and which of its data stays when it goes. */
export function Volumes(): ReactElement {
  const [{ state, said, verdict }, setShown] = useState(firstShown);
  const press = (action: VolumeAction): void => {
    const outcome = act(state, action);
    setShown({
      state: outcome.state,
      said: words.acted(action, state, outcome),
      verdict: (place) => verdictOn(place, state, outcome),
    });
  };
  const button = (action: VolumeAction): ReactElement => (
    <ActionButton
      key={action}
      command
      idle={!isPossible(state, action)}
      onPress={() => press(action)}
    >
      {words.button(state, action)}
    </ActionButton>
  );
  return (
    <DiagramFigure
      title={words.title}
      actions={<ResetButton onReset={() => setShown(firstShown())} />}
      controls={
        <>
          <ActionRow label={words.docker} typed wide>
            {ofContainer.map(button)}
          </ActionRow>
          <ActionRow label={words.volume} typed wide>
            {ofVolumes.map(button)}
          </ActionRow>
        </>
      }
      said={said}
      text={
        <TwinTable
          caption={words.twinCaption(state)}
          head={words.twinHead}
          rows={words.twinRows(state)}
        />
      }
    >
      <VolumesPicture state={state} verdictOn={verdict} />
    </DiagramFigure>
  );
}
