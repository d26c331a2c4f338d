import {
  command,
  type Life,
  type LifeCommand,
  type LifeEvent,
  type LifeRefusal,
  type LifeState,
  lifeCommands,
} from '../../diagrams/life-cycle.ts';

const meanings: Readonly<Record<LifeState, string>> = {
  absent: 'there is none yet, or it is gone, with its layer and its log',
  created: 'it has its name, its layer and its settings, and never ran',
  running: 'its first process runs',
  paused: 'all its processes are frozen in memory',
  restarting: 'its process ended, and the engine waits a little before it starts it again',
  exited: 'its first process has ended; its layer and its log are kept',
  removing: 'it is being removed, mostly for a moment only',
  dead: 'its removal failed half-way, and it can only be removed again',
};

const refusals: Readonly<Record<LifeRefusal, string>> = {
  'name-in-use': 'the name is in use by the container that is there',
  'no-such-container': 'there is no such container',
  'not-running': 'it is not running',
  'not-paused': 'it is not paused',
  'already-paused': 'it is paused already',
  'start-while-paused': 'a paused container goes on by unpause, and cannot be started',
  'pause-while-restarting': 'it is restarting; wait until it runs',
  'rm-while-running': 'it is running; stop it first, or force the removal',
  'rm-while-paused': 'it is paused; unpause and stop it first, or force the removal',
  'rm-while-restarting': 'it is restarting; stop it first, or force the removal',
  'marked-for-removal': 'it is marked for removal and cannot be started',
  'removal-in-progress': 'its removal is already under way',
};

const happened: Readonly<Record<LifeEvent, string>> = {
  'ends-well': 'Its process ended with code 0',
  fails: 'Its process ended with code 3',
  'wait-over': 'The engine started it again',
  removed: 'The removal is done',
  'removal-fails': 'The removal failed',
  'engine-restarts': 'The engine restarted',
};

const name = 'my-life';

/** The words of the diagram of a container's life. */
export const lifeCycleWords = {
  title: 'Life cycle',
  absent: 'no container',
  processEnds: ['its process ends,', 'with a policy'],
  waitOver: ['the wait', 'is over'],
  done: 'done',
  fails: 'fails half-way',
  fromAnywhere: 'from any state',

  presses: 'Commands: press one to give it to the container',
  line: (what: LifeCommand) => `docker ${what} ${name}`,
  policyLine: (absent: boolean): readonly [string, string] =>
    absent
      ? ['docker create --restart', `--name ${name} redis`]
      : ['docker update --restart', name],
  policy: 'Restart policy',
  byItself: 'By itself:',
  events: {
    'ends-well': 'ends well',
    fails: 'fails',
    'wait-over': 'wait is over',
    removed: 'removed',
    'removal-fails': 'removal fails',
    'engine-restarts': 'engine restarts',
  } satisfies Record<LifeEvent, string>,

  first: `${name} is running: ${meanings.running}. Press a command, or let something happen to it.`,
  commanded: (before: Life, what: LifeCommand, after: Life): string => {
    const line = `docker ${what} ${name}`;
    if (what === 'restart') {
      return `${line}: a new process runs, with the files as they were.`;
    }
    return before.state === after.state
      ? `${line}: nothing to do, ${nothing(after.state)}.`
      : `${line}: now it is ${after.state}. ${sentence(meanings[after.state])}`;
  },
  refused: (what: LifeCommand, reason: LifeRefusal) =>
    `docker ${what} ${name} is refused: ${refusals[reason]}.`,
  happened: (event: LifeEvent, before: Life, after: Life): string => {
    const said = happened[event];
    if (after.state === 'absent') {
      return `${said}: the container is gone, with its layer and its log.`;
    }
    if (event === 'wait-over') {
      return `${said}, for the ${ordinal(after.restarts)} time: ${meanings.running}.`;
    }
    const policy = event === 'removal-fails' ? '' : ` under the policy ${after.policy}`;
    return `${said}: ${before.state === after.state ? 'it is still' : 'now it is'} ${after.state}${policy}. ${sentence(meanings[after.state])}`;
  },
  policySet: (life: Life) =>
    life.state === 'absent'
      ? `The next container gets the policy ${life.policy}.`
      : `Its policy is now ${life.policy}. It counts when its process ends, and when the engine comes up.`,

  twinCaption: (life: Life) =>
    life.state === 'absent'
      ? 'There is no container. In each state, the commands that lead to another:'
      : `${name} is ${life.state}. In each state, the commands that lead to another:`,
  twinHead: ['state', 'meaning', 'leads on'],
  twinRow: (state: LifeState, life: Life): readonly string[] => [
    state === 'absent' ? 'no container' : state,
    meanings[state],
    [...leads(state, life), ...byItself(state)].join('; '),
  ],
} as const;

/** The commands that lead from a state to another one. */
function leads(state: LifeState, life: Life): readonly string[] {
  return lifeCommands.flatMap((what) => {
    const after = command({ ...life, state }, what).life.state;
    return after === state ? [] : [`${what}: ${after}`];
  });
}

function byItself(state: LifeState): readonly string[] {
  switch (state) {
    case 'running':
      return ['end of its process: exited, or restarting under a restart policy'];
    case 'restarting':
      return ['by itself after a while: running'];
    case 'removing':
      return ['by itself: gone, or dead when the removal fails'];
    default:
      return [];
  }
}

function nothing(state: LifeState): string {
  switch (state) {
    case 'running':
      return 'it runs already';
    case 'restarting':
      return 'the engine is about to start it anyway';
    default:
      return 'it is not running';
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function ordinal(count: number): string {
  return ['first', 'second', 'third'][count - 1] ?? `${count}th`;
}
