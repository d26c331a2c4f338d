import type { ReactElement } from 'react';
import type { Verdict } from '../../../core/diagrams/volumes.ts';
import { volumesWords as words } from '../../../core/strings/diagrams/volumes.ts';
import type { Point } from '../parts/geometry.ts';
import { Text, type Tone } from '../parts/Text.tsx';

const tones: Readonly<Record<Verdict, Tone>> = {
  kept: 'ok',
  new: 'accent',
  emptied: 'bad',
  deleted: 'bad',
  abandoned: 'warn',
};

/** What became of a place, in a word with its sign. It ends at the point. */
export function VerdictText(
  props: Point & { readonly verdict: Verdict | undefined },
): ReactElement {
  const { x, y, verdict } = props;
  return (
    <Text
      x={x}
      y={y}
      anchor="end"
      size="small"
      tone={verdict === undefined ? 'soft' : tones[verdict]}
    >
      {verdict === undefined ? '' : words.verdict[verdict]}
    </Text>
  );
}
