/** Why something that is opened or handed over matters, and what to do: one sentence each. */
export const exposureReasons = {
  port: (port: string | undefined, local: string) =>
    `${port === undefined ? 'A free port' : `Port ${port}`} is reachable from other machines, past this machine’s firewall: write ${local} to keep it here.`,
  portOn: (address: string) =>
    `Other machines that reach ${address} get through, past this machine’s firewall: write 127.0.0.1 in its place to keep the port here.`,
  allPorts:
    'Every port of the image becomes reachable from other machines: publish the ones you need, with -p 127.0.0.1:8080:80 and the like.',
  servicePort: (port: string) =>
    `${port === '' ? 'A port' : `Port ${port}`} is reachable from other machines, on every machine of the swarm: leave it out if only other services need it.`,
  hostNetwork:
    'What the program listens on is open on this machine’s own addresses, and it reaches what listens for this machine alone: publish the ports that it needs with -p instead.',
  privileged:
    '--privileged takes away what separates the container from this machine: give it only the --cap-add or --device that it needs.',
  engineSocket:
    'Whoever has the engine’s socket can become root on this machine, read-only or not: hand it only to programs that you trust that far.',
  apiSocket:
    'It can do all that you can do with docker, with your logins at registries: hand that only to programs that you trust that far.',
  wholeMachine:
    'It can read and change every file of this machine, passwords and system too: mount only the folder that it needs.',
  readsMachine:
    'It can read every file of this machine, passwords too: mount only the folder that it needs.',
  changesSystem: (source: string) =>
    `${source} belongs to the system or to every user: mount only the folder that the program needs, or add :ro.`,
  socketFolder:
    'The engine’s socket lies in that folder, and whoever has it can become root on this machine: mount only what the program needs.',
  readsSecrets:
    'Keys and passwords lie in that folder: mount only the file that the program needs.',
  shares: {
    pid: 'As root it can read and end every process of this machine: leave --pid host out unless it is a tool for that.',
    ipc: 'It can read the memory that programs of this machine share: leave --ipc host out unless it needs it.',
    uts: 'It can change this machine’s name: set the container’s own with --hostname instead.',
    userns:
      'Root in the container is root of this machine for files and processes: leave --userns host out unless it needs it.',
    cgroupns:
      'It sees how this machine is divided among programs: leave --cgroupns host out unless it needs it.',
  },
  capability: (name: string) =>
    /^(?:CAP_)?ALL$/i.test(name)
      ? '--cap-add ALL is nearly as much as --privileged: name only the rights that the program needs.'
      : `${name} is a right of root beyond the usual ones and reaches outside the container: leave --cap-add ${name} out unless the program needs it.`,
  device: (device: string) =>
    `It reads and writes ${device} of this machine directly: add :r to let it read only, if that is enough.`,
  deviceRule:
    'It may use devices of this machine that appear later too: name single ones with --device.',
  unconfined: (option: string) =>
    `A protection between the container and this machine is switched off: leave --security-opt ${option} out unless the program fails without it.`,
  execPrivileged:
    'The program gets all rights over this machine, whatever the container has: leave --privileged out unless it needs them.',
  password:
    'A password on the line stays in the history of the shell and is seen by other programs: give it with --password-stdin, or leave it out and be asked.',
  buildEntitlement: (name: string) =>
    `Steps of the build get ${name}: allow it only for Dockerfiles that you have read.`,
  buildHostNetwork:
    'Steps of the build reach what listens for this machine alone: leave --network host out unless one needs it.',
  buildSsh:
    'Steps of the build can log in to other machines with your keys while it runs: use it only for Dockerfiles that you have read.',
  plugin:
    'A plugin runs as part of the engine, with the rights that it asks for: install only those that you trust with this machine.',
  swarmListens: (address: string) =>
    `Other machines that know the join token can come in over ${address}: keep ports 2377, 7946 and 4789 closed to all others.`,
  swarmJoins:
    'The managers of that swarm can run any container on this machine: join only a swarm that you trust with it.',
  engineInput:
    'Whatever comes in on its input controls the Docker engine: it is meant for programs such as ssh.',
  showsTrace: (address: string) =>
    `Other machines that reach ${address} can read the build’s record: write 127.0.0.1:0 to keep it here.`,
} as const;

/** What is lost with each thing that goes, and what to do first: one sentence each. */
export const lossReasons = {
  containers: (what: string, several: boolean) =>
    `What ${what} wrote outside volumes goes with ${several ? 'them' : 'it'}: copy what you need first, with docker cp.`,
  anonymous: 'The data in anonymous volumes goes too: leave --volumes out to keep them.',
  link: 'Both containers stay, and can no longer be reached by that name.',
  images: (what: string) =>
    `${capital(what)} must be downloaded or built again when needed: push first what exists only here.`,
  networks: (what: string) => `${capital(what)} must be created again before containers can join.`,
  volumes: (what: string) =>
    `The data in ${what} cannot be brought back: copy first what you need.`,
  checkpoint: 'The saved state cannot be brought back.',
  prunedContainers:
    'What stopped containers wrote outside volumes goes with them: see which there are with docker ps --all --filter status=exited.',
  prunedImages: 'Images without a name are mostly left over from builds; what has a name stays.',
  prunedAllImages:
    'Images that go must be downloaded or built again when needed: push first what exists only here.',
  prunedNetworks: 'Networks that go must be created again before containers can join.',
  prunedVolumes:
    'The data in them cannot be brought back: see which there are with docker volume ls --filter dangling=true. Named volumes stay, unless the engine is older than 23.',
  prunedAllVolumes:
    'Named volumes go too, and the data cannot be brought back: see which there are with docker volume ls --filter dangling=true.',
  prunedCache: 'The next builds take longer, nothing else is lost.',
  composeDown:
    'What the containers wrote outside volumes goes with them; docker compose stop keeps them.',
  composeVolumes:
    'The data in these volumes cannot be brought back: leave --volumes out to keep it.',
  composeImages: 'The images must be downloaded or built again at the next up.',
  orphans:
    'What those containers wrote outside volumes goes with them: look at docker compose ps --orphans first.',
  recreated:
    'What the containers wrote outside volumes goes with the old ones: leave the option out to replace only those that changed.',
  renewed: 'Data in anonymous volumes is left behind: leave -V out to go on with it.',
  scaledDown:
    'What the containers wrote outside volumes goes with them; docker compose stop keeps them.',
  scaledService: 'What those containers wrote outside volumes goes with them; the service stays.',
  composeRm: 'What the containers wrote outside volumes goes with them.',
  service: 'Its containers end everywhere in the swarm; to have it again takes the whole command.',
  stack:
    'The services, networks, secrets and configs of a stack go with it; volumes stay on their machines.',
  stackPrune: 'Services that the file no longer names go with their containers.',
  secret: 'A secret cannot be read again: keep a copy elsewhere.',
  config: 'What a config holds goes with it: print it first, with docker config inspect --pretty.',
  node: 'The swarm forgets a removed machine, which comes back only by joining again.',
  leave:
    'The containers of the swarm’s services end here. The last manager takes services, secrets and configs of the whole swarm with it.',
  newCluster:
    'The other managers are forgotten and must join again: use it only when they are lost.',
  context:
    'The way to an engine and its keys go from this machine; the engine itself stays as it is.',
  builder:
    'The build cache of a builder goes with it: add --keep-state to keep it for a new builder of that name.',
  builderNode: 'What that machine has in its build cache is no longer used.',
  records: 'Logs and times of those builds cannot be looked at again; images stay.',
  plugin: 'What uses a plugin stops working without it, volumes with its driver for one.',
  manifest: 'The list on this machine goes; what was pushed stays at its registry.',
  manifestPurged: 'The list on this machine goes once it is pushed.',
  trust: 'Those who check signatures can no longer pull it: sign it again to undo this.',
  signer: 'What they sign from now on is no longer trusted for it.',
  files: 'Deleted files do not go to a bin: look at the line again.',
} as const;

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
