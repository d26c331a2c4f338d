import type { ReactElement } from 'react';
import { appWorkflowWords as words } from '../../core/strings/diagrams.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { Arrow } from './parts/Arrow.tsx';
import { Block } from './parts/Block.tsx';
import { Container } from './parts/Container.tsx';
import { File } from './parts/File.tsx';
import { Layers } from './parts/Layers.tsx';
import { Machine } from './parts/Machine.tsx';
import { Network } from './parts/Network.tsx';
import { Part } from './parts/Part.tsx';
import { Port } from './parts/Port.tsx';
import { Registry } from './parts/Registry.tsx';
import { Text } from './parts/Text.tsx';
import { TwinList } from './parts/Twin.tsx';

/** The line that everything moves along, from the code to the server. */
const line = 229;

/** From the code to the server, and what a CI service does of it. */
export function AppWorkflow(): ReactElement {
  return (
    <DiagramFigure title={words.title} text={<TwinList items={words.twin} ordered />}>
      <YourMachine />
      <Part id="server">
        <Machine x={416} y={70} width={199} height={272} label={words.server} />
        <g data-inner="">
          <OnTheServer />
        </g>
      </Part>
      <HubImages />
      <Part id="push">
        <Arrow
          from={{ x: 239, y: line }}
          to={{ x: 281, y: line }}
          tone="accent"
          label={words.push}
          labelAt={{ x: 268, y: line - 9 }}
          wide
        />
      </Part>
      <Part id="registry">
        <Registry x={286} y={172} width={98} height={114} label={words.registry}>
          <g data-inner="">
            <Layers x={309} y={219} width={52} layers={['', '', '']} thickness={10} />
          </g>
          <Text x={335} y={274} anchor="middle" size="small" mono tone="soft">
            {words.image}
          </Text>
        </Registry>
      </Part>
      <Part id="pull">
        <Arrow
          from={{ x: 388, y: line }}
          to={{ x: 433, y: line }}
          tone="accent"
          label={words.pull}
          labelAt={{ x: 401, y: line - 9 }}
          wide
        />
      </Part>
      <Ci />
    </DiagramFigure>
  );
}

/** Code and a Dockerfile, the build, and the image that comes of it. */
function YourMachine(): ReactElement {
  return (
    <>
      <Part id="your-machine">
        <Machine x={1} y={134} width={250} height={186} label={words.machine} />
      </Part>
      <Part id="code">
        <File x={9} y={166} width={84} height={54} label={words.code} />
      </Part>
      <Part id="dockerfile">
        <File x={9} y={240} width={84} height={54} label={words.dockerfile} mono />
      </Part>
      <Arrow
        from={{ x: 97, y: 193 }}
        to={{ x: 108, y: line }}
        leaves="right"
        reaches="left"
        swing={8}
      />
      <Arrow
        from={{ x: 97, y: 267 }}
        to={{ x: 108, y: line }}
        leaves="right"
        reaches="left"
        swing={8}
      />
      <Part id="build">
        <Block
          x={113}
          y={line - 17}
          width={52}
          height={34}
          label={words.build}
          tone="accent"
          radius={17}
          strong
        />
      </Part>
      <Arrow from={{ x: 168, y: line }} to={{ x: 180, y: line }} />
      <Part id="image">
        <Layers x={185} y={line - 21} width={50} layers={['', '', '']} />
        <Text x={210} y={line + 42} anchor="middle" size="small" mono>
          {words.image}
        </Text>
      </Part>
    </>
  );
}

/** One network; only the app's port leads out of the machine. */
function OnTheServer(): ReactElement {
  return (
    <>
      <Network x={427} y={104} width={160} height={224} label={words.network}>
        <Container x={437} y={144} width={140} height={50} name={words.database} />
        <Container x={437} y={204} width={140} height={50} name={words.app} />
        <Container x={437} y={264} width={140} height={50} name={words.page} />
      </Network>
      <Arrow from={{ x: 578, y: 229 }} to={{ x: 590, y: 229 }} tone="accent" headless />
      <Port x={591} y={217} number={words.port} width={48} />
    </>
  );
}

/** What others made: the base of the image, and what runs beside the app. */
function HubImages(): ReactElement {
  return (
    <Part id="hub-images">
      <Arrow
        from={{ x: 281, y: 52 }}
        to={{ x: 139, y: line - 22 }}
        leaves="left"
        reaches="top"
        swing={92}
        dashed
        label={words.base}
        labelAt={{ x: 206, y: 46 }}
      />
      <Arrow
        from={{ x: 389, y: 52 }}
        to={{ x: 507, y: 99 }}
        leaves="right"
        reaches="top"
        swing={58}
        dashed
        label={words.others}
        labelAt={{ x: 470, y: 40 }}
      />
      <Registry x={286} y={8} width={98} height={96} label={words.hub}>
        <g data-inner="">
          <Layers x={305} y={54} width={26} layers={['', '', '']} thickness={8} />
          <Layers x={339} y={54} width={26} layers={['', '', '']} thickness={8} />
        </g>
      </Registry>
    </Part>
  );
}

/** A CI service does build and push by itself. */
function Ci(): ReactElement {
  return (
    <Part id="ci">
      <Block
        x={96}
        y={348}
        width={213}
        height={44}
        label={words.ci}
        note={words.ciNote}
        tone="faint"
        dashed
      />
      <Arrow from={{ x: 139, y: 344 }} to={{ x: 139, y: line + 22 }} dashed tone="faint" />
      <Arrow from={{ x: 266, y: 344 }} to={{ x: 266, y: line + 7 }} dashed tone="faint" />
    </Part>
  );
}
