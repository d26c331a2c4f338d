/** What a command does, in phrases that fit a chip and read well one after another. */
export const strings = {
  createsContainer: (name: string | undefined) =>
    name === undefined ? 'creates a container' : `creates the container ${name}`,
  createsStopped: 'does not start it',
  fromImage: (image: string) => `downloads ${image} if it is not here`,
  publishes: (port: string, reach: 'network' | 'machine') =>
    reach === 'network'
      ? `opens port ${port}, reachable from the network`
      : `opens port ${port} for this machine only`,
  publishesRandom: 'opens a free port, reachable from the network',
  publishesAll: 'opens a port for each port of the image, reachable from the network',
  joins: (network: string) => `joins the network ${network}`,
  hostNetwork: 'uses this machine’s own network',
  mounts: (source: string) => `can change files in ${source}`,
  usesVolume: (volume: string) => `uses the volume ${volume}`,
  removedAfter: 'is removed when it ends',
  privileged: 'gets full control of this machine',
  engineSocket: 'gets control of the Docker engine',
  runsOn: 'runs until it ends or you stop it',
  changesNothing: 'changes nothing',
  follows: 'runs until you stop it',
  downloads: (image: string) => `downloads ${image}`,
  uploads: (image: string) => `uploads ${image} to its registry`,
  starts: (names: string) => `starts ${names}`,
  stops: (names: string) => `stops ${names}`,
  restarts: (names: string) => `restarts ${names}`,
  kills: (names: string) => `ends ${names} at once`,
  pauses: (names: string) => `pauses ${names}`,
  unpauses: (names: string) => `lets ${names} go on`,
  runsInside: (container: string) => `runs a program inside ${container}`,
  interactive: 'waits for what you type',
  removesContainers: (names: string) => `removes the container ${names}`,
  stopsFirst: 'ends it first if it runs',
  removesAnonymous: 'removes its anonymous volumes too',
  removesImages: (names: string) =>
    `removes the image name ${names}, and the image if it was the last`,
  removesNetworks: (names: string) => `removes the network ${names}`,
  removesVolumes: (names: string) => `removes the volume ${names} and its data`,
  prunes: 'removes everything of its kind that is not in use',
  composeDown: 'stops and removes the containers and networks of the project',
  composeDownVolumes: 'removes its named volumes and their data',
  composeUp: 'creates and starts the services of the project',
  createsNetwork: (name: string) => `creates the network ${name}`,
  createsVolume: (name: string) => `creates the volume ${name}`,
  connects: (container: string, network: string) => `connects ${container} to ${network}`,
  disconnects: (container: string, network: string) => `takes ${container} off ${network}`,
  builds: (tag: string | undefined) =>
    tag === undefined ? 'builds an image' : `builds the image ${tag}`,
  tags: (name: string) => `adds the name ${name}`,
  logsIn: 'stores a login for the registry',
  leaves: 'takes this machine out of the swarm',
  unknown: (name: string) => `runs ${name}`,
  shellLine: 'runs a line in a shell',
  nothing: 'does nothing yet',
  and: (items: readonly string[]) =>
    items.length < 2
      ? (items[0] ?? '')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
} as const;
