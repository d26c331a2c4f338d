import { type ReactElement, useState } from 'react';
import { vmAndContainersWords as words } from '../../core/strings/diagrams.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { Block } from './parts/Block.tsx';
import { Choice } from './parts/Choice.tsx';
import { Part } from './parts/Part.tsx';
import { Shape } from './parts/Shape.tsx';
import { Lines, Text } from './parts/Text.tsx';
import { TwinTable } from './parts/Twin.tsx';

const left = { x: 1, width: 276 };
const right = { x: 365, width: 260 };
const row = 32;
const hardware = 321;
const host = 281;

/** Where the line is drawn: below the kernel, or above it. */
export function VmAndContainers(): ReactElement {
  const [desktop, setDesktop] = useState(false);
  return (
    <DiagramFigure
      title={words.title}
      text={<TwinTable {...words.twin} />}
      actions={
        <Choice
          label={words.where}
          value={desktop ? 'desktop' : 'linux'}
          choices={[
            { value: 'linux', label: words.onLinux },
            { value: 'desktop', label: words.inDesktop },
          ]}
          onChoose={(value) => setDesktop(value === 'desktop')}
        />
      }
      said={desktop ? words.saidDesktop : words.saidLinux}
    >
      <VirtualMachines />
      <Containers desktop={desktop} />
    </DiagramFigure>
  );
}

function VirtualMachines(): ReactElement {
  return (
    <>
      <Text x={left.x + left.width / 2} y={18} anchor="middle" strong size="title">
        {words.machines}
      </Text>
      <Part id="virtual-machine">
        <VirtualMachine x={left.x} app={words.apps[0]} />
        <VirtualMachine x={left.x + 142} app={words.apps[1]} />
      </Part>
      <Part id="hypervisor">
        <Block {...left} y={host} height={row} label={words.hypervisor} />
      </Part>
      <Part id="hardware">
        <Block {...left} y={hardware} height={row} label={words.hardware} />
      </Part>
    </>
  );
}

function VirtualMachine({ x, app }: { x: number; app: string }): ReactElement {
  const inner = { x: x + 9, width: 116 };
  return (
    <>
      <Shape x={x} y={50} width={134} height={223} tone="warn" />
      <Block {...inner} y={60} height={60} label={app} strong />
      <Block {...inner} y={128} height={50} label={words.libraries} />
      <Block
        {...inner}
        y={186}
        height={77}
        label={words.guest}
        note={words.ownKernel}
        tone="warn"
      />
    </>
  );
}

/** On Linux the kernel is the machine's; in Docker Desktop all of it moves into one machine. */
function Containers({ desktop }: { desktop: boolean }): ReactElement {
  const up = desktop ? 40 : 0;
  return (
    <>
      <Text x={right.x + right.width / 2} y={18} anchor="middle" strong size="title">
        {words.containers}
      </Text>
      <Part id="desktop-vm">
        <Shape
          x={right.x - 14}
          y={90 - up}
          width={right.width + 28}
          height={223}
          tone={desktop ? 'warn' : 'faint'}
          dashed={!desktop}
        />
        <Text
          x={right.x + right.width / 2}
          y={111 - up}
          anchor="middle"
          size="small"
          tone={desktop ? 'warn' : 'soft'}
        >
          {desktop ? words.desktopVm : words.desktopWould}
        </Text>
      </Part>
      <Part id="container">
        {words.apps.map((app, at) => (
          <OneContainer key={app} x={right.x + at * 91} y={123 - up} app={app} />
        ))}
      </Part>
      <Part id="engine">
        <Block {...right} y={231 - up} height={row} label={words.engine} />
      </Part>
      <Part id="shared-kernel">
        <Block
          {...right}
          y={271 - up}
          height={row}
          label={desktop ? words.vmKernel : words.kernel}
          tone="ok"
        />
      </Part>
      {desktop ? (
        <Block
          x={right.x - 14}
          width={right.width + 28}
          y={host}
          height={row}
          label={words.hostSystem}
        />
      ) : null}
      <Part id="hardware" plain>
        <Block
          x={right.x - 14}
          width={right.width + 28}
          y={hardware}
          height={row}
          label={words.hardware}
        />
      </Part>
    </>
  );
}

function OneContainer({ x, y, app }: { x: number; y: number; app: string }): ReactElement {
  return (
    <>
      <Shape x={x} y={y} width={78} height={100} radius={9} tone="accent" filled />
      <Text x={x + 39} y={y + 31} anchor="middle" strong>
        {app}
      </Text>
      <Lines
        x={x + 39}
        y={y + 58}
        anchor="middle"
        size="small"
        tone="soft"
        leading={22}
        lines={words.brings}
      />
    </>
  );
}
