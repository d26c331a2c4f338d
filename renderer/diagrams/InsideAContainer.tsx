import type { ReactElement } from 'react';
import { insideAContainerWords as words } from '../../core/strings/diagrams.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { Arrow } from './parts/Arrow.tsx';
import { Block } from './parts/Block.tsx';
import { Container } from './parts/Container.tsx';
import { Layers, WritableLayer } from './parts/Layers.tsx';
import { NetworkGlyph } from './parts/Network.tsx';
import { Part } from './parts/Part.tsx';
import { Shape } from './parts/Shape.tsx';
import { Lines, Text } from './parts/Text.tsx';
import { TwinTable } from './parts/Twin.tsx';

const columns = [20, 228, 436] as const;
const width = 184;
const top = 72;

/** A container from within: processes, files, environment, network, and no kernel. */
export function InsideAContainer(): ReactElement {
  return (
    <DiagramFigure title={words.title} text={<TwinTable {...words.twin} />}>
      <Container x={1} y={1} width={638} height={286} name={words.name} at="top" />
      {words.headings.map((heading, at) => (
        <Text key={heading} x={columns[at] ?? 0} y={59} size="small" tone="soft">
          {heading}
        </Text>
      ))}
      <Processes x={columns[0]} />
      <Files x={columns[1]} />
      <Surroundings x={columns[2]} />
      <Block x={1} y={297} width={638} height={34} label={words.kernel} tone="ok" dashed />
    </DiagramFigure>
  );
}

function Processes({ x }: { x: number }): ReactElement {
  return (
    <>
      <Part id="first-process">
        <Process x={x} y={top} number="1" name={words.first} note={words.firstNote} />
        <Arrow from={{ x: x + width / 2, y: top + 60 }} to={{ x: x + width / 2, y: top + 76 }} />
        <Block x={x} y={top + 80} width={width} height={40} label={words.log} />
      </Part>
      <Part id="second-process">
        <Process x={x} y={top + 140} number="24" name={words.second} note={words.secondNote} />
      </Part>
    </>
  );
}

interface ProcessProps {
  readonly x: number;
  readonly y: number;
  readonly number: string;
  readonly name: string;
  readonly note: string;
}

/** A process with the number that it has inside. */
function Process({ x, y, number, name, note }: ProcessProps): ReactElement {
  return (
    <>
      <Shape x={x} y={y} width={width} height={56} radius={7} tone="accent" raised />
      <Shape x={x + 10} y={y + 16} width={28} height={24} radius={12} tone="accent" filled />
      <Text x={x + 24} y={y + 32.3} anchor="middle" mono size="small">
        {number}
      </Text>
      <Text x={x + 48} y={y + 24} mono strong>
        {name}
      </Text>
      <Text x={x + 48} y={y + 42} size="small" tone="soft">
        {note}
      </Text>
    </>
  );
}

function Files({ x }: { x: number }): ReactElement {
  return (
    <Part id="file-system">
      <Shape x={x} y={top} width={width} height={196} radius={7} tone="plain" raised />
      <Text x={x + 14} y={top + 24} mono size="small">
        {words.folders}
      </Text>
      <g data-inner="">
        <WritableLayer
          x={x + 14}
          y={top + 38}
          width={width - 28}
          height={26}
          label={words.ownLayer}
        />
        <Layers x={x + 14} y={top + 70} width={width - 28} layers={words.layers} thickness={26} />
      </g>
      <Text x={x + width / 2} y={top + 180} anchor="middle" size="small" tone="soft">
        {words.readOnly}
      </Text>
    </Part>
  );
}

function Surroundings({ x }: { x: number }): ReactElement {
  return (
    <>
      <Part id="environment">
        <Shape x={x} y={top} width={width} height={74} radius={7} tone="plain" raised />
        <Lines x={x + 14} y={top + 23} mono size="small" leading={18} lines={words.variables} />
      </Part>
      <Part id="own-network">
        <Text x={x} y={top + 96} size="small" tone="soft">
          {words.network}
        </Text>
        <Shape x={x} y={top + 108} width={width} height={88} radius={18} tone="ok" raised />
        <NetworkGlyph x={x + 16} y={top + 121} />
        <Text x={x + 58} y={top + 132} size="small" tone="ok">
          {words.ownNetwork}
        </Text>
        <Lines x={x + 16} y={top + 158} mono size="small" leading={19} lines={words.interfaces} />
        <Lines
          x={x + width - 16}
          y={top + 158}
          anchor="end"
          size="small"
          tone="soft"
          leading={19}
          lines={words.reach}
        />
      </Part>
    </>
  );
}
