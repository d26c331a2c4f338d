import type { ReactElement } from 'react';
import { volumesWords as words } from '../../../core/strings/diagrams/volumes.ts';
import type { Box } from '../parts/geometry.ts';
import { Text } from '../parts/Text.tsx';
import { Volume } from '../parts/Volume.tsx';
import { rows } from './places.ts';

/** A volume; gone it is only outlined. */
export function VolumeSign({ gone, ...box }: Box & { readonly gone: boolean }): ReactElement {
  return <Volume {...box} gone={gone} />;
}

/** A folder of this machine. */
export function Folder({ x, y, width, height }: Box): ReactElement {
  const top = y + 5;
  const deep = height - 12;
  return (
    <path
      d={`M${x + 4} ${top}h15l5 6h${width - 28}a4 4 0 0 1 4 4v${deep - 14}a4 4 0 0 1 -4 4h${8 - width}a4 4 0 0 1 -4 -4v${6 - deep}a4 4 0 0 1 4 -4z`}
      className="dg-shape"
      data-tone="soft"
      data-fill="raise"
    />
  );
}

/** Memory: a chip, dashed because nothing in it lasts. */
export function Memory({
  x,
  y,
  width,
  height,
  gone,
}: Box & { readonly gone: boolean }): ReactElement {
  const chip = { x: x + 6, y: y + 9, width: width - 12, height: height - 18 };
  const pins = [0.2, 0.4, 0.6, 0.8].map((part) => chip.x + chip.width * part);
  return (
    <>
      <path
        d={pins.map((pin) => `M${pin} ${chip.y - 5}v5M${pin} ${chip.y + chip.height}v5`).join('')}
        className="dg-line"
        data-tone={gone ? 'faint' : 'warn'}
      />
      <rect
        {...chip}
        rx={4}
        className="dg-shape"
        data-tone={gone ? 'faint' : 'warn'}
        data-fill={gone ? undefined : 'soft'}
        data-dashed=""
      />
    </>
  );
}

/** As many of them as there is room for are drawn; the text twin has them all. */
const most = 3;

/** Anonymous volumes that no container uses any more, each with what it counted. */
export function Abandoned({ counts }: { readonly counts: readonly number[] }): ReactElement | null {
  const left = 474;
  if (counts.length === 0) {
    return null;
  }
  return (
    <>
      {counts.slice(-most).map((count, at) => {
        const box = { x: left + at * 28, y: rows.anonymous - 25, width: 23, height: 26 };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are known by their place
          <g key={at}>
            <Volume {...box} />
            <Text x={box.x + 11.5} y={box.y + 20} anchor="middle" size="small">
              {String(count)}
            </Text>
          </g>
        );
      })}
      <Text x={left} y={rows.anonymous + 17} size="small" tone="warn">
        {words.abandoned}
      </Text>
    </>
  );
}
