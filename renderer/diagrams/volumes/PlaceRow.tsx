import type { ReactElement, ReactNode } from 'react';
import type { Place } from '../../../core/diagrams/volumes.ts';
import { volumesWords as words } from '../../../core/strings/diagrams/volumes.ts';
import { Part } from '../parts/Part.tsx';
import { Text } from '../parts/Text.tsx';
import { countAt, rows, wordsAt } from './places.ts';
import { VerdictText } from './VerdictText.tsx';
import type { VolumesPictureProps } from './VolumesPicture.tsx';

interface PlaceRowProps extends VolumesPictureProps {
  readonly place: Exclude<Place, 'layer'>;
  readonly part: string;
  /** Its sign. */
  readonly children: ReactNode;
}

/** A place outside the container: its sign, its name and kind, what it counted, what became of it. */
export function PlaceRow(props: PlaceRowProps): ReactElement {
  const { place, part, state, verdictOn, children } = props;
  const row = rows[place];
  const count = state.counts[place];
  return (
    <Part id={part}>
      {children}
      <Text
        x={wordsAt}
        y={row - 3}
        mono={place !== 'tmpfs'}
        tone={count === undefined ? 'soft' : 'plain'}
      >
        {words.place[place]}
      </Text>
      <Text x={wordsAt} y={row + 13} size="small" tone="soft">
        {words.kind[place]}
      </Text>
      <Text x={countAt} y={row - 3} anchor="end" tone={count === undefined ? 'soft' : 'plain'}>
        {words.count(count)}
      </Text>
      <VerdictText x={countAt} y={row + 13} verdict={verdictOn(place)} />
    </Part>
  );
}
