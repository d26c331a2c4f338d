import type { TokenRole } from '../cli/line/model.ts';
import type { Shell } from '../command/model.ts';
import { pageTitles } from './page-titles.ts';

/** The page that explains a pasted line or error, and the pages about one mistake or error. */
export const explainStrings = {
  title: pageTitles.explain,
  intro:
    'Paste a docker line from anywhere, or an error message. It is read here, piece by piece, and nothing is run.',
  field: 'Line or error message',
  placeholder: 'docker run …',
  fieldHint: (shell: Shell): string =>
    shell === 'posix'
      ? 'Read as a line for a POSIX shell.'
      : shell === 'powershell'
        ? 'Read as a line for PowerShell.'
        : 'Read as a line for the Command Prompt.',
  clear: 'Clear',
  loading: 'Loading the commands …',
  tooLong: (shown: number): string =>
    `The text is very long: its first ${shown} characters are explained.`,

  examplesTitle: 'For example',
  examples: [
    {
      title: 'A line with ports, a volume and a password',
      text: 'docker run -d --name db -p 5432:5432 -v data:/var/lib/postgresql/data -e POSTGRES_PASSWORD=secret postgres:16',
    },
    {
      title: 'A line that does more than it seems to',
      text: 'docker rm -f $(docker ps -aq) && docker system prune -af --volumes',
    },
    {
      title: 'A line from a document, with mistakes in it',
      text: 'docker run nginx –d -p 8080:80 —name web',
    },
    {
      title: 'A line that runs a script in a container',
      text: 'docker run --rm -v "$(pwd)":/work -w /work node:22 sh -c "npm ci && npm test"',
    },
    {
      title: 'An error message',
      text: 'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "2f4c1e0d9a7b".',
    },
  ],

  nothing: {
    'no-docker': 'No docker command',
    'compose-file': 'This is a Compose file',
    dockerfile: 'This is a Dockerfile',
  } as Readonly<Record<string, string>>,

  line: 'The line, piece by piece',
  lineHint: 'Arrow keys go from piece to piece.',
  point: 'Point at a piece, or go through them with the arrow keys.',
  pieces: 'What each piece means',
  morePieces: (count: number): string => `and ${count} more pieces, which are not listed`,
  effect: 'What it does',
  facts: 'What the container gets',
  fact: {
    image: 'Image',
    command: 'Runs',
    name: 'Name',
    ports: 'Ports',
    mounts: 'Mounts',
    env: 'Variables',
    network: 'Network',
    restart: 'Restarts',
    labels: 'Labels',
    limits: 'Limits',
    project: 'Project',
    files: 'Files',
    services: 'Services',
    profiles: 'Profiles',
    envFiles: 'Variables from',
    folder: 'Folder',
  },
  projectFacts: 'Which project it is about',
  usualProject: 'named after the folder',
  usualFile: 'compose.yaml of the folder, or of one above',
  allServices: 'all',
  limits: {
    memory: (size: string): string => `memory ${size}`,
    cpus: (count: number): string => (count === 1 ? '1 processor' : `${count} processors`),
    pids: (count: number): string => `${count} processes`,
    shm: (size: string): string => `shared memory ${size}`,
  },

  problems: (count: number): string => (count === 1 ? '1 remark' : `${count} remarks`),
  severity: { error: 'Mistake', warning: 'Warning', hint: 'Note' },
  moreAbout: (title: string): string => `More about “${title}”`,
  more: 'More',
  fixed: (title: string): string => `${title}: done. Undo takes it back.`,

  run: 'Run this line',
  refused: 'As it stands, Docker would refuse this line: see the mistakes above.',
  notRunnable: {
    empty: 'There is nothing to run.',
    lines: 'These are several lines. To run one of them here, paste it alone.',
    shell: (shell: Shell): string =>
      shell === 'cmd'
        ? 'It is written for the Command Prompt, with parts that only that can read. Run it there.'
        : 'It is written for PowerShell, with parts that only that can read. Run it there.',
    broken: 'It cannot be run as it stands.',
  },
  further: 'Further',
  reference: (command: string): string => `All options of ${command}`,
  cards: 'In the chapters',

  errors: (count: number): string => (count === 1 ? 'An error message' : `${count} error messages`),
  causes: 'Likely causes',
  helps: 'What helps',

  help: {
    title: pageTitles.help,
    intro:
      'Mistakes in docker lines and messages of Docker that can be explained here. Paste one into “Explain a line” to have it found.',
    filter: 'Filter mistakes and errors',
    nothing: (words: string): string => `Nothing here has “${words}” in it.`,
    mistakes: 'Mistakes in a line',
    errors: 'Error messages',
    exits: 'Exit codes',
    unknownTitle: 'Nothing is known by this name',
    unknown: (code: string): string =>
      `There is no mistake and no error called “${code}”. Look for it in the list.`,
    toAll: 'All mistakes and errors',
    kind: { mistake: 'A mistake in a line', error: 'An error message' },
    example: 'For example',
    fixed: 'After the fix',
    tryIt: 'Explain this example',
    message: 'The message',
  },
} as const;

/** What a role is called, for those who cannot see how it is drawn. */
export const roleNames: Readonly<Record<TokenRole, string>> = {
  prompt: 'prompt',
  comment: 'remark',
  continuation: 'continued line',
  operator: 'operator',
  redirection: 'redirection',
  environment: 'variable',
  prefix: 'launcher',
  program: 'program',
  command: 'command',
  option: 'option',
  value: 'value',
  'end-of-options': 'end of options',
  image: 'image',
  container: 'container',
  network: 'network',
  volume: 'volume',
  service: 'service',
  operand: 'argument',
  argument: 'for the program',
  substitution: 'substitution',
  unknown: 'not known',
  other: 'argument',
};
