/** What a command does with networks, volumes, contexts, plugins and the swarm, for chips. */
export const objectStrings = {
  removes: (what: string) => `removes ${what}`,
  removesData: (what: string, several: boolean) =>
    `removes ${what} and ${several ? 'their' : 'its'} data`,
  createsNetwork: (name: string) => `creates the network ${name}`,
  connects: (container: string, network: string) => `connects ${container} to ${network}`,
  disconnects: (container: string, network: string) => `takes ${container} off ${network}`,
  createsVolume: (name: string | undefined) =>
    name === undefined ? 'creates a volume with a name made up' : `creates the volume ${name}`,
  volumeIs: (device: string) => `keeps its data in ${device}`,
  updatesVolume: (name: string) => `changes where the cluster volume ${name} can be used`,

  prunesContainers: 'removes every stopped container',
  prunesNetworks: 'removes unused networks of your own',
  prunesVolumes: 'removes unused anonymous volumes and their data',
  prunesAllVolumes: 'removes every unused volume and its data',

  createsContext: (name: string) => `creates the context ${name}`,
  contextTo: (endpoint: string) => `points it to ${endpoint}`,
  updatesContext: (name: string) => `changes the context ${name}`,
  usesContext: (name: string) => `makes ${name} the engine that commands go to`,
  importsContext: (name: string) => `creates the context ${name} with the keys of a file`,
  exportsContext: (name: string, file: string) =>
    `writes the context ${name} and its keys to ${file}`,

  createsPlugin: (name: string) => `makes the plugin ${name} of a folder`,
  installsPlugin: (name: string) => `installs ${name} as a part of the engine`,
  upgradesPlugin: (name: string) => `installs a newer ${name} as a part of the engine`,
  enables: (name: string) => `switches the plugin ${name} on`,
  disables: (name: string) => `switches the plugin ${name} off`,
  evenIfUsed: 'does so even while it is used',
  setsPlugin: (name: string, settings: string) => `sets ${settings} of the plugin ${name}`,
  publishesPlugin: (name: string) => `publishes the plugin ${name} at its registry`,

  initsSwarm: 'makes this machine the manager of a new swarm',
  listens: (address: string) => `listens for other machines on ${address}`,
  newCluster: 'makes this machine the only manager of its swarm',
  joins: (address: string) => `brings this machine into the swarm at ${address}`,
  leaves: 'takes this machine out of the swarm',
  leavesAsManager: 'does so even as its manager',
  updatesSwarm: 'changes the settings of the swarm',
  showsToken: (role: string) => `shows the token for a new ${role || 'machine'}`,
  changesToken: (role: string) =>
    `makes a new token for a ${role || 'machine'} and ends the old one`,
  showsKey: 'shows the key that unlocks its managers',
  changesKey: 'makes a new key that unlocks its managers and ends the old one',
  unlocks: 'unlocks the swarm on this machine',
  showsCa: 'shows the certificate of the swarm',
  rotatesCa: 'gives every machine of the swarm a new certificate',
  demotes: (nodes: string) => `takes ${nodes} from the managers of the swarm`,
  promotes: (nodes: string) => `makes ${nodes} a manager of the swarm`,
  updatesNode: (node: string) => `changes the settings of ${node}`,
  drains: (node: string) => `moves the services’ containers away from ${node}`,

  createsService: (name: string | undefined) =>
    name === undefined ? 'creates a service' : `creates the service ${name}`,
  serviceImage: (image: string) => `runs ${image} on the machines of the swarm`,
  copies: (count: string) => `starts ${count} containers of it`,
  everywhere: 'starts one container of it on every machine',
  opens: (port: string) =>
    port === ''
      ? 'opens a free port to the network on the machines of the swarm'
      : `opens port ${port} to the network on the machines of the swarm`,
  handsSecret: (name: string) => `hands it the secret ${name}`,
  handsConfig: (name: string) => `hands it the config ${name}`,
  updatesService: (name: string) => `changes the service ${name}`,
  newImage: (image: string) => `moves it to ${image}`,
  replacesTasks: 'replaces its containers one after another',
  rollsBack: (name: string) => `takes back the last change of the service ${name}`,
  scales: (list: string) => `starts or ends containers until there are ${list}`,
  scalesToNone: (list: string) => `ends the containers of ${list}`,
  deploys: (stack: string, files: string) =>
    files === ''
      ? `creates or changes the services of the stack ${stack}`
      : `creates or changes the services of the stack ${stack} as ${files} says`,
  prunesStack: 'removes services that the file no longer names',
  createsSecret: (name: string, from: string) => `stores ${from} as the secret ${name}`,
  createsConfig: (name: string, from: string) => `stores ${from} as the config ${name}`,
  itsInput: 'its input',
  proxiesEngine: 'joins its input to the Docker engine',
} as const;
