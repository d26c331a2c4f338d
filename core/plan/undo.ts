import type { DockerCommand, OptionUse } from '../cli/line/parse-model.ts';
import { quotePosix } from '../command/quote-posix.ts';
import type { Change, ChangeKind, ObjectKind } from '../engine/changes/model.ts';

/** How a run is taken back. */
export type Undo =
  /** The line that does it, for a POSIX shell. */
  | { readonly type: 'line'; readonly line: string }
  /** What was removed is gone. */
  | { readonly type: 'gone' };

/** What is known of a run that ended. */
export interface EndedRun {
  readonly docker: DockerCommand;
  readonly exitCode: number;
  /** Only its own: nothing is undone that it may not have done. */
  readonly changes: readonly Change[];
  /** The context that commands went to before it. */
  readonly context?: string;
}

/**
 * The line that takes a run back, filled in; nothing where there is none.
 *
 * It is made from what the engine says has changed, not from what the line asked for: a `run` that
 * failed because its name was taken must never offer to remove the container that has the name.
 * Where the engine tells nothing (contexts, swarms), the exit code is the proof.
 */
export function undoOf(run: EndedRun): Undo | undefined {
  const name = run.docker.command?.name ?? '';
  const line = ofChanges[name]?.(run) ?? (run.exitCode === 0 ? ofCode[name]?.(run) : undefined);
  if (line !== undefined) {
    return {
      type: 'line',
      line: [...start(run.docker), ...line].map((word) => quotePosix(word)).join(' '),
    };
  }
  const gone = run.changes.some(({ change, meanwhile }) => change === 'removed' && !meanwhile);
  return gone ? { type: 'gone' } : undefined;
}

type Words = readonly string[];
type Reader = (run: EndedRun) => Words | undefined;

const removeContainers: Reader = ({ changes }) =>
  over(['rm', '-f', '-v'], named(changes, 'container', 'created'));
const stopStarted: Reader = ({ changes }) =>
  over(
    ['stop'],
    named(
      changes.filter(({ running }) => running),
      'container',
      'started',
    ),
  );
const startStopped: Reader = ({ changes }) =>
  over(['start'], named(changes, 'container', 'stopped'));

/** Names that an image got or took over, given back or taken away. */
const images: Reader = ({ changes }) => {
  const made = changes.filter(
    ({ kind, change, meanwhile }) =>
      kind === 'image' && !meanwhile && /^(?:created|pulled|tagged)$/.test(change),
  );
  if (made.some(({ beforeUnknown }) => beforeUnknown)) return undefined;
  const moved = made.filter(({ idBefore }) => idBefore !== undefined);
  const [first] = moved;
  if (first?.idBefore !== undefined) {
    // One line can give one name back; with more of them nothing is offered that does half.
    return made.length === 1 ? ['tag', first.idBefore, first.name] : undefined;
  }
  return over(
    ['rmi'],
    made.map(({ name }) => name),
  );
};

/** By the name of the command in the grammar, which is what its aliases are read as. */
const ofChanges: Readonly<Record<string, Reader>> = {
  'docker run': removeContainers,
  'docker create': removeContainers,
  'docker start': stopStarted,
  'docker stop': startStopped,
  'docker kill': startStopped,
  'docker pause': ({ changes }) => over(['unpause'], named(changes, 'container', 'paused')),
  'docker unpause': ({ changes }) => over(['pause'], named(changes, 'container', 'unpaused')),
  'docker rename': ({ changes }) => {
    const renamed = changes.find(({ change, meanwhile }) => change === 'renamed' && !meanwhile);
    return renamed?.from === undefined ? undefined : ['rename', renamed.name, renamed.from];
  },
  'docker network create': ({ changes }) =>
    over(['network', 'rm'], named(changes, 'network', 'created')),
  'docker volume create': ({ changes }) =>
    over(['volume', 'rm'], named(changes, 'volume', 'created')),
  'docker pull': images,
  'docker tag': images,
  'docker build': images,
  'docker buildx build': images,
  'docker commit': images,
  'docker import': images,
  'docker load': images,
  'docker compose up': (run) => {
    const { changes } = run;
    if (named(changes, 'network', 'created').length > 0) return compose(run, ['down']);
    const created = named(changes, 'container', 'created');
    return created.length > 0 ? ['rm', '-f', '-v', ...created] : stopStarted(run);
  },
  'docker compose create': (run) =>
    named(run.changes, 'network', 'created').length > 0
      ? compose(run, ['down'])
      : removeContainers(run),
  'docker compose run': removeContainers,
  'docker compose start': (run) => services(run, 'started', 'stop'),
  'docker compose stop': (run) => services(run, 'stopped', 'start'),
  'docker compose kill': (run) => services(run, 'stopped', 'start'),
  'docker compose pause': (run) => services(run, 'paused', 'unpause'),
  'docker compose unpause': (run) => services(run, 'unpaused', 'pause'),
};

/** Commands that fail when there was nothing to do, so that their success is a change. */
const ofCode: Readonly<Record<string, Reader>> = {
  'docker network connect': ({ docker }) => connection(docker, 'disconnect'),
  'docker network disconnect': ({ docker }) => connection(docker, 'connect'),
  'docker context use': ({ docker, context }) => {
    const used = docker.operands[0]?.value;
    return context === undefined || context === used ? undefined : ['context', 'use', context];
  },
  'docker context create': ({ docker }) => over(['context', 'rm'], firstOperand(docker)),
  'docker config create': ({ docker }) => over(['config', 'rm'], firstOperand(docker)),
  'docker secret create': ({ docker }) => over(['secret', 'rm'], firstOperand(docker)),
  'docker plugin enable': ({ docker }) => over(['plugin', 'disable'], firstOperand(docker)),
  'docker plugin disable': ({ docker }) => over(['plugin', 'enable'], firstOperand(docker)),
  'docker login': ({ docker }) => ['logout', ...firstOperand(docker)],
  'docker swarm init': () => ['swarm', 'leave', '--force'],
  'docker swarm join': () => ['swarm', 'leave'],
};

/** A line over these names; none without a name. */
function over(words: Words, names: Words): Words | undefined {
  return names.length === 0 ? undefined : [...words, ...names];
}

function named(changes: readonly Change[], kind: ObjectKind, change: ChangeKind): Words {
  return changes
    .filter((each) => each.kind === kind && each.change === change && !each.meanwhile)
    .map(({ name }) => name);
}

function firstOperand({ operands }: DockerCommand): Words {
  return operands.slice(0, 1).map(({ value }) => value);
}

function connection({ operands }: DockerCommand, verb: string): Words | undefined {
  const [network, container] = operands;
  return network && container ? ['network', verb, network.value, container.value] : undefined;
}

/** The same project, another verb. */
function compose({ docker }: EndedRun, verb: Words): Words {
  return [
    'compose',
    ...written(docker.options.filter(({ of }) => of.name === 'docker compose')),
    ...verb,
  ];
}

function services(run: EndedRun, happened: ChangeKind, verb: string): Words | undefined {
  if (named(run.changes, 'container', happened).length === 0) return undefined;
  return compose(run, [verb, ...run.docker.operands.map(({ value }) => value)]);
}

/** The program, and which engine it talked to. */
function start({ options }: DockerCommand): Words {
  return ['docker', ...written(options.filter(({ of }) => of.name === 'docker'))];
}

function written(options: readonly OptionUse[]): Words {
  return options.flatMap(({ option, written: as, value, valueAt }) =>
    option?.type === 'switch' && valueAt === undefined ? [as] : [option?.name ?? as, value],
  );
}
