/** What a command makes and hands to a container, in phrases that fit a chip. */
export const containerStrings = {
  creates: (name: string | undefined) =>
    name === undefined ? 'creates a container' : `creates the container ${name}`,
  notStarted: 'does not start it',
  fromImage: (image: string) => `downloads ${image} if it is not here`,
  fromLocalImage: (image: string) => `uses the image ${image}, which must be here`,
  fromNewest: (image: string) => `downloads ${image} again`,

  opens: (port: string | undefined) =>
    port === undefined ? 'opens a free port to the network' : `opens port ${port} to the network`,
  opensOn: (port: string | undefined, address: string) =>
    `opens ${port === undefined ? 'a free port' : `port ${port}`} on the address ${address}`,
  opensHere: (port: string | undefined) =>
    `opens ${port === undefined ? 'a free port' : `port ${port}`} for this machine only`,
  opensAll: 'opens every port of the image to the network',

  joins: (network: string) => `joins the network ${network}`,
  hostNetwork: 'uses this machine’s own network',
  noNetwork: 'gets no network',
  sharesNetwork: (container: string) => `shares the network of ${container}`,
  links: (container: string) => `is linked to ${container}`,

  usesVolume: (volume: string) => `uses or creates the volume ${volume}`,
  anonymousVolume: (target: string) => `creates an anonymous volume for ${target}`,
  volumesOf: (container: string) => `uses the volumes of ${container}`,
  mounts: (source: string) => `can change files in ${source}`,
  reads: (source: string) => `can read files in ${source}`,
  engineSocket: 'gets control of the Docker engine',
  wholeMachine: 'can change every file of this machine',
  readsMachine: 'can read every file of this machine',
  changesSystem: (source: string) => `can change the system’s files in ${source}`,
  socketFolder: (source: string) => `gets the sockets in ${source} and so the engine`,
  readsSecrets: (source: string) => `can read what is kept secret in ${source}`,

  privileged: 'gets full control of this machine',
  engineAndLogins: 'gets control of the Docker engine and your logins',
  shares: {
    pid: 'sees the processes of this machine',
    ipc: 'shares memory with programs of this machine',
    uts: 'can change the name of this machine',
    userns: 'has its root be root of this machine',
    cgroupns: 'sees the resource groups of this machine',
  },
  sharesWith: (kind: 'pid' | 'ipc' | 'uts' | 'userns' | 'cgroupns', container: string) =>
    kind === 'pid' ? `sees the processes of ${container}` : `shares ${kind} with ${container}`,
  capability: (name: string) => `gets the right ${name}`,
  device: (device: string) => `gets the device ${device}`,
  deviceRule: (rule: string) => `may use devices of the kind ${rule}`,
  unconfined: (option: string) => `runs without the protection of ${option.split(/[=:]/)[0] ?? ''}`,
  gpus: 'uses the GPUs of this machine',

  restartsAlways: 'starts again by itself and with the engine',
  restartsOnFailure: 'starts again when it fails',
  removedAtEnd: 'is removed when it ends with its anonymous volumes',

  starts: (names: string) => `starts ${names}`,
  stops: (names: string) => `stops ${names}`,
  restarts: (names: string) => `restarts ${names}`,
  kills: (names: string) => `ends ${names} at once`,
  signals: (names: string, signal: string) => `sends ${signal} to ${names}`,
  pauses: (names: string) => `pauses ${names}`,
  unpauses: (names: string) => `lets ${names} go on`,
  renames: (name: string, to: string) => `gives the container ${name} the name ${to}`,
  updatesRestart: (names: string) => `changes when ${names} starts again`,
  updates: (names: string) => `changes the limits of ${names}`,
  runsInside: (program: string | undefined, container: string) =>
    `runs ${program ?? 'a program'} inside ${container}`,
  runsPrivileged: 'gives it full control of this machine',
  attaches: (name: string) => `shows what ${name} prints and hands it what you type`,
  forwardsSignals: (name: string) => `shows what ${name} prints and ends it on Ctrl-C`,
  waits: (names: string) => `waits until ${names} ends`,
  checkpoint: (container: string, name: string) => `saves the state of ${container} as ${name}`,
  stopsAfterCheckpoint: 'stops it',
  fromCheckpoint: (name: string) => `goes on from the checkpoint ${name}`,

  copiesIn: (from: string, to: string) => `copies ${from} into the container at ${to}`,
  copiesOut: (from: string, to: string) => `copies ${from} to ${to} on this machine`,
  copiesUnknown: (from: string, to: string) => `copies ${from} to ${to}`,
  exports: (name: string, file: string) => `writes the files of ${name} to ${file}`,

  removes: (what: string) => `removes ${what}`,
  endsFirst: (several: boolean) => `ends ${several ? 'them' : 'it'} first if running`,
  anonymousToo: (several: boolean) => `removes ${several ? 'their' : 'its'} anonymous volumes too`,
  removesLink: (names: string) => `removes the link ${names}`,
  removesCheckpoint: (name: string, container: string) =>
    `removes the checkpoint ${name} of ${container}`,
} as const;
