import type { ReactElement } from 'react';
import { answers } from '../../../core/diagrams/port-binding.ts';
import { portBindingWords as words } from '../../../core/strings/diagrams/port-binding.ts';
import { Part } from '../parts/Part.tsx';
import { Port } from '../parts/Port.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { Press } from '../press/Presses.tsx';
import type { PortPictureProps } from './PortPicture.tsx';
import { addressBox, hostPorts, portBox, rowOf } from './places.ts';

/** The host ports, each with the address it is bound to. */
export function HostPorts({ ports, armed, onPort }: PortPictureProps): ReactElement {
  return (
    <>
      <Part id="address">
        {hostPorts.map((hostPort) => {
          const name = answers(ports, hostPort, 'this-machine');
          const binding = name === undefined ? undefined : ports[name].binding;
          return binding === undefined ? null : (
            <Address key={hostPort} hostPort={hostPort} text={words.address[binding.address]} />
          );
        })}
      </Part>
      <Part id="host-port" plain>
        {hostPorts.map((hostPort) => {
          const name = answers(ports, hostPort, 'this-machine');
          const row = rowOf(hostPort);
          return (
            <g key={hostPort}>
              <Press
                id={String(hostPort)}
                label={words.pressPort(hostPort)}
                pressed={armed === hostPort}
                onPress={() => onPort(hostPort)}
              >
                <Port
                  {...portBox}
                  y={row - portBox.height / 2}
                  number={String(hostPort)}
                  state={name === undefined ? 'closed' : 'open'}
                />
                {armed === hostPort ? (
                  <Shape
                    x={portBox.x - 4}
                    y={row - portBox.height / 2 - 4}
                    width={portBox.width + 8}
                    height={portBox.height + 8}
                    radius={10}
                    tone="accent"
                    dashed
                  />
                ) : null}
              </Press>
              <Text
                x={addressBox.x}
                y={row + 32}
                size="small"
                tone={name === undefined ? 'faint' : 'soft'}
              >
                {name === undefined ? words.nobody(hostPort) : words.localhost(hostPort, name)}
              </Text>
            </g>
          );
        })}
      </Part>
    </>
  );
}

function Address({ hostPort, text }: { hostPort: number; text: string }): ReactElement {
  const row = rowOf(hostPort);
  return (
    <>
      <Shape
        {...addressBox}
        y={row - addressBox.height / 2}
        radius={7}
        tone={text === words.address.all ? 'accent' : 'plain'}
        filled={text === words.address.all}
        raised={text !== words.address.all}
      />
      <Text x={addressBox.x + addressBox.width / 2} y={row + 4.3} anchor="middle" mono>
        {text}
      </Text>
    </>
  );
}
