import type { ReactElement } from 'react';
import { type Place, places } from '../../../core/diagrams/volumes.ts';
import { volumesWords as words } from '../../../core/strings/diagrams/volumes.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Container } from '../parts/Container.tsx';
import { Part } from '../parts/Part.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { container, rows, sign } from './places.ts';
import { VerdictText } from './VerdictText.tsx';
import type { VolumesPictureProps } from './VolumesPicture.tsx';

/** The container: its own layer, and the paths at which places are mounted. */
export function AppContainer(props: VolumesPictureProps): ReactElement {
  const { state } = props;
  return (
    <>
      <Part id="container">
        <Container
          {...container}
          name={words.container}
          at="top"
          state={state.container === 'running' ? 'running' : 'exited'}
        />
        <Text x={container.x + 86} y={container.y + 24} size="small" tone="soft">
          {state.container}
        </Text>
        <OwnLayer {...props} />
      </Part>
      <Text x={container.x + 26} y={rows.named + 4} size="small" tone="soft">
        {words.mounts}
      </Text>
      {places.map((place) =>
        place === 'layer' ? null : (
          <Mount key={place} place={place} there={state.container !== 'removed'} />
        ),
      )}
    </>
  );
}

function OwnLayer({ state, verdictOn }: VolumesPictureProps): ReactElement {
  const { layer } = state.counts;
  const bar = { x: container.x + 14, y: rows.layer - 23, width: container.width - 28, height: 46 };
  const end = bar.x + bar.width - 10;
  return (
    <>
      <Shape
        {...bar}
        radius={5}
        tone={layer === undefined ? 'faint' : 'warn'}
        filled={layer !== undefined}
        dashed
      />
      <Text x={bar.x + 12} y={rows.layer - 3} tone={layer === undefined ? 'soft' : 'plain'}>
        {words.place.layer}
      </Text>
      <Text x={bar.x + 12} y={rows.layer + 13} size="small" tone="soft">
        {words.kind.layer}
      </Text>
      <Text x={end} y={rows.layer - 3} anchor="end" tone={layer === undefined ? 'soft' : 'plain'}>
        {words.count(layer)}
      </Text>
      <VerdictText x={end} y={rows.layer + 13} verdict={verdictOn('layer')} />
    </>
  );
}

/** A mount is lit with what is mounted; that of a folder is a part by itself. */
const mountParts: Readonly<Record<Exclude<Place, 'layer'>, string>> = {
  named: 'named-volume',
  anonymous: 'anonymous-volume',
  bind: 'bind-mount',
  tmpfs: 'tmpfs',
};

interface MountProps {
  readonly place: Exclude<Place, 'layer'>;
  /** Without a container nothing is mounted. */
  readonly there: boolean;
}

/** A path inside the container, and the way to what is mounted there. */
function Mount({ place, there }: MountProps): ReactElement {
  const row = rows[place];
  const box = { x: container.x + container.width - 94, y: row - 13, width: 80, height: 26 };
  return (
    <Part id={mountParts[place]} plain={place !== 'bind'}>
      {there ? (
        <Arrow
          from={{ x: box.x + box.width, y: row }}
          to={{ x: sign.x - 5, y: row }}
          tone="accent"
          wide
        />
      ) : null}
      <Shape {...box} radius={7} raised dashed={!there} />
      <Text
        x={box.x + box.width / 2}
        y={row + 4.3}
        anchor="middle"
        mono
        tone={there ? 'plain' : 'soft'}
      >
        {words.path[place]}
      </Text>
    </Part>
  );
}
