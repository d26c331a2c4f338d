import type { ReactElement } from 'react';
import type { Ports, RedisName } from '../../../core/diagrams/port-binding.ts';
import { portBindingWords as words } from '../../../core/strings/diagrams/port-binding.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Container } from '../parts/Container.tsx';
import { sideOf } from '../parts/geometry.ts';
import { Part } from '../parts/Part.tsx';
import { Port } from '../parts/Port.tsx';
import { Text } from '../parts/Text.tsx';
import { Press } from '../press/Presses.tsx';
import type { PortPictureProps } from './PortPicture.tsx';
import { containerBox, innerPort, portBox, rowOf } from './places.ts';

/** A Redis with its port inside; pressing it takes the host port that waits. */
export function RedisBox(props: PortPictureProps & { readonly name: RedisName }): ReactElement {
  const { name, ports, onContainer } = props;
  const inner = innerPort(name);
  const runs = ports[name].state === 'running';
  return (
    <Part id={name === 'redis-a' ? 'first-redis' : 'second-redis'} plain>
      <Press id={name} description={words.pressContainer} onPress={() => onContainer(name)}>
        <Container
          {...containerBox(name)}
          name={name}
          at="top"
          state={runs ? 'running' : 'created'}
          note={runs ? words.listens : words.neverRan}
        />
        <Part id="container-port" plain>
          <Port {...inner} number="6379" state={runs ? 'open' : 'closed'} />
        </Part>
        {runs ? null : (
          <Text x={inner.x + inner.width + 9} y={inner.y + 17} size="small" tone="bad">
            {words.taken}
          </Text>
        )}
      </Press>
    </Part>
  );
}

/** The way from a host port to the port inside; a refused one ends before its host port. */
export function Wire({ name, ports }: { name: RedisName; ports: Ports }): ReactElement | null {
  const { binding, state } = ports[name];
  if (binding === undefined) {
    return null;
  }
  const row = rowOf(binding.hostPort);
  const inner = sideOf(innerPort(name), 'left', 1);
  const port = { x: portBox.x + portBox.width + 1, y: row };
  if (state === 'running') {
    return (
      <Arrow from={port} to={inner} leaves="right" reaches="left" tone="accent" headless wide />
    );
  }
  const end = { x: port.x + 14, y: row + 9 };
  return (
    <>
      <Arrow from={inner} to={end} leaves="left" reaches="right" tone="bad" dashed headless />
      <path
        d={`M${end.x - 4.5} ${end.y - 4.5}l9 9M${end.x - 4.5} ${end.y + 4.5}l9 -9`}
        className="dg-line"
        data-tone="bad"
        data-wide=""
      />
    </>
  );
}
