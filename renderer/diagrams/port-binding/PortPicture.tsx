import type { ReactElement } from 'react';
import { answers, type Ports, redisNames } from '../../../core/diagrams/port-binding.ts';
import { portBindingWords as words } from '../../../core/strings/diagrams/port-binding.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { sideOf } from '../parts/geometry.ts';
import { Machine } from '../parts/Machine.tsx';
import { Part } from '../parts/Part.tsx';
import { Text } from '../parts/Text.tsx';
import { Presses } from '../press/Presses.tsx';
import { HostPorts } from './HostPorts.tsx';
import { addressBox, hostPorts, machine, outside, rowOf } from './places.ts';
import { RedisBox, Wire } from './RedisBox.tsx';

export interface PortPictureProps {
  readonly ports: Ports;
  /** The host port that was pressed and waits for a container. */
  readonly armed: number | undefined;
  readonly onPort: (hostPort: number) => void;
  readonly onContainer: (name: (typeof redisNames)[number]) => void;
}

export function PortPicture(props: PortPictureProps): ReactElement {
  const { ports } = props;
  return (
    <>
      <Machine {...machine} label={words.machine} />
      <Part id="outside">
        <Machine {...outside} label={words.outside} />
        {hostPorts.map((hostPort) => (
          <FromOutside key={hostPort} ports={ports} hostPort={hostPort} />
        ))}
      </Part>
      {redisNames.map((name) => (
        <Wire key={name} name={name} ports={ports} />
      ))}
      <Presses label={words.presses} first="3000">
        <HostPorts {...props} />
        {redisNames.map((name) => (
          <RedisBox key={name} name={name} {...props} />
        ))}
      </Presses>
    </>
  );
}

/** Another machine asks for a host port: it gets in, or ends at the wall. */
function FromOutside({ ports, hostPort }: { ports: Ports; hostPort: number }): ReactElement {
  const name = answers(ports, hostPort, 'outside');
  const row = rowOf(hostPort);
  const from = sideOf(outside, 'right', 5, hostPort === hostPorts[0] ? -14 : 14);
  const wall = { x: machine.x, y: row };
  const inside = hostPort === hostPorts[0];
  return (
    <>
      {name === undefined ? (
        <>
          <Arrow from={from} to={wall} leaves="right" reaches="left" tone="faint" dashed headless />
          <path
            d={`M${wall.x - 5} ${wall.y - 5}l10 10M${wall.x - 5} ${wall.y + 5}l10 -10`}
            className="dg-line"
            data-tone="bad"
            data-wide=""
          />
        </>
      ) : (
        <Arrow
          from={from}
          to={{ x: addressBox.x - 4, y: row }}
          leaves="right"
          reaches="left"
          tone="accent"
        />
      )}
      <Text
        x={outside.x + 12}
        y={outside.y + (inside ? 46 : 72)}
        size="small"
        tone={name === undefined ? 'soft' : 'accent'}
      >
        {`${hostPort}: ${name ?? words.refused}`}
      </Text>
    </>
  );
}
