import type { RemovalKind } from '../plan/model.ts';

/** What the list of things that go says beside each name, and what it cannot list. */
export const removalStrings = {
  removes: (counts: readonly string[]) => `removes ${counts.join(', ')}`,
  removesMore: 'removes what cannot be listed',
  unchecked: 'not checked: the engine did not answer',
  missing: {
    container: 'the engine has no such container',
    image: 'the engine has no such image',
    network: 'the engine has no such network',
    volume: 'the engine has no such volume',
    other: 'there is none of this name',
  },
  ambiguous: 'several objects answer to this',
  container: (image: string, state: string) => `${image}, ${state}`,
  /** A container that stays because nothing allows to stop it. */
  needsForce: (state: string) => `${state}; only \`--force\` takes it`,
  alreadyGoing: (image: string) => `${image}, already being removed`,
  byRm: (image: string) => `${image}, goes when it ends (\`--rm\`)`,
  bySignal: (image: string) => `${image}, goes (\`--rm\`) if the signal ends it`,
  ofThisRun: 'this run’s own, goes at its end (`--rm`) with its anonymous volumes',
  newContainer: 'the new container',
  link: 'only this link; both containers stay',
  anonymousOf: (container: string) => `anonymous volume of ${container}`,
  parent: 'unnamed parent image',
  keepsNames: (names: readonly string[]) => `only this name; the image stays as ${list(names)}`,
  keepsUnnamed: (users: readonly string[]) =>
    users.length === 0
      ? 'only this name; the image stays without one, since other images are built on it'
      : `only this name; the image stays without one, since ${list(users)} ${uses(users)} it`,
  inUse: (users: readonly string[]) => `in use by ${list(users)}`,
  inUseForce: (users: readonly string[]) => `in use by ${list(users)}; only \`--force\` takes it`,
  hasChildren: 'other images are built on it',
  severalNames: (names: readonly string[]) =>
    `has the names ${list(names)}; by id only \`--force\` takes it`,
  onlyPlatforms: (platforms: readonly string[]) => `only its variant for ${list(platforms)}`,
  predefined: 'one of Docker’s own networks',
  anonymous: 'anonymous',
  cache: (type: string, description: string) => (description === '' ? type : description),

  recreated: (image: string) => `${image}; made anew, what was written inside it is lost`,
  orphan: (image: string) => `${image}, no longer in the Compose file`,
  composeRunning: (state: string) => `${state}; only \`--stop\` takes it`,
  scaledDown: (image: string) => `${image}, more than the wanted number`,
  service: (replicas: number) => (replicas === 1 ? '1 task' : `${replicas} tasks`),
  task: 'task of a service',
  taskOf: (service: string) => `task of the service ${service}`,
  ofStack: (stack: string) => `of the stack ${stack}`,
  usedByService: (services: readonly string[]) =>
    `in use by the service${services.length === 1 ? '' : 's'} ${list(services)}`,
  nodeReady: 'the node is not down; only `--force` takes it',
  pluginEnabled: 'the plugin is enabled; only `--force` takes it',
  wholeSwarm: 'this machine is its only manager: what the swarm knows is lost',
  managerLeaves: 'this machine is a manager: only `--force` lets it leave',
  nodeLeaves: 'this machine leaves; the swarm goes on elsewhere',
  noSwarm: 'this engine is in no swarm',
  defaultContext: 'the default context cannot be removed',
  currentContext: 'it is the current context; only `--force` takes it',
  contextIs: (endpoint: string) => endpoint,
  folderUnknown: 'only the shell knows in which folder it will run',
  builderIs: (driver: string) => `driver ${driver}`,

  unlisted: {
    variable: (command: string, word: string) =>
      `What \`${command}\` removes cannot be listed: only the shell knows what \`${word}\` will be.`,
    listing: (command: string, listing: string) =>
      `What \`${command}\` removes cannot be listed: \`${listing}\` is more than a plain docker list.`,
    listingFailed: (listing: string, reason: string) =>
      `\`${listing}\` could not be asked, so what it names is not listed: ${reason}`,
    later: (listing: string) =>
      `\`${listing}\` is asked after other commands of this line have run, so its answer may differ from the list here.`,
    pipe: (command: string) =>
      `What \`${command}\` removes cannot be listed: it is named by the program before it in the pipe.`,
    elsewhere: (command: string) =>
      `What \`${command}\` removes cannot be listed: it talks to another engine than the one that is followed here.`,
    filter: (filter: string) =>
      `Docker decides about \`--filter ${filter}\`, which is not understood here: at most what is listed goes.`,
    badFilter: (filter: string) =>
      `\`--filter ${filter}\` is one that Docker refuses, so probably nothing goes.`,
    needsApi: (option: string, version: string) =>
      `This docker and this engine speak an API older than ${version}, so they refuse \`${option}\`: nothing goes.`,
    configured: (filters: readonly string[]) =>
      `The settings of this docker name ${filters.map((one) => `\`${one}\``).join(', ')} under \`pruneFilters\`, which some versions use here: at most what is listed goes.`,
    keepsSpace:
      'Docker stops as soon as little enough is left, the least recently used first: at most what is listed goes.',
    tagTime: (name: string) =>
      `With this engine’s image store \`until\` counts from when an image came here, which is not known for ${name}.`,
    compose: (reason: string) =>
      `Compose could not tell what is in its project, so what it removes is not listed: ${reason}`,
    composeImages: (service: string) =>
      `If building or pulling gives another image, the container of the service ${service} is made anew, too.`,
    builders: 'What goes cannot be listed: `docker buildx ls` did not answer.',
    builder: (driver: string) =>
      `The cache of a builder with the driver ${driver} is its own and cannot be listed here.`,
    command: (command: string) => `What \`${command}\` removes cannot be listed here.`,
    engine: (reason: string) => `What goes is not known: ${reason}`,
    taskVolumes: (names: readonly string[]) =>
      `The anonymous volumes of its tasks go as well if the tasks are ended before the swarm is left, which Docker leaves open: ${names.join(', ')}.`,
    swarmWorker: 'Only a manager of the swarm knows what is in it.',
  },
} as const;

/** What a kind is called in headings and counts. */
const kinds: Readonly<Record<RemovalKind, readonly [one: string, several: string]>> = {
  container: ['container', 'containers'],
  volume: ['volume', 'volumes'],
  image: ['image', 'images'],
  'image-name': ['image name', 'image names'],
  network: ['network', 'networks'],
  'build-cache': ['build cache record', 'build cache records'],
  stack: ['stack', 'stacks'],
  service: ['service', 'services'],
  secret: ['secret', 'secrets'],
  config: ['config', 'configs'],
  node: ['node', 'nodes'],
  swarm: ['swarm', 'swarms'],
  plugin: ['plugin', 'plugins'],
  context: ['context', 'contexts'],
  builder: ['builder', 'builders'],
  file: ['file', 'files'],
  other: ['other thing', 'other things'],
};

/** `1 container`, `12 image names`. */
export function countOfKind(kind: RemovalKind, count: number): string {
  return `${count} ${kinds[kind][count === 1 ? 0 : 1]}`;
}

export function nameOfKind(kind: RemovalKind): string {
  return kinds[kind][0];
}

function uses(users: readonly string[]): string {
  return users.length === 1 ? 'uses' : 'use';
}

/** At most three by name: `a, b, c and 4 more`. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
