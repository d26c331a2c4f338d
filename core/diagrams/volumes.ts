/** The places a container writes to: its own layer, and what is mounted in it. */
export const places = ['layer', 'named', 'anonymous', 'bind', 'tmpfs'] as const;
export type Place = (typeof places)[number];

/**
 * A container that counts in each place how often it was started.
 *
 * A count of `undefined` is a place that is not there. A stopped container has no tmpfs, one that
 * was removed has no layer; `abandoned` are anonymous volumes that no container uses any more.
 */
export interface VolumesState {
  readonly container: 'running' | 'stopped' | 'removed';
  readonly counts: Readonly<Record<Place, number | undefined>>;
  readonly abandoned: readonly number[];
}

export const volumeActions = [
  'restart',
  'stop',
  'start',
  'rm',
  'rm-volumes',
  'run',
  'prune',
  'prune-all',
] as const;
export type VolumeAction = (typeof volumeActions)[number];

/** What an action deleted for good; an abandoned volume is not deleted but without an owner. */
export interface VolumesOutcome {
  readonly state: VolumesState;
  readonly deleted: readonly Deleted[];
}
export type Deleted = Place | 'abandoned';

/** Run once and restarted once: memory has forgotten the first start, the others have not. */
export function firstVolumes(): VolumesState {
  const nothing: VolumesState = {
    container: 'removed',
    counts: { layer: undefined, named: undefined, anonymous: undefined, bind: 0, tmpfs: undefined },
    abandoned: [],
  };
  return act(act(nothing, 'run').state, 'restart').state;
}

/** Whether an action is for a container as it is now. */
export function isPossible({ container }: VolumesState, action: VolumeAction): boolean {
  switch (action) {
    case 'restart':
    case 'rm':
    case 'rm-volumes':
      return container !== 'removed';
    case 'stop':
      return container === 'running';
    case 'start':
      return container === 'stopped';
    case 'run':
      return container === 'removed';
    default:
      return true;
  }
}

/** Does an action. What is not possible changes nothing. */
export function act(state: VolumesState, action: VolumeAction): VolumesOutcome {
  if (!isPossible(state, action)) {
    return { state, deleted: [] };
  }
  switch (action) {
    case 'run':
      return { state: started(state), deleted: [] };
    case 'start':
      return { state: started(state), deleted: [] };
    case 'stop':
      return stopped(state);
    case 'restart': {
      const { state: still, deleted } = stopped(state);
      return { state: started(still), deleted };
    }
    case 'rm':
    case 'rm-volumes':
      return removed(state, action === 'rm-volumes');
    case 'prune':
    case 'prune-all':
      return pruned(state, action === 'prune-all');
  }
}

/** A start counts in every place; what was not there begins empty. The layer is the container's. */
function started(state: VolumesState): VolumesState {
  const { layer, named, anonymous, bind } = state.counts;
  return {
    ...state,
    container: 'running',
    counts: {
      layer: (layer ?? 0) + 1,
      named: (named ?? 0) + 1,
      anonymous: (anonymous ?? 0) + 1,
      bind: (bind ?? 0) + 1,
      tmpfs: 1,
    },
  };
}

/** A tmpfs lives in memory until its container stops. */
function stopped(state: VolumesState): VolumesOutcome {
  return {
    state: { ...state, container: 'stopped', counts: { ...state.counts, tmpfs: undefined } },
    deleted: state.counts.tmpfs === undefined ? [] : ['tmpfs'],
  };
}

/** Removing takes the layer along; an anonymous volume only with `--volumes`. */
function removed(state: VolumesState, withVolumes: boolean): VolumesOutcome {
  const { state: still, deleted } = stopped(state);
  const { anonymous } = still.counts;
  const left = withVolumes || anonymous === undefined ? [] : [anonymous];
  return {
    state: {
      container: 'removed',
      counts: { ...still.counts, layer: undefined, anonymous: undefined },
      abandoned: [...still.abandoned, ...left],
    },
    deleted: [...deleted, 'layer', ...(withVolumes ? (['anonymous'] as const) : [])],
  };
}

/** Prunes what no container uses, be it a stopped one; named volumes only with `--all`. */
function pruned(state: VolumesState, all: boolean): VolumesOutcome {
  const takesNamed = all && state.container === 'removed' && state.counts.named !== undefined;
  return {
    state: {
      ...state,
      counts: takesNamed ? { ...state.counts, named: undefined } : state.counts,
      abandoned: [],
    },
    deleted: [
      ...(state.abandoned.length > 0 ? (['abandoned'] as const) : []),
      ...(takesNamed ? (['named'] as const) : []),
    ],
  };
}

/** What an action did to a place; nothing for one that is there neither before nor after. */
export type Verdict = 'kept' | 'new' | 'emptied' | 'deleted' | 'abandoned';

export function verdictOn(
  place: Place,
  before: VolumesState,
  { state, deleted }: VolumesOutcome,
): Verdict | undefined {
  const was = before.counts[place] !== undefined;
  const is = state.counts[place] !== undefined;
  if (deleted.includes(place)) {
    return is ? 'emptied' : 'deleted';
  }
  if (was && !is) {
    return 'abandoned';
  }
  return is ? (was ? 'kept' : 'new') : undefined;
}

/** The line that does it. What runs is removed only by force. */
export function volumeCommand({ container }: VolumesState, action: VolumeAction): string {
  const force = container === 'running' ? ' --force' : '';
  switch (action) {
    case 'restart':
    case 'stop':
    case 'start':
      return `docker ${action} my-app`;
    case 'rm':
      return `docker rm${force} my-app`;
    case 'rm-volumes':
      return `docker rm${force} --volumes my-app`;
    case 'run':
      return 'docker run -d --name my-app …';
    case 'prune':
      return 'docker volume prune';
    case 'prune-all':
      return 'docker volume prune --all';
  }
}
