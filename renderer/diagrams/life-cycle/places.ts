import type { LifeCommand, LifeState } from '../../../core/diagrams/life-cycle.ts';
import type { Box, Point, Way } from '../parts/geometry.ts';

/** Where the states stand. */
const height = 38;
const column = { x: 306, width: 104, height } as const;
const row = 122;

export const stateBoxes: Readonly<Record<LifeState, Box>> = {
  absent: { x: 1, y: row, width: 94, height },
  created: { x: 160, y: row, width: 88, height },
  running: { ...column, y: row },
  paused: { ...column, y: 4 },
  restarting: { ...column, y: 214 },
  exited: { x: 548, y: row, width: 91, height },
  removing: { ...column, y: 312 },
  dead: { x: 548, y: 312, width: 91, height },
};

/** A way between two states; its commands stand on it and can be pressed. */
export interface LifeWay extends Way {
  readonly leads: readonly [LifeState, LifeState];
  readonly commands: readonly (Point & { readonly command: LifeCommand })[];
  /** Words for what happens by itself. */
  readonly words?: Point & {
    readonly text: 'processEnds' | 'waitOver' | 'done' | 'fails';
    readonly anchor: 'start' | 'middle' | 'end';
  };
}

const middle = row + height / 2;

/** The two ways up and down between boxes of the middle column. */
const up = 328;
const down = 388;

/** Every way that is drawn. Commands are placed by their middle. */
export const lifeWays: readonly LifeWay[] = [
  {
    leads: ['absent', 'created'],
    from: { x: 99, y: middle },
    to: { x: 156, y: middle },
    commands: [{ command: 'create', x: 127, y: middle - 20 }],
  },
  {
    leads: ['absent', 'running'],
    from: { x: 48, y: 118 },
    to: { x: 316, y: 118 },
    leaves: 'top',
    reaches: 'top',
    swing: 70,
    commands: [{ command: 'run', x: 182, y: 65 }],
  },
  {
    leads: ['created', 'running'],
    from: { x: 252, y: middle },
    to: { x: 302, y: middle },
    commands: [{ command: 'start', x: 277, y: middle - 20 }],
  },
  {
    leads: ['running', 'paused'],
    from: { x: up + 8, y: 118 },
    to: { x: up + 8, y: 46 },
    commands: [{ command: 'pause', x: up + 8, y: 82 }],
  },
  {
    leads: ['paused', 'running'],
    from: { x: down + 8, y: 46 },
    to: { x: down + 8, y: 118 },
    commands: [{ command: 'unpause', x: down + 14, y: 82 }],
  },
  {
    leads: ['running', 'exited'],
    from: { x: 414, y: 132 },
    to: { x: 544, y: 132 },
    commands: [
      { command: 'stop', x: 454, y: 115 },
      { command: 'kill', x: 501, y: 115 },
    ],
  },
  {
    leads: ['exited', 'running'],
    from: { x: 544, y: 150 },
    to: { x: 414, y: 150 },
    commands: [
      { command: 'restart', x: 448, y: 167 },
      { command: 'start', x: 511, y: 167 },
    ],
  },
  {
    leads: ['running', 'restarting'],
    from: { x: up, y: 164 },
    to: { x: up, y: 210 },
    commands: [],
    words: { text: 'processEnds', x: up - 8, y: 186, anchor: 'end' },
  },
  {
    leads: ['restarting', 'running'],
    from: { x: down, y: 210 },
    to: { x: down, y: 164 },
    commands: [],
    words: { text: 'waitOver', x: down + 8, y: 191, anchor: 'start' },
  },
  {
    leads: ['restarting', 'exited'],
    from: { x: 414, y: 231 },
    to: { x: 566, y: 164 },
    leaves: 'right',
    reaches: 'bottom',
    swing: 44,
    commands: [{ command: 'stop', x: 499, y: 210 }],
  },
  {
    leads: ['created', 'removing'],
    from: { x: 204, y: 164 },
    to: { x: 302, y: 325 },
    leaves: 'bottom',
    reaches: 'left',
    swing: 90,
    commands: [{ command: 'rm', x: 218, y: 279 }],
  },
  {
    leads: ['exited', 'removing'],
    from: { x: 624, y: 164 },
    to: { x: 388, y: 308 },
    leaves: 'bottom',
    reaches: 'top',
    swing: 84,
    commands: [{ command: 'rm', x: 592, y: 219 }],
  },
  {
    leads: ['removing', 'absent'],
    from: { x: 302, y: 338 },
    to: { x: 48, y: 164 },
    leaves: 'left',
    reaches: 'bottom',
    swing: 130,
    commands: [],
    words: { text: 'done', x: 108, y: 320, anchor: 'end' },
  },
  {
    leads: ['removing', 'dead'],
    from: { x: 414, y: 324 },
    to: { x: 544, y: 324 },
    commands: [],
    words: { text: 'fails', x: 479, y: 317, anchor: 'middle' },
  },
  {
    leads: ['dead', 'removing'],
    from: { x: 544, y: 342 },
    to: { x: 414, y: 342 },
    commands: [{ command: 'rm', x: 479, y: 342 }],
  },
];

/** Where `rm --force` stands: beside no way, since it leads there from any state. */
export const forceAt: Point = { x: 352, y: 372 };
