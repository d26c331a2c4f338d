import { quoteStrings } from './cli-quotes.ts';

/** What is wrong with a pasted line and what to do, one sentence each. */
export const mistakeStrings = {
  ...quoteStrings,
  empty: 'There is no command in this line: paste one that begins with docker.',
  noDocker: 'There is no docker command in this line: paste one that begins with docker.',
  composeFile:
    'This is a Compose file, not a command: save it as compose.yaml, and start it with docker compose up.',
  composeVersion:
    'The version of a Compose file has had no meaning since 2020, and Compose warns of it: leave the line out.',
  leaveOut: 'Leave the line out',
  dockerfile:
    'This is a Dockerfile, not a command: save it under that name, and build it with docker build -t my-app .',
  longDash: (found: string, meant: string) =>
    `“${found}” is a typographic dash, which no command reads as an option: write ${meant}.`,
  optionUnknown: (written: string, command: string, near: string | undefined) =>
    near === undefined
      ? `${command} has no option ${written}: look it up with ${command} --help.`
      : `${command} has no option ${written}: did you mean ${near}?`,
  optionOfGroup: (written: string, group: string, command: string) =>
    `${written} belongs to ${group}, not to ${command}: write it in front of “${command.slice(group.length + 1)}”.`,
  optionMalformed: (written: string) => `“${written}” is no option: write two hyphens and a name.`,
  valueMissing: (written: string) => `${written} needs a value after it.`,
  switchValue: (written: string, value: string) =>
    `${written} is a switch and cannot be “${value}”: write =true or =false, or leave it alone.`,
  badValue: (written: string, value: string, type: string) => {
    const wanted =
      type === 'duration'
        ? 'a time with its unit, such as 30s or 1m30s'
        : type === 'bytes'
          ? 'a size, such as 512m or 1g'
          : 'a number';
    return `${written} cannot be “${value}”: write ${wanted}.`;
  },
  keyMissing: (written: string) => `${written} needs a name in front of the “=”.`,
  badRestart: (value: string) =>
    `“${value}” is no restart policy: write no, always, unless-stopped or on-failure:5.`,
  networkTwice: (name: string) => `The network ${name} is given twice: leave one out.`,
  networkClash: (name: string) =>
    `${name} cannot be combined with the network before it: host, none and bridge stand alone.`,
  commandUnknown: (group: string, written: string, near: string | undefined) =>
    near === undefined
      ? `“${group}” has no command “${written}”: it may be a plugin that is not known here.`
      : `“${group}” has no command “${written}”: did you mean “${near}”?`,
  pluginUnknown: (written: string) =>
    `“${written}” is a plugin of its own, whose options this reference does not hold.`,
  operandMissing: (command: string, usage: string) =>
    `${command} is not complete: it is written ${usage}.`,
  optionAfterImage: (written: string, image: string) =>
    `${written} stands after the image ${image}, so it goes to the program in the container: move it in front of the image.`,
  optionAfterContainer: (written: string, container: string) =>
    `${written} stands after ${container}, so it is run as a command in it: move it in front.`,
  moveInFront: (written: string) => `Move ${written} in front`,
  composeOne: 'docker-compose is version 1, which ended in 2023: write docker compose.',
  volumeRelative: (source: string) =>
    `${source} is taken from the folder you are in: write the whole path where that may differ.`,
  fullPath: 'Start from the current folder, whatever it is',
  volumeName: (source: string) =>
    `“${source}” is read as a volume’s name, and no name may hold a slash: begin a path with ./ or /.`,
  volumeAnonymous: (target: string) =>
    `${target} gets a new volume without a name each time: write a name in front to keep its data.`,
  nameVolume: 'Give the volume a name',
  hostPathMissing: (source: string) =>
    `There is no ${source} here: Docker would make an empty folder there, owned by root.`,
  mountMissing: (source: string) =>
    `There is no ${source} here: --mount refuses it, so make it first.`,
  badMount: (value: string) =>
    `“${value}” is no mount: write host path or volume, a colon, and the path in the container.`,
  badPort: {
    container: (value: string) =>
      `“${value}” names no port in the container: write a number from 0 to 65535 after the last colon.`,
    host: (value: string) =>
      `“${value}” names no port of this machine: write a number from 0 to 65535 before the colon.`,
    address: (value: string) =>
      `“${value}” does not begin with an address of this machine: write four numbers, or IPv6 in brackets.`,
    protocol: (value: string) => `“${value}” has no such protocol: write /tcp, /udp or /sctp.`,
    ranges: (value: string) => `The two ranges of “${value}” differ in length: make them equal.`,
    field: (value: string) => `“${value}” is no list of name=value: write 8080:80 instead.`,
  },
  portOpen: (host: string) =>
    host === ''
      ? 'The port is open to the network, past the firewall’s own rules: write 127.0.0.1:: in front to keep it here.'
      : `Port ${host} is open to the network, past the firewall’s own rules: write 127.0.0.1: in front to keep it here.`,
  keepLocal: 'Open it for this machine only',
  loginPassword:
    'A password on the line stays in the history of the shell: give it by --password-stdin, or leave it out and be asked.',
  link: (value: string) =>
    `--link is deprecated: put both containers on a network of your own, where ${value} is known by its name.`,
  useNetwork: 'Use a network',
  deprecated: (written: string, instead: string | undefined, since: string | undefined) =>
    `${written} is deprecated${since === undefined ? '' : ` since ${since}`}${
      instead === undefined ? ': leave it out.' : `: write ${instead}.`
    }`,
  removed: (written: string, instead: string | undefined, removed: string) =>
    `${written} is gone since ${removed}${
      instead === undefined ? ': leave it out.' : `: write ${instead}.`
    }`,
  privileged:
    '--privileged switches off what separates the container from this machine: give it only the device or capability it needs.',
  engineSocket:
    'Whoever has the engine’s socket controls this machine as root: mount it only for programs you trust that far.',
  removesAll:
    'This removes every container of this machine, running or not, of every project: name the ones you mean.',
  stopsAll: 'This reaches every running container of this machine: name the ones you mean.',
  stoppedOnly: 'Remove the stopped ones only',
  prune: {
    container: 'Removes every stopped container; running ones stay.',
    image: 'Removes images without a name that no container uses; those with a name stay.',
    imageAll: 'Removes every image that no container uses, with its names.',
    network: 'Removes every network of your own that no container uses.',
    volume: 'Removes unused volumes without a name and their data; those with a name stay.',
    volumeAll: 'Removes every volume that no container uses, and its data, named ones too.',
    builder: 'Removes build cache that nothing uses; images stay.',
    builderAll: 'Removes the whole build cache, shared parts too; images stay.',
    buildx: 'Removes the build cache of the builder; images stay.',
    system:
      'Removes stopped containers, unused networks, images without a name and build cache; volumes stay.',
    systemAll:
      'Removes stopped containers, unused networks, every image without a container and build cache; volumes stay.',
    volumesToo: ' With --volumes also unused volumes without a name; named ones stay.',
    noQuestion: ' It does not ask first.',
  },
  pushLatest: (image: string) =>
    `Without a tag this pushes ${image}:latest: write the tag you mean.`,
  writeTag: 'Name the tag',
} as const;
