import { type ComposePart, composeLines, composeParts } from '../../diagrams/compose.ts';
import {
  type Health,
  type ProjectAction,
  type ProjectPhase,
  projectIn,
} from '../../diagrams/compose-up.ts';

const healthWords: Readonly<Record<Exclude<Health, 'none'>, string>> = {
  starting: 'health: starting',
  healthy: 'healthy',
  unhealthy: 'unhealthy',
};

/** The words of the diagram of Compose. */
export const composeWords = {
  title: 'The file, and what it makes',
  fileName: 'compose.yaml',
  network: 'mongo-stack_default',
  machine: 'this machine',
  mongodb: 'mongodb',
  mongoExpress: 'mongo-express',
  health: healthWords,
  notThere: 'not there',
  waits: 'created, waits',
  neverRan: 'created, never ran',
  waitsFor: ['waits until', 'it is healthy'],
  reaches: 'mongodb:27017',
  localhost: '127.0.0.1',

  command: 'docker compose',
  check: 'Health check:',
  actions: {
    up: 'up -d',
    down: 'down',
    passes: 'passes',
    fails: 'fails 12 times',
  } satisfies Record<ProjectAction, string>,

  said: {
    up: 'The project is up. Point at a line of the file, or at a part of the picture, to see what belongs together.',
    waiting:
      'docker compose up -d: the network is there and both containers are created. mongodb runs; mongo-express waits for its health check.',
    failed:
      'dependency failed to start: mongodb is unhealthy. mongodb runs on, mongo-express stays created and was never started.',
    down: 'docker compose down: both containers and the network are removed. The images stay, and so does the file.',
  } satisfies Record<ProjectPhase, string>,
  passed: 'The health check passed: mongodb is healthy, so Compose starts mongo-express.',

  twinCaption: 'What each part of the file makes:',
  twinHead: ['lines', 'in the file', 'makes'],
  twinRows: (phase: ProjectPhase): readonly (readonly string[])[] =>
    composeParts.map((part) => [linesOf(part), quoted(part), makes(part, phase)]),
} as const;

function linesOf(part: ComposePart): string {
  const numbers = composeLines().flatMap((line) => (line.part === part ? [line.number] : []));
  return numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]} to ${numbers.at(-1)}`;
}

function quoted(part: ComposePart): string {
  return composeLines()
    .flatMap((line) => (line.part === part ? [line.text.trim()] : []))
    .join(' ');
}

function makes(part: ComposePart, phase: ProjectPhase): string {
  const { network, mongodb, health, mongoExpress } = projectIn(phase);
  switch (part) {
    case 'network':
      return `the network ${composeWords.network} for all services, ${network ? 'there' : 'not there'}`;
    case 'mongodb':
      return `the container mongodb, ${mongodb}`;
    case 'mongodb-port':
      return 'port 27017 of 127.0.0.1 leads to port 27017 of mongodb';
    case 'mongodb-health':
      return `a check every five seconds${health === 'none' ? '' : `, now ${health}`}`;
    case 'mongo-express':
      return `the container mongo-express, ${mongoExpress}`;
    case 'mongo-express-server':
      return 'mongo-express finds the database by the name mongodb, on its inner port';
    case 'mongo-express-port':
      return 'port 8081 of 127.0.0.1 leads to port 8081 of mongo-express';
    case 'depends-on':
      return 'mongo-express starts when mongodb is healthy';
  }
}
