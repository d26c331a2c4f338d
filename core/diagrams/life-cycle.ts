import { assertNever } from '../result.ts';
import { policyStartsAgain, type RestartPolicy } from './restart-policy.ts';

/** The states of a container as the engine tells them, and `absent` for none. */
export const lifeStates = [
  'absent',
  'created',
  'running',
  'paused',
  'restarting',
  'exited',
  'removing',
  'dead',
] as const;
export type LifeState = (typeof lifeStates)[number];

/** What a person does to it. */
export const lifeCommands = [
  'create',
  'run',
  'start',
  'stop',
  'kill',
  'pause',
  'unpause',
  'restart',
  'rm',
  'rm --force',
] as const;
export type LifeCommand = (typeof lifeCommands)[number];

/** What happens by itself: to its process, in the engine, or to the engine. */
export const lifeEvents = [
  'ends-well',
  'fails',
  'wait-over',
  'removed',
  'removal-fails',
  'engine-restarts',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

export interface Life {
  readonly state: LifeState;
  readonly policy: RestartPolicy;
  /** Of the last process that ended. */
  readonly exitCode: number;
  /** How often the engine has started it again by itself since a person did. */
  readonly restarts: number;
  /** It was a person who ended it. */
  readonly byHand: boolean;
}

/** Why the engine refuses a command, each with its own sentence. */
export type LifeRefusal =
  | 'name-in-use'
  | 'no-such-container'
  | 'not-running'
  | 'not-paused'
  | 'already-paused'
  | 'start-while-paused'
  | 'pause-while-restarting'
  | 'rm-while-running'
  | 'rm-while-paused'
  | 'rm-while-restarting'
  | 'marked-for-removal'
  | 'removal-in-progress';

/** What came of a command or an event; without a refusal, an unchanged state means: nothing to do. */
export interface LifeOutcome {
  readonly life: Life;
  readonly refused?: LifeRefusal;
}

export const firstLife: Life = {
  state: 'running',
  policy: 'no',
  exitCode: 0,
  restarts: 0,
  byHand: false,
};

/** Gives a command to the engine. Each answer was seen on an engine 28.5. */
export function command(life: Life, what: LifeCommand): LifeOutcome {
  if (what === 'create' || what === 'run') {
    return made(life, what);
  }
  if (life.state === 'absent') {
    return { life, refused: 'no-such-container' };
  }
  switch (what) {
    case 'start':
      return start(life);
    case 'restart':
      return start(isUp(life) ? ended(life, 0, true) : life);
    case 'stop':
      return { life: isUp(life) ? ended(life, exitOf(life, 0), true) : life };
    case 'kill':
      return isUp(life) ? { life: ended(life, exitOf(life, 137), true) } : no(life, 'not-running');
    case 'pause':
      return pause(life);
    case 'unpause':
      return life.state === 'paused'
        ? { life: { ...life, state: 'running' } }
        : no(life, 'not-paused');
    case 'rm':
    case 'rm --force':
      return remove(life, what === 'rm --force');
    default:
      return assertNever(what);
  }
}

/** Whether an event can happen in a state. */
export function canHappen({ state }: Life, event: LifeEvent): boolean {
  switch (event) {
    case 'ends-well':
    case 'fails':
      return state === 'running';
    case 'wait-over':
      return state === 'restarting';
    case 'removed':
    case 'removal-fails':
      return state === 'removing';
    case 'engine-restarts':
      return state !== 'absent' && state !== 'removing' && state !== 'dead';
    default:
      return assertNever(event);
  }
}

/** Lets something happen. What cannot happen now changes nothing. */
export function happen(life: Life, event: LifeEvent): Life {
  if (!canHappen(life, event)) {
    return life;
  }
  switch (event) {
    case 'ends-well':
    case 'fails': {
      const end = ended(life, event === 'fails' ? 3 : 0, false);
      return policyStartsAgain(end, 'process-ended') ? { ...end, state: 'restarting' } : end;
    }
    case 'wait-over':
      return { ...life, state: 'running', restarts: life.restarts + 1 };
    case 'removed':
      return { ...firstLife, state: 'absent', policy: life.policy };
    case 'removal-fails':
      return { ...life, state: 'dead' };
    case 'engine-restarts':
      return afterEngineRestart(life);
    default:
      return assertNever(event);
  }
}

/** Sets the restart policy, of a container that is there by `docker update --restart`. */
export function withPolicy(life: Life, policy: RestartPolicy): Life {
  return { ...life, policy };
}

/** The engine asks what runs to end before it ends itself; then the policy decides. */
function afterEngineRestart(life: Life): Life {
  if (life.state === 'created') {
    return life;
  }
  const runs = life.state === 'running' || life.state === 'paused';
  const end = runs ? ended(life, 0, false) : life;
  return policyStartsAgain(end, 'engine-started')
    ? { ...end, state: 'running', byHand: false }
    : { ...end, state: 'exited' };
}

function made(life: Life, what: 'create' | 'run'): LifeOutcome {
  return life.state === 'absent'
    ? { life: { ...firstLife, state: what === 'run' ? 'running' : 'created', policy: life.policy } }
    : no(life, 'name-in-use');
}

function start(life: Life): LifeOutcome {
  switch (life.state) {
    case 'created':
    case 'exited':
      return { life: { ...life, state: 'running', restarts: 0, byHand: false } };
    case 'paused':
      return no(life, 'start-while-paused');
    case 'removing':
    case 'dead':
      return no(life, 'marked-for-removal');
    default:
      return { life };
  }
}

function pause(life: Life): LifeOutcome {
  switch (life.state) {
    case 'running':
      return { life: { ...life, state: 'paused' } };
    case 'paused':
      return no(life, 'already-paused');
    case 'restarting':
      return no(life, 'pause-while-restarting');
    default:
      return no(life, 'not-running');
  }
}

function remove(life: Life, force: boolean): LifeOutcome {
  if (life.state === 'removing') {
    return no(life, 'removal-in-progress');
  }
  if (!force && life.state === 'running') {
    return no(life, 'rm-while-running');
  }
  if (!force && life.state === 'paused') {
    return no(life, 'rm-while-paused');
  }
  if (!force && life.state === 'restarting') {
    return no(life, 'rm-while-restarting');
  }
  return { life: { ...life, state: 'removing' } };
}

function ended(life: Life, exitCode: number, byHand: boolean): Life {
  return { ...life, state: 'exited', exitCode, byHand };
}

/** While it waits to be started again no process is there to end: the last code stays. */
function exitOf(life: Life, code: number): number {
  return life.state === 'restarting' ? life.exitCode : code;
}

function isUp({ state }: Life): boolean {
  return state === 'running' || state === 'paused' || state === 'restarting';
}

function no(life: Life, refused: LifeRefusal): LifeOutcome {
  return { life, refused };
}
