import type { ReactElement } from 'react';
import { type Project, type ProjectPhase, projectIn } from '../../../core/diagrams/compose-up.ts';
import { composeWords as words } from '../../../core/strings/diagrams/compose.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Network } from '../parts/Network.tsx';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Lines, Text } from '../parts/Text.tsx';
import { boxes, machineEdge, network } from './places.ts';
import { PortWay, Service } from './Service.tsx';

/** What the file makes: a network, two containers on it, and a port for each. */
export function ProjectPicture({ phase }: { readonly phase: ProjectPhase }): ReactElement {
  const project = projectIn(phase);
  return (
    <>
      <path d={`M${machineEdge} 46V360`} className="dg-line" data-tone="plain" data-dashed="" />
      <Text x={639} y={34} anchor="end" size="small" tone="soft">
        {words.machine}
      </Text>
      <Part id="network">
        {project.network ? (
          <Network {...network} label={words.network} />
        ) : (
          <>
            <Shape {...network} radius={18} dashed />
            <Text x={network.x + 18} y={network.y + 22} tone="soft">
              {words.network}
            </Text>
          </>
        )}
      </Part>
      {project.network ? <Between project={project} /> : null}
      <PortWay part="mongodb-port" service="mongodb" number="27017" state={project.mongodb} />
      <PortWay
        part="mongo-express-port"
        service="mongo-express"
        number="8081"
        state={project.mongoExpress}
      />
      <Service part="mongodb" name={words.mongodb} state={project.mongodb} box={boxes.mongodb}>
        <HealthMark project={project} />
      </Service>
      <Service
        part="mongo-express"
        name={words.mongoExpress}
        state={project.mongoExpress}
        box={boxes['mongo-express']}
        note={noteOn(project)}
      />
    </>
  );
}

/** Why the second one is there and does not run. */
function noteOn({ mongoExpress, health }: Project): string | undefined {
  if (mongoExpress !== 'created') {
    return undefined;
  }
  return health === 'unhealthy' ? words.neverRan : words.waits;
}

/** What joins the two: who waits for whom, and who reaches whom. */
function Between({ project }: { readonly project: Project }): ReactElement {
  const top = boxes.mongodb.y + boxes.mongodb.height;
  const bottom = boxes['mongo-express'].y;
  const waits = boxes.mongodb.x + 24;
  const reaches = boxes.mongodb.x + 137;
  return (
    <>
      <Part id="depends-on">
        <Arrow
          from={{ x: waits, y: bottom - 4 }}
          to={{ x: waits, y: top + 5 }}
          tone={project.health === 'unhealthy' ? 'bad' : 'soft'}
          dashed
          wide
        />
        <Lines
          x={waits + 9}
          y={top + 32}
          lines={words.waitsFor}
          leading={14}
          size="small"
          tone="soft"
        />
      </Part>
      <Part id="mongo-express-server">
        {project.mongoExpress === 'running' ? (
          <Arrow
            from={{ x: reaches, y: bottom - 4 }}
            to={{ x: reaches, y: top + 5 }}
            tone="accent"
            wide
          />
        ) : null}
        <Text
          x={reaches - 9}
          y={bottom - 18}
          anchor="end"
          size="small"
          mono
          tone={project.mongoExpress === 'running' ? 'accent' : 'soft'}
        >
          {words.reaches}
        </Text>
      </Part>
    </>
  );
}

function HealthMark({ project }: { readonly project: Project }): ReactElement | null {
  const { health } = project;
  if (health === 'none') {
    return null;
  }
  const tone = health === 'healthy' ? 'ok' : health === 'unhealthy' ? 'bad' : 'warn';
  const box = { x: boxes.mongodb.x + 12, y: boxes.mongodb.y + 38, width: 104, height: 22 };
  return (
    <Part id="mongodb-health" plain>
      <Shape {...box} radius={11} tone={tone} filled dashed={health !== 'healthy'} />
      <Text x={box.x + box.width / 2} y={box.y + 15} anchor="middle" size="small" tone={tone}>
        {words.health[health]}
      </Text>
    </Part>
  );
}
