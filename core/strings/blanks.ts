import type { ChoiceGroup } from '../blanks/choice.ts';
import type { Container } from '../engine/model.ts';

type Usuals = readonly (readonly [string, string])[];

const states: Readonly<Record<Container['state'], string>> = {
  created: 'created',
  running: 'running',
  paused: 'paused',
  restarting: 'restarting',
  removing: 'being removed',
  exited: 'stopped',
  dead: 'dead',
};

const ended: Readonly<Record<string, string>> = {
  'docker kill': 'kill has nothing to end',
  'docker exec': 'exec needs a running one; start it first',
  'docker attach': 'attach needs a running one; start it first',
  'docker top': 'top needs a running one; start it first',
  'docker pause': 'only a running one can be paused',
};

/** Everything that blanks say: their choices, and what they notice about values. */
export const blankStrings = {
  group: {
    fitting: 'Here',
    others: 'Others',
    free: 'Free',
    taken: 'Taken',
    usual: 'Usual',
    before: 'Used before',
    files: 'In this folder',
  } satisfies Record<ChoiceGroup, string>,
  /** The heading of containers that are in the state that a command is for. */
  fitting: (states: readonly Container['state'][]): string =>
    states.includes('exited')
      ? 'Stopped'
      : states.includes('running')
        ? 'Running'
        : states.includes('paused')
          ? 'Paused'
          : 'Here',

  more: (count: number): string => `and ${count.toLocaleString('en')} more: type on`,
  count: (total: number): string =>
    total === 1 ? '1 choice' : `${total.toLocaleString('en')} choices`,
  noChoices: 'No choices',
  pick: (label: string): string => `Choose ${label} on this machine (F4)`,
  pickTitle: { file: 'Choose a file', folder: 'Choose a folder', path: 'Choose a file' },
  pickButton: 'Use it',
  fix: (text: string): string => `Use ${text}`,
  anotherOne: 'Another one',
  anotherOneHint: (parts: readonly string[]): string => `with ${parts.join(' and ')}`,

  state: (state: Container['state']): string => states[state],
  free: 'free',
  freeName: 'not taken',
  usedBy: (users: readonly string[]): string => {
    const [first = '', second = ''] = users;
    if (users.length === 1) return `used by ${first}`;
    return users.length === 2
      ? `used by ${first} and ${second}`
      : `used by ${first} and ${users.length - 1} more`;
  },
  unused: 'not used',
  anonymous: 'anonymous',
  otherProgram: 'used by another program',
  tags: (count: number): string => (count === 1 ? '1 tag here' : `${count} tags here`),
  imagesHere: (count: number): string => (count === 1 ? '1 image here' : `${count} images here`),
  folder: 'folder',
  created: (age: string): string => `made ${age}`,

  age: (milliseconds: number): string => {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1) return 'just now';
    const steps = [
      [525_600, 'year'],
      [43_200, 'month'],
      [1440, 'day'],
      [60, 'hour'],
      [1, 'minute'],
    ] as const;
    const [size, unit] = steps.find(([step]) => minutes >= step) ?? [1, 'minute'];
    const count = Math.floor(minutes / size);
    return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  },

  warning: {
    nameTaken: (name: string, state: Container['state'], free: string): string =>
      `${name} is taken by a ${states[state]} container; free: ${free}.`,
    volumeThere: (name: string): string => `${name} is there already: it stays as it is.`,
    networkThere: (name: string, free: string): string =>
      `A network ${name} is there already; free: ${free}.`,
    portTaken: (port: string, container: string, free: string | undefined): string =>
      `Port ${port} is published by ${container}${free === undefined ? '' : `; free: ${free}`}.`,
    portUsed: (port: string, free: string | undefined): string =>
      `Port ${port} is used by another program on this machine${free === undefined ? '' : `; free: ${free}`}.`,
    portPrivileged: (port: string): string =>
      `Port ${port} belongs to root, and this engine runs without root: use one from 1024 on.`,
    pathMissing: (path: string): string => `There is no ${path}.`,
    pathRootFolder: (path: string, linux: boolean): string =>
      `There is no ${path}: Docker makes an empty folder there${linux ? ', which belongs to root' : ''}.`,
    notFolder: (path: string): string => `${path} is a file, and a folder is wanted here.`,
    notFile: (path: string): string => `${path} is a folder, and a file is wanted here.`,
    noContainer: (name: string, near: string | undefined): string =>
      near === undefined
        ? `There is no container ${name}.`
        : `There is no container ${name}; the nearest is ${near}.`,
    noNetwork: (name: string, near: string | undefined): string =>
      near === undefined
        ? `There is no network ${name}.`
        : `There is no network ${name}; the nearest is ${near}.`,
    noVolume: (name: string): string => `There is no volume ${name}.`,
    volumeMade: (name: string): string => `There is no volume ${name} yet: an empty one is made.`,
    volumeUsed: (name: string, users: readonly string[]): string =>
      `${blankStrings.usedBy(users).replace(/^used/, `${name} is used`)}: Docker keeps it until they are removed.`,
    imagePulled: (image: string): string => `${image} is not here yet: it will be downloaded.`,
    noImage: (image: string): string => `There is no image ${image} here.`,
    running: (name: string): string => `${name} runs already: start changes nothing.`,
    paused: (name: string): string => `${name} is paused: unpause it instead.`,
    still: (name: string): string => `${name} does not run: stop changes nothing.`,
    removeLive: (name: string, state: Container['state']): string =>
      `${name} is ${states[state]}: stop it first, or remove it with --force.`,
    wrongState: (name: string, state: Container['state'], command: string): string =>
      `${name} is ${states[state]}: ${ended[command] ?? 'this needs another state'}.`,
    notPaused: (name: string, state: Container['state']): string =>
      `${name} is ${states[state]}, not paused.`,
  },

  usual: {
    listens: (image: string): string => `${image} listens here`,
    ports: {
      '80': 'web',
      '443': 'web, encrypted',
      '3000': 'Node apps',
      '8080': 'web apps',
      '5432': 'PostgreSQL',
      '3306': 'MySQL, MariaDB',
      '6379': 'Redis',
      '27017': 'MongoDB',
      '5000': 'registry, Flask',
      '8000': 'Python apps',
    } as Readonly<Record<string, string>>,
    env: {
      byImage: {
        postgres: [
          ['POSTGRES_PASSWORD=', 'of the first user; required'],
          ['POSTGRES_USER=', 'the first user'],
          ['POSTGRES_DB=', 'the first database'],
        ],
        mysql: [
          ['MYSQL_ROOT_PASSWORD=', 'of root; required'],
          ['MYSQL_DATABASE=', 'the first database'],
        ],
        mariadb: [
          ['MARIADB_ROOT_PASSWORD=', 'of root; required'],
          ['MARIADB_DATABASE=', 'the first database'],
        ],
        mongo: [
          ['MONGO_INITDB_ROOT_USERNAME=', 'the first user'],
          ['MONGO_INITDB_ROOT_PASSWORD=', 'its password'],
          ['MONGO_INITDB_DATABASE=', 'the first database'],
        ],
        'mongo-express': [['ME_CONFIG_MONGODB_URL=', 'where MongoDB is']],
        node: [['NODE_ENV=production', 'what Node apps read']],
      } as Readonly<Record<string, Usuals>>,
      anywhere: [
        ['TZ=UTC', 'the time zone'],
        ['LANG=C.UTF-8', 'language and letters'],
        ['NODE_ENV=production', 'what Node apps read'],
        ['LOG_LEVEL=debug', 'what many programs read'],
      ] as Usuals,
    },
    durations: [
      ['30s', '30 seconds'],
      ['5m', '5 minutes'],
      ['10m', '10 minutes'],
      ['1h', 'an hour'],
      ['24h', 'a day'],
    ] as Usuals,
    sizes: [
      ['128m', '128 MiB'],
      ['256m', '256 MiB'],
      ['512m', '512 MiB'],
      ['1g', '1 GiB'],
      ['2g', '2 GiB'],
    ] as Usuals,
    registries: [
      ['docker.io', 'Docker Hub'],
      ['ghcr.io', 'GitHub'],
      ['registry.gitlab.com', 'GitLab'],
      ['quay.io', 'Quay'],
      ['localhost:5000', 'on this machine'],
    ] as Usuals,
    numbers: {
      '--cpus': [
        ['0.5', 'half a processor'],
        ['1', 'one processor'],
        ['2', 'two processors'],
      ],
      '--tail': [
        ['20', 'lines'],
        ['100', 'lines'],
        ['500', 'lines'],
      ],
      '--pids-limit': [['100', 'processes']],
      '--timeout': [['10', 'seconds']],
      '--stop-timeout': [['10', 'seconds']],
    } as Readonly<Record<string, Usuals>>,
  },
} as const;
