import type { ReactElement } from 'react';
import {
  type Binding,
  type ListenAddress,
  type Ports,
  type RedisName,
  redisNames,
} from '../../../core/diagrams/port-binding.ts';
import { portBindingWords as words } from '../../../core/strings/diagrams/port-binding.ts';
import { ActionButton } from '../controls/ActionButton.tsx';
import { LineChoice, LineForm } from '../controls/LineForm.tsx';
import { hostPorts } from './places.ts';

interface PortControlsProps {
  readonly ports: Ports;
  readonly onBind: (name: RedisName, binding: Binding | undefined) => void;
  readonly onStart: (name: RedisName) => void;
}

/** The two lines that start the containers, with the address and the port to choose. */
export function PortControls({ ports, onBind, onStart }: PortControlsProps): ReactElement {
  return (
    <>
      {redisNames.map((name) => (
        <Line key={name} name={name} ports={ports} onBind={onBind} onStart={onStart} />
      ))}
    </>
  );
}

const addresses: readonly ListenAddress[] = ['127.0.0.1', 'all'];

function Line(props: PortControlsProps & { readonly name: RedisName }): ReactElement {
  const { name, ports, onBind, onStart } = props;
  const { binding, state } = ports[name];
  const { address, hostPort } = binding ?? { address: '127.0.0.1', hostPort: undefined };
  return (
    <LineForm label={words.lineOf(name)}>
      <span>docker run -d --name {name} -p</span>
      <LineChoice
        label={words.addressOf(name)}
        value={address}
        choices={addresses.map((value) => ({ value, label: words.addressChoices[value] }))}
        onChoose={(chosen) => onBind(name, { address: chosen, hostPort: hostPort ?? hostPorts[0] })}
      />
      <span>:</span>
      <LineChoice
        label={words.portOf(name)}
        value={String(hostPort ?? '')}
        choices={[
          ...hostPorts.map((port) => ({ value: String(port), label: String(port) })),
          { value: '', label: words.unpublished },
        ]}
        onChoose={(chosen) =>
          onBind(name, chosen === '' ? undefined : { address, hostPort: Number(chosen) })
        }
      />
      <span>:6379 redis</span>
      {state === 'created' ? (
        <ActionButton label={words.startLabel(name)} onPress={() => onStart(name)}>
          {words.start}
        </ActionButton>
      ) : null}
    </LineForm>
  );
}
