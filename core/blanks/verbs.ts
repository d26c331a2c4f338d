import type { Container } from '../engine/model.ts';

type State = Container['state'];

/** What a command does with containers in each state. */
export interface Verb {
  /** The states that it is meant for. */
  readonly fits: readonly State[];
  /** What comes of a container in another state. */
  readonly others: 'refused' | 'pointless' | 'fine';
}

const live = ['running', 'paused', 'restarting'] as const;
const still = ['created', 'exited', 'dead'] as const;
const any: readonly State[] = [...live, ...still, 'removing'];

/**
 * The commands that want a container in a certain state.
 *
 * Source: the engine's handlers. `start` and `stop` of one that is there already answer 304, which
 * the CLI takes for success; the others answer 409.
 */
const verbs: Readonly<Record<string, Verb>> = {
  'docker start': { fits: still, others: 'pointless' },
  'docker stop': { fits: live, others: 'pointless' },
  'docker kill': { fits: live, others: 'refused' },
  'docker pause': { fits: ['running'], others: 'refused' },
  'docker unpause': { fits: ['paused'], others: 'refused' },
  'docker exec': { fits: ['running'], others: 'refused' },
  'docker attach': { fits: ['running'], others: 'refused' },
  'docker top': { fits: ['running', 'paused'], others: 'refused' },
  'docker rm': { fits: still, others: 'refused' },
  'docker logs': { fits: live, others: 'fine' },
  'docker stats': { fits: live, others: 'fine' },
  'docker port': { fits: live, others: 'fine' },
  'docker restart': { fits: live, others: 'fine' },
  'docker wait': { fits: live, others: 'fine' },
};

const anyState: Verb = { fits: any, others: 'fine' };

/** What a command wants of its containers; `rm --force` takes any. */
export function verbOf(command: string, options: ReadonlySet<string>): Verb {
  if (command === 'docker rm' && options.has('--force')) return anyState;
  return verbs[command] ?? anyState;
}

/** Commands that name containers in their operands; the number is the first operand that is none. */
const containerOperands: Readonly<Record<string, number>> = {
  'docker attach': 1,
  'docker commit': 1,
  'docker cp': 2,
  'docker diff': 1,
  'docker exec': 1,
  'docker export': 1,
  'docker logs': 1,
  'docker port': 1,
  'docker rename': 1,
  'docker top': 1,
};
const manyContainers = new Set(
  ['kill', 'pause', 'restart', 'rm', 'start', 'stats', 'stop', 'unpause', 'update', 'wait'].map(
    (verb) => `docker ${verb}`,
  ),
);

/** Whether an operand of a command names a container that is there. */
export function isContainerOperand(command: string, operand: number): boolean {
  return manyContainers.has(command) || operand < (containerOperands[command] ?? 0);
}
