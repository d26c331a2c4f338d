import type { ImageRecipe, LayerRecipe } from './recipe.ts';

const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const standIn = { 'runsheet.stand-in': 'true' };

const users = 'root:x:0:0:root:/root:/bin/bash\nwww-data:x:33:33:www-data:/var/www:/bin/false\n';
const groups = 'root:x:0:\nwww-data:x:33:\n';

const folders = (
  [
    ['/tmp', 0o1777],
    ['/var/tmp', 0o1777],
    ['/root', 0o700],
    ['/run', 0o755],
    ['/var/log', 0o755],
    ['/home', 0o755],
    ['/usr/local/bin', 0o755],
    ['/usr/bin', 0o755],
  ] as const
).map(([to, mode]) => ({ put: 'folder', to, mode }) as const);

/** A small system: busybox for nearly everything, a real bash, and the C library that it needs. */
const base: LayerRecipe = {
  createdBy: 'ADD base system',
  entries: [
    ...folders,
    { put: 'text', to: '/etc/passwd', text: users },
    { put: 'text', to: '/etc/group', text: groups },
    { put: 'text', to: '/etc/nsswitch.conf', text: 'hosts: files dns\n' },
    { put: 'package-file', from: 'bin/bash', to: '/bin/bash' },
    { put: 'package-file', from: 'bin/busybox', to: '/bin/busybox' },
    { put: 'busybox-applets', from: 'bin/busybox', to: '/bin' },
    { put: 'link', target: '/bin/env', to: '/usr/bin/env' },
    { put: 'libraries-of', programs: ['bin/bash'] },
  ],
};

const busybox: ImageRecipe = {
  name: 'busybox',
  versionOf: 'busybox-static',
  settings: { Env: [path], Cmd: ['sh'] },
  layers: [
    {
      createdBy: 'ADD busybox',
      entries: [
        { put: 'folder', to: '/tmp', mode: 0o1777 },
        { put: 'folder', to: '/root', mode: 0o700 },
        { put: 'text', to: '/etc/passwd', text: users },
        { put: 'text', to: '/etc/group', text: groups },
        { put: 'package-file', from: 'bin/busybox', to: '/bin/busybox' },
        { put: 'busybox-applets', from: 'bin/busybox', to: '/bin' },
      ],
    },
  ],
};

const helloWorld: ImageRecipe = {
  name: 'hello-world',
  settings: { Cmd: ['/bin/cat', '/hello.txt'], Labels: standIn },
  layers: [
    {
      createdBy: 'COPY hello',
      entries: [
        { put: 'package-file', from: 'bin/busybox', to: '/bin/cat' },
        { put: 'own-file', from: 'hello.txt', to: '/hello.txt', mode: 0o644 },
      ],
    },
  ],
};

const redisPrograms = ['usr/bin/redis-check-rdb', 'usr/bin/redis-cli'];

/** The server is a link to redis-check-rdb in Debian: one program that looks at its own name. */
const redis: ImageRecipe = {
  name: 'redis',
  versionOf: 'redis-server',
  settings: {
    Env: [path],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['redis-server'],
    ExposedPorts: { '6379/tcp': {} },
    Volumes: { '/data': {} },
    WorkingDir: '/data',
  },
  layers: [
    base,
    { createdBy: 'ADD libraries', entries: [{ put: 'libraries-of', programs: redisPrograms }] },
    {
      createdBy: 'ADD redis',
      entries: [
        ...redisPrograms.map(
          (from) =>
            ({ put: 'package-file', from, to: `/${from.replace('usr/', 'usr/local/')}` }) as const,
        ),
        { put: 'link', target: 'redis-check-rdb', to: '/usr/local/bin/redis-server' },
        { put: 'link', target: 'redis-check-rdb', to: '/usr/local/bin/redis-check-aof' },
        {
          put: 'package-file',
          from: 'usr/bin/redis-benchmark',
          to: '/usr/local/bin/redis-benchmark',
        },
      ],
    },
    {
      createdBy: 'COPY docker-entrypoint.sh',
      entries: [
        { put: 'folder', to: '/data', mode: 0o755 },
        {
          put: 'own-file',
          from: 'redis-entrypoint.sh',
          to: '/usr/local/bin/docker-entrypoint.sh',
          mode: 0o755,
        },
      ],
    },
  ],
};

const nginx: ImageRecipe = {
  name: 'nginx',
  versionOf: 'nginx',
  settings: {
    Env: [path],
    Cmd: ['nginx', '-g', 'daemon off;'],
    ExposedPorts: { '80/tcp': {} },
    StopSignal: 'SIGQUIT',
  },
  layers: [
    base,
    {
      createdBy: 'ADD nginx',
      entries: [
        { put: 'libraries-of', programs: ['usr/sbin/nginx'] },
        { put: 'package-file', from: 'usr/sbin/nginx', to: '/usr/sbin/nginx' },
        { put: 'package-file', from: 'etc/nginx/mime.types', to: '/etc/nginx/mime.types' },
        { put: 'folder', to: '/var/lib/nginx', mode: 0o755 },
        { put: 'folder', to: '/var/log/nginx', mode: 0o755 },
        { put: 'link', target: '/dev/stdout', to: '/var/log/nginx/access.log' },
        { put: 'link', target: '/dev/stderr', to: '/var/log/nginx/error.log' },
      ],
    },
    {
      createdBy: 'COPY configuration and page',
      entries: [
        { put: 'own-file', from: 'nginx.conf', to: '/etc/nginx/nginx.conf', mode: 0o644 },
        {
          put: 'own-file',
          from: 'nginx-default.conf',
          to: '/etc/nginx/conf.d/default.conf',
          mode: 0o644,
        },
        {
          put: 'own-file',
          from: 'nginx-index.html',
          to: '/usr/share/nginx/html/index.html',
          mode: 0o644,
        },
      ],
    },
  ],
};

const node: ImageRecipe = {
  name: 'node',
  versionOf: 'node',
  settings: { Env: [path], Entrypoint: ['docker-entrypoint.sh'], Cmd: ['node'] },
  layers: [
    base,
    { createdBy: 'ADD libraries', entries: [{ put: 'libraries-of', programs: ['node'] }] },
    { createdBy: 'ADD node', entries: [{ put: 'node', to: '/usr/local/bin/node' }] },
    {
      createdBy: 'COPY docker-entrypoint.sh',
      entries: [
        {
          put: 'own-file',
          from: 'node-entrypoint.sh',
          to: '/usr/local/bin/docker-entrypoint.sh',
          mode: 0o755,
        },
      ],
    },
  ],
};

const mongo: ImageRecipe = {
  name: 'mongo',
  settings: {
    Env: [path],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['mongod'],
    ExposedPorts: { '27017/tcp': {} },
    Volumes: { '/data/db': {}, '/data/configdb': {} },
    Labels: standIn,
  },
  layers: [
    base,
    {
      createdBy: 'COPY mongod (stand-in)',
      entries: [
        { put: 'folder', to: '/data/db', mode: 0o755 },
        { put: 'folder', to: '/data/configdb', mode: 0o755 },
        { put: 'own-file', from: 'mongod.sh', to: '/usr/local/bin/mongod', mode: 0o755 },
        {
          put: 'own-file',
          from: 'mongo-entrypoint.sh',
          to: '/usr/local/bin/docker-entrypoint.sh',
          mode: 0o755,
        },
      ],
    },
  ],
};

const mongoExpress: ImageRecipe = {
  name: 'mongo-express',
  settings: {
    Env: [path],
    Cmd: ['mongo-express'],
    ExposedPorts: { '8081/tcp': {} },
    Labels: standIn,
  },
  layers: [
    base,
    {
      createdBy: 'COPY mongo-express (stand-in)',
      entries: [
        { put: 'folder', to: '/srv/pages', mode: 0o755 },
        {
          put: 'own-file',
          from: 'mongo-express.sh',
          to: '/usr/local/bin/mongo-express',
          mode: 0o755,
        },
      ],
    },
  ],
};

/** All images of the mirror. There is no MongoDB in Debian: its two are stand-ins and say so. */
export const imageRecipes: readonly ImageRecipe[] = [
  busybox,
  helloWorld,
  redis,
  nginx,
  node,
  mongo,
  mongoExpress,
];
