import type { ReactElement } from 'react';
import type { Box } from './geometry.ts';
import { Text } from './Text.tsx';

interface VolumeProps extends Box {
  readonly label?: string;
  /** A second, quieter line in the drum. */
  readonly note?: string;
  /** Gone: only its outline, dashed. */
  readonly gone?: boolean;
}

/** A volume: a drum. */
export function Volume({ x, y, width, height, label, note, gone }: VolumeProps): ReactElement {
  const lid = Math.min(9, height / 5);
  const half = width / 2;
  const shape = {
    className: 'dg-shape',
    'data-tone': gone ? 'faint' : 'warn',
    'data-fill': gone ? undefined : 'soft',
    'data-dashed': gone ? '' : undefined,
  };
  const middle = y + lid + height / 2 + (note === undefined ? 0 : -8);
  return (
    <>
      <path
        d={`M${x} ${y + lid}v${height - 2 * lid}a${half} ${lid} 0 0 0 ${width} 0v${2 * lid - height}`}
        {...shape}
      />
      <ellipse cx={x + half} cy={y + lid} rx={half} ry={lid} {...shape} />
      {label === undefined ? null : (
        <Text x={x + half} y={middle + 4.5} anchor="middle" tone={gone ? 'soft' : 'plain'}>
          {label}
        </Text>
      )}
      {note === undefined ? null : (
        <Text x={x + half} y={middle + 21} anchor="middle" size="small" tone="soft">
          {note}
        </Text>
      )}
    </>
  );
}
