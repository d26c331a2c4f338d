import type { ReactElement } from 'react';
import { whyContainersWords as words } from '../../core/strings/diagrams.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { Arrow } from './parts/Arrow.tsx';
import { Container, StateDot } from './parts/Container.tsx';
import { Layers } from './parts/Layers.tsx';
import { Machine } from './parts/Machine.tsx';
import { Part } from './parts/Part.tsx';
import { Registry } from './parts/Registry.tsx';
import { Shape } from './parts/Shape.tsx';
import { Text } from './parts/Text.tsx';
import { TwinTable } from './parts/Twin.tsx';

const rows = [36, 140, 244] as const;
const height = 92;

/** Three machines set up by hand, and the same three with an engine and one image. */
export function WhyContainers(): ReactElement {
  return (
    <DiagramFigure title={words.title} text={<TwinTable {...words.twin} />}>
      <Text x={1} y={18} strong size="title">
        {words.byHand}
      </Text>
      {words.machines.map((machine, at) => (
        <ByHand key={machine.label} y={rows[at] ?? 0} {...machine} />
      ))}
      <path d="M308 8V336" className="dg-rule" />
      <Text x={334} y={18} strong size="title">
        {words.oneImage}
      </Text>
      <Part id="registry">
        <Registry x={334} y={118} width={104} height={136} label={words.registry} />
      </Part>
      <Part id="image">
        <Layers x={352} y={168} width={68} layers={['', '', '']} />
        <Text x={386} y={230} anchor="middle" size="small" mono>
          {words.image}
        </Text>
      </Part>
      {words.machines.map(({ label }, at) => (
        <FromImage key={label} y={rows[at] ?? 0} label={label} mine={at === 0} />
      ))}
    </DiagramFigure>
  );
}

interface ByHandProps {
  readonly y: number;
  readonly label: string;
  readonly installed: readonly string[];
  /** Of what is installed, the one that does not fit. */
  readonly wrong?: string;
}

/** A machine with what was installed on it, and whether the app gets along with that. */
function ByHand({ y, label, installed, wrong }: ByHandProps): ReactElement {
  return (
    <Machine x={1} y={y} width={282} height={height} label={label}>
      <StateDot x={168} y={y + 16} state={wrong === undefined ? 'running' : 'failed'} />
      <Text x={180} y={y + 20} size="small" tone={wrong === undefined ? 'ok' : 'bad'}>
        {wrong === undefined ? words.runs : words.broken}
      </Text>
      {installed.map((version, at) => (
        <g key={version}>
          <Shape
            x={13 + at * 88}
            y={y + 42}
            width={82}
            height={32}
            radius={7}
            tone={version === wrong ? 'bad' : 'plain'}
            filled={version === wrong}
            raised={version !== wrong}
          />
          <Text x={54 + at * 88} y={y + 62.3} anchor="middle" size="small">
            {version}
          </Text>
        </g>
      ))}
    </Machine>
  );
}

/** A machine that has an engine only, and the container from the image. */
function FromImage({ y, label, mine }: { y: number; label: string; mine: boolean }): ReactElement {
  const container = (
    <Container x={490} y={y + 34} width={137} height={44} name={words.app} state="running" />
  );
  const machine = (
    <Machine x={478} y={y} width={161} height={height} label={label}>
      <Text x={627} y={y + 20} anchor="end" size="small" tone="faint">
        {words.engine}
      </Text>
    </Machine>
  );
  return (
    <>
      {mine ? <Part id="my-machine">{machine}</Part> : machine}
      <Arrow
        from={{ x: 443, y: 196 }}
        to={{ x: 485, y: y + 56 }}
        leaves="right"
        reaches="left"
        swing={26}
        tone="accent"
      />
      {mine ? <Part id="my-container">{container}</Part> : container}
    </>
  );
}
