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

/** A mount is lit with what is mounted; that of a folder is a part by itself. */
const mountParts: Readonly<Record<Exclude<Place, 'layer'>, string>> = {
  named: 'named-volume',
  anonymous: 'anonymous-volume',
  bind: 'bind-mount',
  tmpfs: 'tmpfs',
};

/** The container: its own layer, and the paths at which places are mounted. */
export function AppContainer({ state, verdictOn }: VolumesPictureProps): ReactElement {
  const there = state.container !== 'removed';
  const { layer } = state.counts;
  const bar = { x: container.x + 14, y: rows.layer - 23, width: container.width - 28, height: 46 };
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
        <Text x={bar.x + bar.width - 10} y={rows.layer - 3} anchor="end">
          {words.count(layer)}
        </Text>
        <VerdictText x={bar.x + bar.width - 10} y={rows.layer + 13} verdict={verdictOn('layer')} />
      </Part>
      <Text x={bar.x + 12} y={rows.named + 4} size="small" tone="soft">
        {words.mounts}
      </Text>
      {places.map((place) =>
        place === 'layer' ? null : (
          <Part key={place} id={mountParts[place]} plain={place !== 'bind'}>
            {there ? (
              <Arrow
                from={{ x: container.x + container.width - 14, y: rows[place] }}
                to={{ x: sign.x - 5, y: rows[place] }}
                tone="accent"
              />
            ) : null}
            <Shape
              x={container.x + container.width - 94}
              y={rows[place] - 13}
              width={80}
              height={26}
              radius={7}
              tone="plain"
              raised
              dashed={!there}
            />
            <Text
              x={container.x + container.width - 54}
              y={rows[place] + 4.3}
              anchor="middle"
              mono
              tone={there ? 'plain' : 'soft'}
            >
              {words.path[place]}
            </Text>
          </Part>
        ),
      )}
    </>
  );
}
