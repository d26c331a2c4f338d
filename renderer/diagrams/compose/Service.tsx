import type { ReactElement, ReactNode } from 'react';
import type { ServiceState } from '../../../core/diagrams/compose-up.ts';
import { composeWords as words } from '../../../core/strings/diagrams/compose.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Container } from '../parts/Container.tsx';
import type { Box } from '../parts/geometry.ts';
import { Part } from '../parts/Part.tsx';
import { Port } from '../parts/Port.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { boxes, hostPort } from './places.ts';

interface ServiceProps {
  readonly part: string;
  readonly name: string;
  readonly state: ServiceState;
  readonly box: Box;
  /** Under its name. */
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** The container of a service; before `up` only its place. */
export function Service({ part, name, state, box, note, children }: ServiceProps): ReactElement {
  return (
    <Part id={part}>
      {state === 'absent' ? (
        <>
          <Shape {...box} dashed />
          <Text x={box.x + 14} y={box.y + 24} tone="soft">
            {name}
          </Text>
          <Text x={box.x + 14} y={box.y + 42} size="small" tone="faint">
            {words.notThere}
          </Text>
        </>
      ) : (
        <Container
          {...box}
          name={name}
          at="top"
          state={state === 'running' ? 'running' : 'created'}
          {...(note === undefined ? {} : { note })}
        />
      )}
      {children}
    </Part>
  );
}

interface PortWayProps {
  readonly part: string;
  readonly service: keyof typeof boxes;
  readonly number: string;
  readonly state: ServiceState;
}

/** A published port: this machine's side at the right, and the way in. */
export function PortWay({ part, service, number, state }: PortWayProps): ReactElement {
  const box = boxes[service];
  const row = box.y + box.height - 24;
  const open = state === 'running';
  return (
    <Part id={part}>
      {open ? (
        <Arrow
          from={{ x: hostPort.x - 1, y: row }}
          to={{ x: box.x + box.width + 5, y: row }}
          tone="accent"
          wide
        />
      ) : null}
      <Text
        x={hostPort.x + hostPort.width / 2}
        y={row - 20}
        anchor="middle"
        size="small"
        mono
        tone="soft"
      >
        {words.localhost}
      </Text>
      <Port {...hostPort} y={row - 13} number={number} state={open ? 'open' : 'closed'} />
    </Part>
  );
}
