import type { ReactElement } from 'react';
import {
  hasNameServer,
  type MemberName,
  memberNames,
  type Networks,
  type Zone,
} from '../../../core/diagrams/networks.ts';
import { networksWords as words } from '../../../core/strings/diagrams/networks.ts';
import { Network, NetworkGlyph } from '../parts/Network.tsx';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { Presses } from '../press/Presses.tsx';
import { useDrag } from '../press/use-drag.ts';
import { Member } from './Member.tsx';
import {
  bridge,
  memberPlaces,
  memberSize,
  mine,
  nameServer,
  nowhere,
  rail,
  zoneAt,
  zoneBox,
} from './places.ts';

interface NetworkPictureProps {
  readonly networks: Networks;
  readonly chosen: MemberName;
  readonly onChoose: (member: MemberName) => void;
  readonly onMove: (member: MemberName, zone: Zone) => void;
}

/** The networks as places, and the containers in them. */
export function NetworkPicture(props: NetworkPictureProps): ReactElement {
  const { networks, chosen, onChoose, onMove } = props;
  const places = memberPlaces(networks);
  const { held, handlers } = useDrag<MemberName>({
    onDrop: (member, moved) => onMove(member, zoneAt(middleOf(member, moved))),
  });
  const middleOf = (member: MemberName, moved = { x: 0, y: 0 }) => ({
    x: places[member].x + memberSize.width / 2 + moved.x,
    y: places[member].y + memberSize.height / 2 + moved.y,
  });
  const over = held === undefined ? undefined : zoneAt(middleOf(held.id, held.moved));
  return (
    <>
      <Grounds />
      <NameRail networks={networks} />
      {over === undefined ? null : <Shape {...zoneBox(over)} tone="accent" dashed />}
      <Presses label={words.presses} first="my-visitor">
        {memberNames.map((member) => (
          <Member
            key={member}
            member={member}
            networks={networks}
            at={places[member]}
            moved={held?.id === member ? held.moved : undefined}
            chosen={chosen === member}
            onChoose={onChoose}
            onMove={onMove}
            handlers={handlers(member)}
          />
        ))}
      </Presses>
    </>
  );
}

/** Where the default bridge is alone. */
const right = mine.x + mine.width + 14;

function Grounds(): ReactElement {
  return (
    <>
      <Part id="no-network">
        <Shape {...nowhere} radius={18} dashed />
        <Text x={nowhere.x + 16} y={nowhere.y + 22} tone="soft">
          {words.nowhere}
        </Text>
        <Text x={nowhere.x + 16} y={nowhere.y + nowhere.height - 14} size="small" tone="soft">
          {words.onlyLo}
        </Text>
      </Part>
      <Part id="default-bridge">
        <rect {...bridge} rx={18} className="dg-shape" data-tone="ok" data-dashed="" />
        <NetworkGlyph x={right} y={bridge.y + 11} />
        <Text x={right + 40} y={bridge.y + 22} tone="ok">
          {words.bridge}
        </Text>
        <Text x={right} y={bridge.y + bridge.height - 14} size="small" tone="soft">
          {words.noNames}
        </Text>
      </Part>
      <Text x={247} y={bridge.y + bridge.height - 14} anchor="middle" size="small" tone="soft">
        {words.both}
      </Text>
      <Part id="my-network">
        <Network {...mine} label={words.mine} />
      </Part>
    </>
  );
}

/** The name server, and the ways to it of those who can ask it. */
function NameRail({ networks }: { networks: Networks }): ReactElement {
  const places = memberPlaces(networks);
  const asking = memberNames.filter((member) => hasNameServer(networks, member));
  const middle = nameServer.y + nameServer.height / 2;
  const ways = asking.map((member) => {
    const { x, y } = places[member];
    const row = y + memberSize.height / 2;
    return `M${x < rail ? x + memberSize.width : x} ${row}H${rail}V${middle}`;
  });
  return (
    <Part id="names">
      <path
        d={[...ways, `M${nameServer.x + nameServer.width} ${middle}H${rail}`].join('')}
        className="dg-line"
        data-tone="ok"
      />
      <Shape {...nameServer} radius={7} tone="ok" filled />
      <Text
        x={nameServer.x + nameServer.width / 2}
        y={middle + 4}
        anchor="middle"
        size="small"
        mono
      >
        {words.names}
      </Text>
    </Part>
  );
}
