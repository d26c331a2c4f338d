/** A name of the bench's own for an executable, and where packages are known to put it. */
export interface BinaryRecipe {
  readonly name: string;
  readonly paths: readonly string[];
}

/** One release that a set can be taken from, with the packages that hold it there. */
export interface SetTry {
  readonly release: string;
  readonly packages: readonly string[];
}

/** A set of packages that is unpacked together. Releases are tried in order. */
export interface SetRecipe {
  readonly name: 'current' | 'old';
  readonly tries: readonly SetTry[];
  readonly daemons: readonly BinaryRecipe[];
  readonly cli: readonly BinaryRecipe[];
  readonly plugins: readonly BinaryRecipe[];
}

const daemons: readonly BinaryRecipe[] = [
  { name: 'dockerd', paths: ['usr/sbin/dockerd', 'usr/bin/dockerd'] },
  { name: 'docker-proxy', paths: ['usr/sbin/docker-proxy', 'usr/bin/docker-proxy'] },
  { name: 'docker-init', paths: ['usr/bin/tini-static', 'usr/bin/docker-init'] },
  { name: 'containerd', paths: ['usr/bin/containerd', 'usr/sbin/containerd'] },
  {
    name: 'containerd-shim-runc-v2',
    paths: ['usr/bin/containerd-shim-runc-v2', 'usr/sbin/containerd-shim-runc-v2'],
  },
  { name: 'docker-registry', paths: ['usr/bin/docker-registry'] },
];

const pluginFolders = ['usr/libexec/docker/cli-plugins', 'usr/lib/docker/cli-plugins'];

const plugins: readonly BinaryRecipe[] = ['docker-compose', 'docker-buildx'].map((name) => ({
  name,
  paths: pluginFolders.map((folder) => `${folder}/${name}`),
}));

const cli: readonly BinaryRecipe[] = [{ name: 'docker', paths: ['usr/bin/docker'] }];

const debianPackages = [
  'docker.io',
  'docker-cli',
  'containerd',
  'runc',
  'docker-compose',
  'docker-buildx',
  'docker-registry',
];

/** Ubuntu's docker.io holds the client too, and Compose is the package of its second major. */
const ubuntuPackages = [
  'docker.io',
  'containerd',
  'runc',
  'tini',
  'docker-compose-v2',
  'docker-buildx',
  'docker-registry',
];

/**
 * The engine of nearly all tests: the newest that Debian has, else that of Debian 13.
 *
 * Ubuntu's machines only know Ubuntu's archive, so there it is what their own release offers.
 */
export function currentSet(os: { readonly id: string; readonly codename: string }): SetRecipe {
  const tries =
    os.id === 'ubuntu'
      ? [`${os.codename}-updates`, os.codename].map((release) => ({
          release,
          packages: ubuntuPackages,
        }))
      : [
          { release: 'sid', packages: [...debianPackages, 'tini-static'] },
          { release: 'trixie', packages: [...debianPackages, 'tini'] },
        ];
  return { name: 'current', tries, daemons, cli, plugins };
}

/**
 * Debian 12's engine 20.10, on which `volume prune` still removed named volumes.
 *
 * Its docker.io holds the client too; the plugins are those of the current set. Its dockerd wants a
 * library that a small system may lack.
 */
export const oldSet: SetRecipe = {
  name: 'old',
  tries: [
    {
      release: 'bookworm',
      packages: ['docker.io', 'containerd', 'runc', 'tini', 'libdevmapper1.02.1'],
    },
  ],
  daemons: daemons.filter((binary) => binary.name !== 'docker-registry'),
  cli,
  plugins: [],
};

/** Where runc is in its package. */
export const runcPaths: readonly string[] = ['usr/sbin/runc', 'usr/bin/runc'];

/** The release whose packages the images are made of; Debian 12's redis is the 7 that many pin. */
export function imageReleases(os: {
  readonly id: string;
  readonly codename: string;
}): readonly string[] {
  return os.id === 'ubuntu' ? [os.codename] : ['bookworm', 'trixie'];
}

/** The packages that the images' programs come from; libraries follow by dependency. */
export const imagePackages: readonly string[] = [
  'busybox-static',
  'bash',
  'redis-server',
  'redis-tools',
  'nginx',
  'nginx-common',
  'libstdc++6',
  'libatomic1',
];
