/** What a command does, in phrases that fit a chip and read well one after another. */
export const effectStrings = {
  nothing: 'does nothing yet',
  changesNothing: 'changes nothing',
  follows: 'runs until you stop it',
  runsOn: 'runs until it ends or you stop it',
  interactive: 'takes what you type',
  asksFirst: 'asks before it begins',
  help: 'shows help',
  dryRun: 'only shows what it would do',
  runs: (program: string) => `runs ${program}`,
  unnamed: (kind: string) => `removes nothing, since it names no ${kind}`,
  onEngine: (name: string) => `goes to the engine ${name}`,
  writesFile: (file: string) => `writes the file ${file}`,
  writesFolder: (folder: string) => `writes files to ${folder}`,
  addsToFile: (file: string) => `adds to the file ${file}`,
  deletes: (names: string) => (names === '' ? 'deletes files' : `deletes ${names}`),
  changesInPlace: (program: string) => `has ${program} change files in place`,
  filtered: (filters: string) => `takes only what matches ${filters}`,

  /** What `$(docker ps -aq)` and its like come to. */
  reach: {
    containers: 'every container of this engine',
    running: 'every running container of this engine',
    images: 'every image of this engine',
    unnamedImages: 'every image without a name',
    volumes: 'every volume of this engine',
    unusedVolumes: 'every volume that no container uses',
    networks: 'every network of this engine',
    project: 'every container of the project',
    others: (kind: string) => `every ${kind}`,
    listed: (command: string) => `what “${command}” prints`,
  },

  and: (items: readonly string[]) =>
    items.length < 2
      ? (items[0] ?? '')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
} as const;
