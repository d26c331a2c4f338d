import { type ReactElement, useState } from 'react';
import {
  type Binding,
  firstPorts,
  type PortOutcome,
  publish,
  type RedisName,
  redisNames,
  start,
} from '../../core/diagrams/port-binding.ts';
import { portBindingWords as words } from '../../core/strings/diagrams/port-binding.ts';
import { ResetButton } from './controls/ResetButton.tsx';
import { DiagramFigure } from './DiagramFigure.tsx';
import { TwinTable } from './parts/Twin.tsx';
import { PortControls } from './port-binding/PortControls.tsx';
import { PortPicture } from './port-binding/PortPicture.tsx';

const first = { ports: firstPorts, said: words.first(firstPorts) };

/** Two containers with the same port inside, and the host ports that lead to them. */
export function PortBinding(): ReactElement {
  const [{ ports, said }, setShown] = useState(first);
  const [armed, setArmed] = useState<number>();
  const show = (name: RedisName, outcome: PortOutcome, done: typeof words.published): void => {
    const { binding } = outcome.ports[name];
    setArmed(undefined);
    setShown({
      ports: outcome.ports,
      said:
        outcome.refusedBy === undefined || binding === undefined
          ? done(outcome.ports, name)
          : words.conflict(name, outcome.refusedBy, binding),
    });
  };
  const bind = (name: RedisName, binding: Binding | undefined): void =>
    show(name, publish(ports, name, binding), words.published);
  const arm = (hostPort: number): void => {
    setArmed(armed === hostPort ? undefined : hostPort);
    setShown({ ports, said: words.armed(hostPort) });
  };
  const onContainer = (name: RedisName): void => {
    if (armed !== undefined) {
      bind(name, { address: ports[name].binding?.address ?? '127.0.0.1', hostPort: armed });
    }
  };
  return (
    <DiagramFigure
      title={words.title}
      actions={
        <ResetButton
          onReset={() => {
            setArmed(undefined);
            setShown(first);
          }}
        />
      }
      controls={
        <PortControls
          ports={ports}
          onBind={bind}
          onStart={(name) => show(name, start(ports, name), words.started)}
        />
      }
      said={said}
      text={
        <TwinTable
          caption={words.twinCaption}
          head={words.twinHead}
          rows={redisNames.map((name) => words.twinRow(ports, name))}
        />
      }
    >
      <PortPicture ports={ports} armed={armed} onPort={arm} onContainer={onContainer} />
    </DiagramFigure>
  );
}
