import { type ReactElement, useState } from 'react';
import {
  firstNetworks,
  type MemberName,
  memberNames,
  moveTo,
  type Networks as NetworksState,
  stepsTo,
  type Zone,
  zoneOf,
  zones,
} from '../../core/diagrams/networks.ts';
import { networksWords as words } from '../../core/strings/diagrams/networks.ts';
import { ActionButton } from './controls/ActionButton.tsx';
import { ActionRow } from './controls/ActionRow.tsx';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { NetworkPicture } from './networks/NetworkPicture.tsx';
import { TwinTable } from './parts/Twin.tsx';

interface Shown {
  readonly networks: NetworksState;
  readonly chosen: MemberName;
  readonly said: string;
}

const first: Shown = { networks: firstNetworks, chosen: 'my-visitor', said: words.first };

/** Containers on networks, and who finds whom by name when one of them moves. */
export function Networks(): ReactElement {
  const [{ networks, chosen, said }, setShown] = useState(first);
  const choose = (member: MemberName): void =>
    setShown({ networks, chosen: member, said: words.stayed(networks, member) });
  const move = (member: MemberName, zone: Zone): void => {
    const steps = stepsTo(networks, member, zone);
    if (steps.length === 0) {
      choose(member);
      return;
    }
    const after = moveTo(networks, member, zone);
    setShown({ networks: after, chosen: member, said: words.moved(after, member, steps) });
  };
  return (
    <DiagramFigure
      title={words.title}
      actions={<ResetButton onReset={() => setShown(first)} />}
      controls={
        <ActionRow label={words.chosen(chosen)}>
          {zones.map((zone) => (
            <ActionButton
              key={zone}
              idle={zoneOf(networks, chosen) === zone}
              onPress={() => move(chosen, zone)}
            >
              {words.moves[zone]}
            </ActionButton>
          ))}
        </ActionRow>
      }
      said={said}
      text={
        <TwinTable
          caption={words.twinCaption}
          head={words.twinHead}
          rows={memberNames.map((member) => words.twinRow(networks, member))}
        />
      }
    >
      <NetworkPicture networks={networks} chosen={chosen} onChoose={choose} onMove={move} />
    </DiagramFigure>
  );
}
