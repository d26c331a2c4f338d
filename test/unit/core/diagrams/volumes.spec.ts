import { describe, expect, it } from 'vitest';
import {
  act,
  firstVolumes,
  isPossible,
  places,
  type VolumeAction,
  type VolumesState,
  verdictOn,
  volumeActions,
  volumeCommand,
} from '../../../../core/diagrams/volumes.ts';

function volumesAfter(...actions: readonly VolumeAction[]): VolumesState {
  return actions.reduce((now, action) => act(now, action).state, firstVolumes());
}

function counts(...actions: readonly VolumeAction[]): string {
  const { layer, named, anonymous, bind, tmpfs } = volumesAfter(...actions).counts;
  return [named, anonymous, bind, tmpfs, layer].map((count) => count ?? '-').join(' ');
}

describe('what stays (named, anonymous, bind mount, tmpfs, layer)', () => {
  // The counts are those of a container that counted its starts on an engine 28.5.
  it('begins after one restart, which only the memory has forgotten', () => {
    expect(counts()).toBe('2 2 2 1 2');
  });

  it('keeps everything but memory over a restart, and over a stop and a start', () => {
    expect(counts('restart')).toBe('3 3 3 1 3');
    expect(counts('stop')).toBe('2 2 2 - 2');
    expect(counts('stop', 'start')).toBe('3 3 3 1 3');
    expect(counts('stop', 'restart')).toBe('3 3 3 1 3');
  });

  it('deletes the layer with the container, and leaves the anonymous volume without an owner', () => {
    expect(counts('rm')).toBe('2 - 2 - -');
    expect(volumesAfter('rm').abandoned).toEqual([2]);
    expect(act(firstVolumes(), 'rm').deleted).toEqual(['tmpfs', 'layer']);
    expect(act(volumesAfter('stop'), 'rm').deleted).toEqual(['layer']);
  });

  it('deletes the anonymous volume too with --volumes, and keeps the named one', () => {
    expect(counts('rm-volumes')).toBe('2 - 2 - -');
    expect(volumesAfter('rm-volumes').abandoned).toEqual([]);
    expect(act(firstVolumes(), 'rm-volumes').deleted).toEqual(['tmpfs', 'layer', 'anonymous']);
  });

  it('gives a new container the named volume and the folder, and everything else empty', () => {
    expect(counts('rm', 'run')).toBe('3 1 3 1 1');
    expect(volumesAfter('rm', 'run').abandoned).toEqual([2]);
    expect(volumesAfter('rm', 'run', 'rm').abandoned).toEqual([2, 1]);
  });

  it('never deletes the folder of a bind mount', () => {
    for (const action of volumeActions) {
      expect(act(volumesAfter('rm'), action).deleted).not.toContain('bind');
      expect(act(firstVolumes(), action).deleted).not.toContain('bind');
    }
    expect(volumesAfter('rm-volumes', 'prune-all').counts.bind).toBe(2);
  });
});

describe('prune', () => {
  it('deletes anonymous volumes that no container uses, and no named one', () => {
    const { state, deleted } = act(volumesAfter('rm'), 'prune');
    expect(deleted).toEqual(['abandoned']);
    expect(state.abandoned).toEqual([]);
    expect(state.counts.named).toBe(2);
  });

  it('deletes unused named volumes with --all', () => {
    const { state, deleted } = act(volumesAfter('rm'), 'prune-all');
    expect(deleted).toEqual(['abandoned', 'named']);
    expect(state.counts.named).toBeUndefined();
    expect(act(state, 'run').state.counts.named).toBe(1);
  });

  it('spares what a container uses, be it a stopped one', () => {
    for (const state of [firstVolumes(), volumesAfter('stop')]) {
      expect(act(state, 'prune')).toEqual({ state, deleted: [] });
      expect(act(state, 'prune-all')).toEqual({ state, deleted: [] });
    }
    const beside = act(volumesAfter('rm', 'run'), 'prune-all');
    expect(beside.deleted).toEqual(['abandoned']);
    expect(beside.state.counts).toMatchObject({ named: 3, anonymous: 1 });
  });
});

describe('isPossible', () => {
  it('offers what fits the container as it is', () => {
    const possible = (state: VolumesState): readonly string[] =>
      volumeActions.filter((action) => isPossible(state, action));
    const always = ['prune', 'prune-all'];
    expect(possible(firstVolumes())).toEqual(['restart', 'stop', 'rm', 'rm-volumes', ...always]);
    expect(possible(volumesAfter('stop'))).toEqual([
      'restart',
      'start',
      'rm',
      'rm-volumes',
      ...always,
    ]);
    expect(possible(volumesAfter('rm'))).toEqual(['run', ...always]);
  });

  it('lets what is not possible change nothing', () => {
    const removed = volumesAfter('rm');
    expect(act(removed, 'stop')).toEqual({ state: removed, deleted: [] });
    expect(act(firstVolumes(), 'run').state).toEqual(firstVolumes());
  });
});

describe('volumeCommand', () => {
  it('forces only while the container runs', () => {
    expect(volumeCommand(firstVolumes(), 'rm-volumes')).toBe('docker rm --force --volumes my-app');
    expect(volumeCommand(volumesAfter('stop'), 'rm')).toBe('docker rm my-app');
    expect(volumeCommand(firstVolumes(), 'restart')).toBe('docker restart my-app');
  });
});

describe('verdictOn', () => {
  /** The verdicts in the order of the places: layer, named, anonymous, bind, tmpfs. */
  function verdicts(before: VolumesState, action: VolumeAction): string {
    const outcome = act(before, action);
    return places.map((place) => verdictOn(place, before, outcome) ?? '-').join(' ');
  }

  it('says of each place what became of it', () => {
    expect(verdicts(firstVolumes(), 'restart')).toBe('kept kept kept kept emptied');
    expect(verdicts(firstVolumes(), 'stop')).toBe('kept kept kept kept deleted');
    expect(verdicts(volumesAfter('stop'), 'start')).toBe('kept kept kept kept new');
    expect(verdicts(firstVolumes(), 'rm')).toBe('deleted kept abandoned kept deleted');
    expect(verdicts(firstVolumes(), 'rm-volumes')).toBe('deleted kept deleted kept deleted');
    expect(verdicts(volumesAfter('rm'), 'run')).toBe('new kept new kept new');
    expect(verdicts(volumesAfter('rm'), 'prune')).toBe('- kept - kept -');
    expect(verdicts(volumesAfter('rm'), 'prune-all')).toBe('- deleted - kept -');
  });
});
