import {
  type Deleted,
  type Place,
  places,
  type Verdict,
  type VolumeAction,
  type VolumesOutcome,
  type VolumesState,
  volumeCommand,
} from '../../diagrams/volumes.ts';

const placeWords: Readonly<Record<Place, string>> = {
  layer: 'own layer',
  named: 'app-data',
  anonymous: 'f3c9…e1',
  bind: './notes',
  tmpfs: 'memory',
};

const deletedWords: Readonly<Record<Deleted, string>> = {
  layer: 'its layer',
  named: 'the named volume',
  anonymous: 'the anonymous volume',
  bind: 'the folder',
  tmpfs: 'what was in memory',
  abandoned: 'the volumes without an owner',
};

/** The words of the diagram of volumes. */
export const volumesWords = {
  title: 'Which data stays',
  container: 'my-app',
  states: {
    running: 'running: counts its starts in each place',
    stopped: 'stopped: its layer and its mounts wait',
    removed: 'removed',
  } satisfies Record<VolumesState['container'], string>,
  engine: 'volumes, kept by the engine',
  mounts: 'its mounts',
  place: placeWords,
  kind: {
    layer: 'goes with the container',
    named: 'named',
    anonymous: 'anonymous',
    bind: 'a folder of yours',
    tmpfs: 'tmpfs',
  } satisfies Record<Place, string>,
  path: {
    layer: '/',
    named: '/data',
    anonymous: '/scratch',
    bind: '/notes',
    tmpfs: '/run/app',
  } satisfies Record<Place, string>,
  count: (count: number | undefined) =>
    count === undefined ? 'none' : count === 1 ? '1 start' : `${count} starts`,
  verdict: {
    kept: '✓ kept',
    new: '+ new',
    emptied: '✕ emptied',
    deleted: '✕ deleted',
    abandoned: 'left behind',
  } satisfies Record<Verdict, string>,
  abandoned: 'without an owner',

  docker: 'docker',
  volume: 'docker volume',
  button: (state: VolumesState, action: VolumeAction): string => {
    const line = volumeCommand(state, action);
    return action === 'run'
      ? 'run'
      : line.replace(/^docker (volume )?/, '').replace(/ my-app$/, '');
  },

  first:
    'my-app was run and then restarted. It counts its starts in each place: only the memory has forgotten the first one.',
  acted: (
    action: VolumeAction,
    before: VolumesState,
    { state, deleted }: VolumesOutcome,
  ): string => {
    const gone = deleted.map((what) => deletedWords[what]);
    const line = volumeCommand(before, action);
    if (action === 'run') {
      return `${line}: a new container. It finds ${before.counts.named === undefined ? 'the folder' : 'the named volume and the folder'} as they were left; the rest is new and empty.`;
    }
    const left =
      state.abandoned.length > before.abandoned.length
        ? ' The anonymous volume stays without an owner, and no new container finds it.'
        : '';
    const kept = gone.length === 0 ? 'nothing is deleted' : `deletes ${listed(gone)}`;
    const why =
      action.startsWith('prune') && gone.length === 0
        ? ', since a container uses every volume there is, or they have a name'
        : '';
    return `${line}: ${kept}${why}.${left}`;
  },

  twinCaption: (state: VolumesState) =>
    `my-app is ${state.container}. What each place holds, and what deletes it:`,
  twinHead: ['place', 'at the path', 'starts counted', 'deleted by'],
  twinRows: (state: VolumesState): readonly (readonly string[])[] => [
    ...places.map((place) => [
      `${placeWords[place]}, ${volumesWords.kind[place]}`,
      volumesWords.path[place],
      String(state.counts[place] ?? 'none'),
      deletedBy[place],
    ]),
    ...(state.abandoned.length === 0
      ? []
      : [
          [
            'anonymous volumes without an owner',
            'none',
            state.abandoned.join(', '),
            'docker volume prune',
          ],
        ]),
  ],
} as const;

const deletedBy: Readonly<Record<Place, string>> = {
  layer: 'docker rm',
  named: 'docker volume prune --all, once no container uses it',
  anonymous: 'docker rm --volumes',
  bind: 'none of these commands',
  tmpfs: 'docker stop, restart and rm',
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
