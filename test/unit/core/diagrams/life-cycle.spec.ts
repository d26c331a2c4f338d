import { describe, expect, it } from 'vitest';
import {
  canHappen,
  command,
  firstLife,
  happen,
  type Life,
  type LifeCommand,
  type LifeEvent,
  type LifeState,
  lifeCommands,
  lifeEvents,
  lifeStates,
  withPolicy,
} from '../../../../core/diagrams/life-cycle.ts';

function life(state: LifeState, more: Partial<Life> = {}): Life {
  return { ...firstLife, state, ...more };
}

/** The state a command leads to, or why it is refused. */
function led(state: LifeState, what: LifeCommand): string {
  const { life: after, refused } = command(life(state), what);
  return refused ?? after.state;
}

describe('command', () => {
  // One row a state, in the order of the commands: as an engine 28.5 answered, dead and removing
  // as its documentation says.
  const rows: readonly (readonly [LifeState, readonly string[]])[] = [
    ['absent', ['created', 'running', ...Array<string>(8).fill('no-such-container')]],
    [
      'created',
      [
        'name-in-use',
        'name-in-use',
        'running',
        'created',
        'not-running',
        'not-running',
        'not-paused',
        'running',
        'removing',
        'removing',
      ],
    ],
    [
      'running',
      [
        'name-in-use',
        'name-in-use',
        'running',
        'exited',
        'exited',
        'paused',
        'not-paused',
        'running',
        'rm-while-running',
        'removing',
      ],
    ],
    [
      'paused',
      [
        'name-in-use',
        'name-in-use',
        'start-while-paused',
        'exited',
        'exited',
        'already-paused',
        'running',
        'running',
        'rm-while-paused',
        'removing',
      ],
    ],
    [
      'restarting',
      [
        'name-in-use',
        'name-in-use',
        'restarting',
        'exited',
        'exited',
        'pause-while-restarting',
        'not-paused',
        'running',
        'rm-while-restarting',
        'removing',
      ],
    ],
    [
      'exited',
      [
        'name-in-use',
        'name-in-use',
        'running',
        'exited',
        'not-running',
        'not-running',
        'not-paused',
        'running',
        'removing',
        'removing',
      ],
    ],
    [
      'removing',
      [
        'name-in-use',
        'name-in-use',
        'marked-for-removal',
        'removing',
        'not-running',
        'not-running',
        'not-paused',
        'marked-for-removal',
        'removal-in-progress',
        'removal-in-progress',
      ],
    ],
    [
      'dead',
      [
        'name-in-use',
        'name-in-use',
        'marked-for-removal',
        'dead',
        'not-running',
        'not-running',
        'not-paused',
        'marked-for-removal',
        'removing',
        'removing',
      ],
    ],
  ];

  it.each(rows)('answers as the engine does when the container is %s', (state, expected) => {
    expect(lifeCommands.map((what) => led(state, what))).toEqual(expected);
  });

  it('has a row for every state', () => {
    expect(rows.map(([state]) => state)).toEqual(lifeStates);
  });

  it('tells a good end from a kill by the exit code', () => {
    expect(command(life('running'), 'stop').life.exitCode).toBe(0);
    expect(command(life('paused'), 'kill').life.exitCode).toBe(137);
    expect(command(life('restarting', { exitCode: 3 }), 'stop').life.exitCode).toBe(3);
  });

  it('begins to count restarts anew when a person starts it', () => {
    const tired = life('exited', { restarts: 3, exitCode: 3 });
    expect(command(tired, 'start').life.restarts).toBe(0);
    expect(command(life('restarting', { restarts: 2 }), 'restart').life.restarts).toBe(0);
  });
});

describe('happen', () => {
  const possible: Readonly<Record<LifeState, readonly LifeEvent[]>> = {
    absent: [],
    created: ['engine-restarts'],
    running: ['ends-well', 'fails', 'engine-restarts'],
    paused: ['engine-restarts'],
    restarting: ['wait-over', 'engine-restarts'],
    exited: ['engine-restarts'],
    removing: ['removed', 'removal-fails'],
    dead: [],
  };
  it.each(lifeStates)('offers only what can happen when the container is %s', (state) => {
    const events = lifeEvents.filter((event) => canHappen(life(state), event));
    expect(events).toEqual(possible[state]);
    for (const event of lifeEvents.filter((it) => !events.includes(it))) {
      const before = life(state);
      expect(happen(before, event)).toBe(before);
    }
  });

  it('leads to exited at the end of the process without a policy, with its exit code', () => {
    expect(happen(life('running'), 'fails')).toMatchObject({ state: 'exited', exitCode: 3 });
    expect(happen(life('running'), 'ends-well')).toMatchObject({ state: 'exited', exitCode: 0 });
  });

  it('leads to restarting under a policy, on-failure only after a failure', () => {
    for (const policy of ['always', 'unless-stopped'] as const) {
      expect(happen(life('running', { policy }), 'fails').state).toBe('restarting');
      expect(happen(life('running', { policy }), 'ends-well').state).toBe('restarting');
    }
    const onFailure = life('running', { policy: 'on-failure:3' });
    expect(happen(onFailure, 'fails').state).toBe('restarting');
    expect(happen(onFailure, 'ends-well').state).toBe('exited');
  });

  it('gives up after the restarts that on-failure allows', () => {
    let now = life('running', { policy: 'on-failure:3' });
    for (let round = 1; round <= 3; round += 1) {
      now = happen(happen(now, 'fails'), 'wait-over');
      expect(now).toMatchObject({ state: 'running', restarts: round });
    }
    expect(happen(now, 'fails').state).toBe('exited');
  });

  it('ends a removal with nothing, or half-way with a dead container', () => {
    expect(happen(life('removing', { policy: 'always' }), 'removed')).toMatchObject({
      state: 'absent',
      policy: 'always',
    });
    expect(happen(life('removing'), 'removal-fails').state).toBe('dead');
  });
});

describe('a restart of the engine', () => {
  function stateAfter(before: Life): LifeState {
    return happen(before, 'engine-restarts').state;
  }

  it('starts what ran again under always and unless-stopped, and else not', () => {
    for (const state of ['running', 'paused'] as const) {
      expect(stateAfter(life(state))).toBe('exited');
      expect(stateAfter(life(state, { policy: 'on-failure:3' }))).toBe('exited');
      expect(stateAfter(life(state, { policy: 'unless-stopped' }))).toBe('running');
      expect(stateAfter(life(state, { policy: 'always' }))).toBe('running');
    }
  });

  it('also starts under always what was stopped by hand, and not under unless-stopped', () => {
    const stopped = command(life('running'), 'stop').life;
    expect(stateAfter(stopped)).toBe('exited');
    expect(stateAfter(withPolicy(stopped, 'unless-stopped'))).toBe('exited');
    expect(stateAfter(withPolicy(stopped, 'on-failure:3'))).toBe('exited');
    expect(stateAfter(withPolicy(stopped, 'always'))).toBe('running');
  });

  it('starts under on-failure what was killed, since its exit code is not 0', () => {
    const killed = command(life('running'), 'kill').life;
    expect(stateAfter(withPolicy(killed, 'on-failure:3'))).toBe('running');
    expect(stateAfter(withPolicy(killed, 'unless-stopped'))).toBe('exited');
  });

  it('leaves what was never started', () => {
    expect(stateAfter(life('created', { policy: 'always' }))).toBe('created');
  });
});
