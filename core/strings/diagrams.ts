/** The words of the frame of every diagram. */
export const diagramStrings = {
  asText: 'As text',
  reset: 'Reset',
  pointAtPart: 'Point at a part to see the commands that concern it.',
  more: (count: number) => `and ${count} more`,
  partWithCommands: (part: string, count: number) =>
    count === 1 ? `${part}, 1 command` : `${part}, ${count} commands`,
} as const;

const stretches = [
  {
    name: 'Learn',
    chapters: [
      { id: 'why-containers', lines: ['Why', 'containers'] },
      { id: 'images', lines: ['Images'] },
      { id: 'layers', lines: ['Layers'] },
      { id: 'vms', lines: ['Containers', 'and VMs'] },
      { id: 'inside', lines: ['Inside a', 'container'] },
      { id: 'your-app', lines: ['Docker for', 'your app'] },
      { id: 'networks', lines: ['Networks'] },
    ],
  },
  {
    name: 'Do',
    chapters: [
      { id: 'commands', lines: ['Commands'] },
      { id: 'compose', lines: ['Compose'] },
      { id: 'dockerfile', lines: ['Dockerfile'] },
      { id: 'volumes', lines: ['Volumes'] },
    ],
  },
  {
    name: 'Ship',
    chapters: [
      { id: 'registry', lines: ['Private', 'registry'] },
      { id: 'deploying', lines: ['Deploying', 'on a server'] },
    ],
  },
] as const;

export const roadMapWords = {
  title: 'The road map',
  start: 'start: an engine answers',
  end: 'your app runs on a server',
  stretches,
  twin: () => ({
    caption: 'The road begins where an engine answers, and ends with your app on a server.',
    head: ['Stretch', 'Chapters in order'],
    rows: stretches.map(({ name, chapters }) => [
      name,
      chapters.map(({ lines }) => lines.join(' ')).join(', '),
    ]),
  }),
} as const;

export const whyContainersWords = {
  title: 'By hand, and by image',
  byHand: 'Set up by hand, three times',
  oneImage: 'One image, three times the same',
  machines: [
    { label: 'your machine', installed: ['Node 24', 'Redis 7', 'OpenSSL 3'] },
    { label: 'a colleague’s', installed: ['Node 22', 'Redis 7', 'OpenSSL 3'] },
    { label: 'the server', installed: ['Node 16', 'Redis 5', 'OpenSSL 1'], wrong: 'Node 16' },
  ],
  runs: 'the app runs',
  broken: 'the app breaks',
  registry: 'registry',
  image: 'my-app:1.0',
  app: 'my-app',
  engine: 'engine',
  twin: {
    caption: 'The same app on three machines.',
    head: ['Machine', 'Set up by hand', 'From one image in a registry'],
    rows: [
      ['your machine', 'Node 24, Redis 7, OpenSSL 3: the app runs', 'the container my-app'],
      ['a colleague’s', 'Node 22, Redis 7, OpenSSL 3: the app runs', 'the same container'],
      ['the server', 'Node 16, Redis 5, OpenSSL 1: the app breaks', 'the same container'],
    ],
  },
} as const;

export const imageToContainersWords = {
  title: 'One image, many containers',
  registry: 'Docker Hub',
  machine: 'this machine',
  image: 'redis:7',
  layers: ['redis', 'libraries', 'Debian'],
  readOnly: 'read-only',
  pull: 'pull, once',
  run: 'run',
  first: 'first-redis',
  second: 'second-redis',
  own: 'its own thin layer',
  shared: 'the image below, shared',
  twin: [
    'A registry, here Docker Hub, keeps the image redis:7 in layers.',
    'One pull copies it to this machine. The image is read-only.',
    'first-redis and second-redis are made from it. Each has a thin layer of its own to write on; the layers of the image below are shared and not copied.',
  ],
} as const;

export const vmAndContainersWords = {
  title: 'Where the line is drawn',
  where: 'Where the containers run',
  onLinux: 'On Linux',
  inDesktop: 'In Docker Desktop',
  saidLinux: 'On Linux the containers share the machine’s own kernel.',
  saidDesktop:
    'In Docker Desktop one virtual machine brings the Linux kernel that all containers share.',
  machines: 'Virtual machines',
  containers: 'Containers',
  apps: ['app A', 'app B', 'app C'],
  libraries: 'libraries',
  brings: ['libraries', 'MBs'],
  guest: 'guest system',
  ownKernel: 'own kernel · GBs',
  hypervisor: 'hypervisor',
  hardware: 'hardware',
  engine: 'Docker Engine',
  kernel: 'one kernel, shared',
  vmKernel: 'one Linux kernel, shared',
  desktopVm: 'one Linux virtual machine',
  desktopWould: 'in Docker Desktop: one virtual machine',
  hostSystem: 'macOS or Windows, hypervisor',
  twin: {
    caption: 'From top to bottom.',
    head: ['Level', 'Virtual machines', 'Containers'],
    rows: [
      ['App', 'app A and app B', 'app A, app B and app C'],
      ['Libraries', 'in each machine', 'in each container, megabytes'],
      ['System', 'a guest system with its own kernel in each, gigabytes', 'none'],
      ['Below', 'a hypervisor', 'Docker Engine on one kernel that all share'],
      ['Hardware', 'shared', 'shared'],
      [
        'In Docker Desktop',
        'no difference',
        'containers, engine and a Linux kernel stand in one virtual machine on macOS or Windows',
      ],
    ],
  },
} as const;

export const insideAContainerWords = {
  title: 'A container from within',
  name: 'my-redis',
  headings: ['processes', 'files', 'environment'],
  first: 'redis-server',
  firstNote: 'when it ends, all ends',
  second: 'sh',
  secondNote: 'by docker exec',
  log: 'log: what 1 prints',
  folders: '/bin  /data  /etc  …',
  ownLayer: 'its own layer',
  layers: ['redis', 'libraries', 'Debian'],
  readOnly: 'from the image, read-only',
  variables: ['PATH=/usr/local/…', 'HOSTNAME=690696…', 'GREETING=hello'],
  network: 'network',
  ownNetwork: 'its own',
  interfaces: ['lo', 'eth0'],
  reach: ['127.0.0.1, localhost', '172.17.0.2, others'],
  kernel: 'not inside: the kernel. It is the machine’s, and shared.',
  twin: {
    caption: 'What the running container my-redis has of its own.',
    head: ['Of its own', 'What it is'],
    rows: [
      [
        'First process',
        'redis-server with number 1. When it ends, the container ends; what it prints is the log.',
      ],
      ['Second process', 'sh, started by docker exec, with a number of its own.'],
      ['File system', 'Layers of the image, read-only, with the container’s own layer on top.'],
      ['Environment', 'Variables of the image, and those set at the start.'],
      [
        'Network',
        'lo with 127.0.0.1, its own localhost, and eth0 with one address by which others reach it.',
      ],
      ['Not inside', 'The kernel: it is the machine’s, shared with all.'],
    ],
  },
} as const;

export const appWorkflowWords = {
  title: 'From code to server',
  machine: 'your machine',
  code: 'code',
  dockerfile: 'Dockerfile',
  build: 'build',
  image: 'my-app:1.0',
  push: 'push',
  pull: 'pull',
  registry: 'your registry',
  hub: 'Docker Hub',
  base: 'base: node',
  others: 'mongo, mongo-express',
  server: 'server',
  network: 'network',
  app: 'my-app',
  database: 'mongodb',
  page: 'mongo-express',
  port: '3000',
  ci: 'CI service',
  ciNote: 'builds and pushes each commit',
  twin: [
    'On your machine, code and a Dockerfile become the image my-app:1.0 by a build. Its base image, node, comes from Docker Hub.',
    'A push takes the image to your registry.',
    'The server pulls it from there, and mongo and mongo-express from Docker Hub.',
    'On the server, my-app, mongodb and mongo-express run on one network. Only the port of my-app, 3000, is open.',
    'A CI service does build and push by itself for each commit.',
  ],
} as const;
