import type { ReactElement } from 'react';
import type { Point } from './geometry.ts';
import { Text } from './Text.tsx';

interface LayersProps extends Point {
  readonly width: number;
  /** From top to bottom; an empty string is a layer without words. */
  readonly layers: readonly string[];
  readonly thickness?: number;
  readonly gap?: number;
}

/** An image: a stack of layers, each a bar. They are read-only, so their outline is full. */
export function Layers(props: LayersProps): ReactElement {
  const { x, y, width, layers, thickness = 12, gap = 3 } = props;
  return (
    <>
      {layers.map((label, at) => {
        const top = y + at * (thickness + gap);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is known by its place
          <g key={at}>
            <rect
              x={x}
              y={top}
              width={width}
              height={thickness}
              rx={Math.min(5, thickness / 4)}
              className="dg-shape"
              data-tone="ink"
              data-fill="raise"
            />
            {label === '' ? null : (
              <Text x={x + width / 2} y={top + thickness / 2 + 4.2} anchor="middle" size="small">
                {label}
              </Text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The height of a stack, for what stands below it. */
export function layersHeight(count: number, thickness = 12, gap = 3): number {
  return count * thickness + (count - 1) * gap;
}

interface WritableLayerProps extends Point {
  readonly width: number;
  readonly height?: number;
  readonly label?: string;
}

/** The layer that a container writes on: dashed, because it goes with the container. */
export function WritableLayer(props: WritableLayerProps): ReactElement {
  const { x, y, width, height = 22, label } = props;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={5}
        className="dg-shape"
        data-tone="warn"
        data-fill="soft"
        data-dashed=""
      />
      {label === undefined ? null : (
        <Text x={x + width / 2} y={y + height / 2 + 4.2} anchor="middle" size="small" tone="warn">
          {label}
        </Text>
      )}
    </>
  );
}
