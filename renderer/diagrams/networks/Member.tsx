import type { KeyboardEvent, ReactElement } from 'react';
import {
  found,
  type MemberName,
  type Networks,
  type Zone,
  zoneOf,
} from '../../../core/diagrams/networks.ts';
import { networksWords as words } from '../../../core/strings/diagrams/networks.ts';
import { StateDot } from '../parts/Container.tsx';
import type { Point } from '../parts/geometry.ts';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Lines, Text } from '../parts/Text.tsx';
import { Press } from '../press/Presses.tsx';
import type { DragHandlers } from '../press/use-drag.ts';
import { memberSize, zoneBeside } from './places.ts';

interface MemberProps {
  readonly member: MemberName;
  readonly networks: Networks;
  readonly at: Point;
  /** How far it is under the hand from its place. */
  readonly moved: Point | undefined;
  readonly chosen: boolean;
  readonly onChoose: (member: MemberName) => void;
  readonly onMove: (member: MemberName, zone: Zone) => void;
  readonly handlers: DragHandlers;
}

/** A container on its networks: to be dragged, or moved with the left and right arrow keys. */
export function Member(props: MemberProps): ReactElement {
  const { member, networks, at, moved, chosen, onChoose, onMove, handlers } = props;
  const place = { x: at.x + (moved?.x ?? 0), y: at.y + (moved?.y ?? 0) };
  const notes = words.finds(networks, member);
  const top = notes.length > 1 ? 19 : 25;
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
    if (way !== undefined) {
      event.preventDefault();
      onMove(member, zoneBeside(zoneOf(networks, member), way));
    }
  };
  return (
    <Part id={member} plain>
      <g
        className="dg-moves"
        transform={`translate(${place.x} ${place.y})`}
        data-held={moved === undefined ? undefined : ''}
      >
        <Press
          id={member}
          description={words.place(networks, member)}
          pressed={chosen}
          onPress={() => onChoose(member)}
          onKeyDown={onKeyDown}
          data-drag={moved === undefined ? '' : 'now'}
          {...handlers}
        >
          <Shape x={0} y={0} {...memberSize} tone="accent" filled />
          <StateDot x={15} y={top - 4.5} state="running" />
          <Text x={27} y={top} strong>
            {member}
          </Text>
          <Lines
            x={12}
            y={top + 16}
            lines={notes}
            leading={14}
            size="small"
            tone={found(networks, member).length > 0 ? 'ok' : 'soft'}
          />
          {chosen ? <Chosen /> : null}
        </Press>
      </g>
    </Part>
  );
}

/** Which one the buttons below are for. */
function Chosen(): ReactElement {
  return (
    <path
      d={`M${memberSize.width - 22} 17l4 4 7 -8`}
      className="dg-line"
      data-tone="accent"
      data-wide=""
    />
  );
}
