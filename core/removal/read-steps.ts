import { isOn } from '../cli/line/option-state.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { usesOf } from '../cli/line/run-facts.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { unusedFor } from './prune-cache.ts';
import { composeStep } from './read-compose.ts';
import type { PruneStep, References, RemovalStep } from './steps.ts';

/**
 * Reads a docker command as what it removes; nothing when it removes nothing.
 *
 * `references` are its operands, with what the shell puts into them already sorted out; `text` is
 * the command as it stands on the line.
 */
export function readStep(
  command: DockerCommand,
  references: References,
  text: string,
): RemovalStep | undefined {
  const name = command.command?.name ?? '';
  if (!command.complete || isOn(command, '--help')) return undefined;
  const step = stepOf(name, command, references, text);
  // Without a name the CLI refuses the line; only buildx then takes the current builder.
  const lacksNames =
    step !== undefined &&
    'references' in step &&
    step.do !== 'remove-builders' &&
    step.references.names.length + step.references.listings.length === 0;
  return lacksNames ? undefined : step;
}

function stepOf(
  name: string,
  command: DockerCommand,
  references: References,
  text: string,
): RemovalStep | undefined {
  const on = (option: string): boolean => isOn(command, option);
  if (name.startsWith('docker compose ')) return composeStep(command);
  switch (name) {
    case 'docker rm':
      return {
        do: 'remove-containers',
        references,
        force: on('--force'),
        volumes: on('--volumes'),
        links: on('--link'),
      };
    case 'docker rmi':
      return {
        do: 'remove-images',
        references,
        force: on('--force'),
        keepParents: on('--no-prune'),
        platforms: valuesOf(command, '--platform').flatMap((value) => value.split(',')),
      };
    case 'docker network rm':
      return { do: 'remove-networks', references, force: on('--force') };
    case 'docker volume rm':
      return { do: 'remove-volumes', references, force: on('--force') };
    case 'docker stop':
      return { do: 'end-containers', references, how: 'stop' };
    case 'docker kill':
      return killStep(references, valuesOf(command, '--signal').at(-1));
    case 'docker run':
      return runStep(command);
    case 'docker context rm':
      return { do: 'remove-contexts', references, force: on('--force') };
    case 'docker buildx rm':
      return {
        do: 'remove-builders',
        references: builderNames(command, references),
        allInactive: on('--all-inactive'),
        keepState: on('--keep-state'),
        keepDaemon: on('--keep-daemon'),
      };
    case 'docker swarm leave':
      return { do: 'leave-swarm', force: on('--force') };
    default:
      return pruneStep(command, name) ?? keptStep(name, references, on('--force'), text);
  }
}

/** The values of an option, in order. */
export function valuesOf(command: DockerCommand, option: string): readonly string[] {
  return usesOf(command, option).map(({ value }) => value);
}

const prunes: Readonly<Record<string, PruneStep['what']>> = {
  'docker container prune': 'container',
  'docker image prune': 'image',
  'docker network prune': 'network',
  'docker volume prune': 'volume',
  'docker system prune': 'system',
  'docker builder prune': 'build-cache',
  'docker buildx prune': 'build-cache',
};

function pruneStep(command: DockerCommand, name: string): PruneStep | undefined {
  const what = Object.hasOwn(prunes, name) ? prunes[name] : undefined;
  if (what === undefined) return undefined;
  const filters = valuesOf(command, '--filter');
  const limits = ['--keep-storage', '--reserved-space', '--max-used-space', '--min-free-space'];
  const builder = valuesOf(command, '--builder').at(-1);
  return {
    do: 'prune',
    what,
    all: isOn(command, '--all'),
    volumes: isOn(command, '--volumes'),
    filters: what === 'build-cache' ? unusedFor(filters) : filters,
    keepsSpace: limits.some((option) => valuesOf(command, option).length > 0),
    ...(builder !== undefined ? { builder: { name: builder } } : asBuildx(command)),
  };
}

/** `docker builder prune` is about the engine itself, `docker buildx prune` about buildx's choice. */
function asBuildx({ verbs }: DockerCommand): { readonly builder?: Record<string, never> } {
  return verbs[0]?.value === 'buildx' ? { builder: {} } : {};
}

/** Signals that programs use for other things than to end; most survive them. */
const mild = /^(?:SIG)?(?:HUP|USR1|USR2|WINCH|CONT|STOP|TSTP|CHLD|URG|1|10|12|17|18|19|20|23|28)$/i;

function killStep(references: References, signal = 'KILL'): RemovalStep | undefined {
  if (mild.test(signal)) return undefined;
  const sure = /^(?:SIG)?(?:KILL|9)$/i.test(signal);
  return { do: 'end-containers', references, how: sure ? 'kill' : 'signal' };
}

function runStep(command: DockerCommand): RemovalStep | undefined {
  const [image] = command.operands;
  if (!image || !isOn(command, '--rm')) return undefined;
  return { do: 'run', name: valuesOf(command, '--name').at(-1) ?? '', image: image.value };
}

function builderNames(command: DockerCommand, { names, listings }: References): References {
  const builder = valuesOf(command, '--builder').at(-1);
  return { names: names.length === 0 && builder ? [builder] : names, listings };
}

function keptStep(
  name: string,
  references: References,
  force: boolean,
  text: string,
): RemovalStep | undefined {
  const kept = /^docker (service|stack|secret|config|node|plugin) rm$/.exec(name)?.[1];
  switch (kept) {
    case 'service':
    case 'stack':
    case 'secret':
    case 'config':
    case 'node':
    case 'plugin':
      return { do: 'remove-kept', kind: kept, references, force };
  }
  if (/^docker (manifest|checkpoint|buildx history) rm$/.test(name)) {
    return { do: 'remove-others', references };
  }
  return /^docker trust revoke$/.test(name)
    ? { do: 'unlisted', why: words.unlisted.command(text) }
    : undefined;
}
