import type { ReactElement } from 'react';
import { imageToContainersWords as words } from '../../core/strings/diagrams.ts';
import { DiagramFigure } from './DiagramFigure.tsx';
import { Arrow } from './parts/Arrow.tsx';
import { Container } from './parts/Container.tsx';
import { type Box, sideOf } from './parts/geometry.ts';
import { Layers, WritableLayer } from './parts/Layers.tsx';
import { Machine } from './parts/Machine.tsx';
import { Part } from './parts/Part.tsx';
import { Registry } from './parts/Registry.tsx';
import { Shape } from './parts/Shape.tsx';
import { Text } from './parts/Text.tsx';
import { TwinList } from './parts/Twin.tsx';

const store: Box = { x: 1, y: 72, width: 152, height: 168 };
const machine: Box = { x: 226, y: 1, width: 413, height: 310 };
const image: Box = { x: 248, y: 126, width: 132, height: 66 };
const first: Box = { x: 454, y: 22, width: 168, height: 128 };
const second: Box = { x: 454, y: 164, width: 168, height: 128 };
const middle = 159;
const layerHeight = 20;

/** One image, pulled once, and the containers made from it. */
export function ImageToContainers(): ReactElement {
  return (
    <DiagramFigure title={words.title} text={<TwinList items={words.twin} ordered />}>
      <Part id="registry">
        <Registry {...store} label={words.registry}>
          <g data-inner="">
            <Layers x={25} y={126} width={104} layers={words.layers} thickness={layerHeight} />
          </g>
          <Text x={77} y={218} anchor="middle" size="small" mono tone="soft">
            {words.image}
          </Text>
        </Registry>
      </Part>
      <Machine {...machine} label={words.machine} />
      <Part id="image">
        <Layers {...image} layers={words.layers} thickness={layerHeight} />
        <Text x={image.x + image.width / 2} y={image.y - 12} anchor="middle" mono strong>
          {words.image}
        </Text>
        <Text
          x={image.x + image.width / 2}
          y={image.y + image.height + 19}
          anchor="middle"
          size="small"
          tone="soft"
        >
          {words.readOnly}
        </Text>
      </Part>
      <Arrow
        from={{ x: store.x + store.width + 5, y: middle }}
        to={{ x: image.x - 6, y: middle }}
        tone="accent"
        label={words.pull}
        labelAt={{ x: 191, y: middle - 8 }}
      />
      <Text x={434} y={middle + 4} anchor="middle" size="small" tone="accent">
        {words.run}
      </Text>
      <Made id="first-container" box={first} name={words.first} />
      <Made id="second-container" box={second} name={words.second} />
    </DiagramFigure>
  );
}

interface MadeProps {
  readonly id: string;
  readonly box: Box;
  readonly name: string;
}

/** A container made from the image: its own thin layer on top of layers that are not copied. */
function Made({ id, box, name }: MadeProps): ReactElement {
  const inner = { x: box.x + 14, width: box.width - 28 };
  return (
    <>
      <Arrow
        from={{ x: image.x + image.width + 6, y: middle }}
        to={sideOf(box, 'left', 5)}
        leaves="right"
        reaches="left"
        tone="accent"
        dashed
      />
      <Part id={id}>
        <Container {...box} name={name} at="top">
          <g data-inner="">
            <WritableLayer {...inner} y={box.y + 38} label={words.own} />
            {[66, 76, 86].map((down) => (
              <Shape key={down} {...inner} y={box.y + down} height={7} radius={3} tone="plain" />
            ))}
          </g>
          <Text x={box.x + box.width / 2} y={box.y + 113} anchor="middle" size="small" tone="soft">
            {words.shared}
          </Text>
        </Container>
      </Part>
    </>
  );
}
