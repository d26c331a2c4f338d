import type { ReactElement } from 'react';
import type { Verdict, VolumesState } from '../../../core/diagrams/volumes.ts';
import { volumesWords as words } from '../../../core/strings/diagrams/volumes.ts';
import { Shape } from '../parts/Shape.tsx';
import { Text } from '../parts/Text.tsx';
import { AppContainer } from './AppContainer.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import { engine, rows, sign } from './places.ts';
import { Abandoned, Folder, Memory, VolumeSign } from './Signs.tsx';

export interface VolumesPictureProps {
  readonly state: VolumesState;
  /** What the last action did to a place. */
  readonly verdictOn: (place: keyof VolumesState['counts']) => Verdict | undefined;
}

/** A container, the places that are mounted in it, and what they hold. */
export function VolumesPicture(props: VolumesPictureProps): ReactElement {
  const { state } = props;
  const at = (row: number) => ({ ...sign, y: row - sign.height / 2 });
  return (
    <>
      <Shape {...engine} />
      <Text x={engine.x + engine.width - 14} y={engine.y - 8} anchor="end" size="small" tone="soft">
        {words.engine}
      </Text>
      <AppContainer {...props} />
      <PlaceRow place="named" part="named-volume" {...props}>
        <VolumeSign {...at(rows.named)} gone={state.counts.named === undefined} />
      </PlaceRow>
      <PlaceRow place="anonymous" part="anonymous-volume" {...props}>
        <VolumeSign {...at(rows.anonymous)} gone={state.counts.anonymous === undefined} />
        <Abandoned counts={state.abandoned} />
      </PlaceRow>
      <PlaceRow place="bind" part="host-folder" {...props}>
        <Folder {...at(rows.bind)} />
      </PlaceRow>
      <PlaceRow place="tmpfs" part="tmpfs" {...props}>
        <Memory {...at(rows.tmpfs)} gone={state.counts.tmpfs === undefined} />
      </PlaceRow>
    </>
  );
}
