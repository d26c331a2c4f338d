/** What a command does with images, builds and registries, in phrases that fit a chip. */
export const imageStrings = {
  downloads: (image: string) => `downloads ${image}`,
  downloadsAll: (image: string) => `downloads every tag of ${image}`,
  publishes: (image: string) => `publishes ${image} at its registry`,
  publishesAll: (image: string) => `publishes every tag of ${image} at its registry`,
  tags: (from: string, name: string) => `gives ${from} the name ${name} too`,
  commits: (container: string, image: string | undefined) =>
    image === undefined
      ? `makes an image of ${container}`
      : `makes the image ${image} of ${container}`,
  pausesMeanwhile: 'pauses it meanwhile',
  saves: (images: string, file: string) => `writes ${images} to ${file}`,
  loads: (file: string | undefined) =>
    file === undefined ? 'takes images out of its input' : `takes images out of ${file}`,
  imports: (from: string, name: string | undefined) =>
    `makes ${name === undefined ? 'an image' : `the image ${name}`} of the files in ${
      from === '-' ? 'its input' : from
    }`,
  removesImages: (what: string, several: boolean) =>
    several
      ? `removes ${what} and the images that have no other name`
      : `removes ${what} and the image if it has no other name`,
  evenIfUsed: 'does so even if a stopped container uses it',

  builds: (tags: string) => (tags === '' ? 'builds an image' : `builds the image ${tags}`),
  buildsFrom: (context: string) => `sends ${context} to the builder`,
  bakes: (targets: string) =>
    targets === '' ? 'builds the targets of the file' : `builds ${targets}`,
  checksOnly: 'checks the build and makes nothing',
  pushesBuilt: 'publishes it at its registry',
  newestBase: 'downloads its base image again',
  secret: (id: string) => `hands its steps the secret ${id}`,
  ssh: 'hands its steps your SSH keys',
  entitlement: (name: string) => `lets its steps have ${name}`,
  hostNetwork: 'lets its steps use this machine’s own network',
  debugger: 'stops where you want to look inside',

  createsBuilder: (name: string | undefined) =>
    name === undefined ? 'creates a builder' : `creates the builder ${name}`,
  addsToBuilder: (name: string) => `adds a machine to the builder ${name}`,
  takesFromBuilder: (name: string) => `takes a machine out of the builder ${name}`,
  usesBuilder: (name: string) => `makes ${name} the builder of the next builds`,
  startsBuilder: (name: string | undefined) => `starts ${name ?? 'the builder in use'}`,
  stopsBuilder: (name: string | undefined) => `stops ${name ?? 'the builder in use'}`,
  removesBuilder: (what: string) => `removes ${what}`,
  theBuilder: 'the builder in use',
  unusedBuilders: 'every builder that does not run',
  keepsCache: 'keeps its build cache',
  keepsDaemon: 'lets its BuildKit run on',
  proxiesBuilder: 'joins its input and output to the builder',
  alias: 'makes docker build a name for Buildx',
  noAlias: 'gives docker build back its own meaning',
  importsRecords: 'adds build records to those of this machine',
  removesRecords: (what: string) => `removes ${what}`,
  records: (refs: string) => (refs === '' ? 'the last build record' : `the build record ${refs}`),
  allRecords: 'every build record',
  servesTrace: (address: string) => `shows the record in a page at ${address}`,
  opensDesktop: 'opens it in Docker Desktop',
  joinsImages: (tags: string) =>
    tags === '' ? 'makes an image of others' : `makes ${tags} of others at its registry`,

  prunesImages: 'removes unused images without a name',
  prunesAllImages: 'removes every unused image',
  prunesCache: 'removes unused build cache',
  prunesAllCache: 'removes the whole build cache',
  keepsCacheOf: (size: string) => `keeps ${size} of it`,
  keepsCacheUpTo: (size: string) => `keeps at most ${size} of it`,

  logsIn: (server: string | undefined) => `stores a login for ${server ?? 'Docker Hub'}`,
  showsPassword: 'shows the password to other programs',
  logsOut: (server: string | undefined) => `forgets the login for ${server ?? 'Docker Hub'}`,

  createsManifest: (name: string) => `creates the list of images ${name} on this machine`,
  annotates: (image: string, list: string) => `changes what ${list} says of ${image}`,
  removesManifest: (what: string) => `removes ${what} from this machine`,
  signs: (image: string) => `signs ${image} and publishes the signature`,
  signsHere: (image: string) => `signs ${image} on this machine`,
  revokes: (image: string) => `takes back the signatures of ${image}`,
  createsKey: (name: string) => `creates the key ${name} to sign with`,
  loadsKey: (file: string) => `stores the key in ${file} for signing`,
  addsSigner: (name: string, repositories: string) => `lets ${name} sign ${repositories}`,
  removesSigner: (name: string, repositories: string) =>
    `no longer lets ${name} sign ${repositories}`,
} as const;
