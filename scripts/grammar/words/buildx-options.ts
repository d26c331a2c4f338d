import type { WordBlock } from './model.ts';

const buildxFamily = [
  'docker build',
  'docker builder prune',
  'docker buildx',
  'docker buildx bake',
  'docker buildx create',
  'docker buildx dap',
  'docker buildx dap build',
  'docker buildx debug',
  'docker buildx debug build',
  'docker buildx dial-stdio',
  'docker buildx du',
  'docker buildx history',
  'docker buildx history export',
  'docker buildx history import',
  'docker buildx history inspect',
  'docker buildx history inspect attachment',
  'docker buildx history logs',
  'docker buildx history ls',
  'docker buildx history open',
  'docker buildx history rm',
  'docker buildx history trace',
  'docker buildx imagetools',
  'docker buildx imagetools create',
  'docker buildx imagetools inspect',
  'docker buildx inspect',
  'docker buildx install',
  'docker buildx ls',
  'docker buildx policy',
  'docker buildx policy eval',
  'docker buildx policy json-schema',
  'docker buildx policy test',
  'docker buildx rm',
  'docker buildx stop',
  'docker buildx uninstall',
  'docker buildx use',
];

/** What Buildx's commands share, and how builders are kept. */
export const buildxOptions: readonly WordBlock[] = [
  {
    commands: buildxFamily.filter(
      (name) => name !== 'docker buildx create' && name !== 'docker buildx ls',
    ),
    options: { '--builder': 'Uses this builder, whichever one is current.' },
  },
  {
    commands: buildxFamily,
    options: { '--debug': 'Prints what Buildx itself does, for finding faults.' },
  },
  {
    commands: [
      'docker buildx create',
      'docker buildx du',
      'docker buildx inspect',
      'docker buildx ls',
      'docker buildx rm',
    ],
    options: { '--timeout': 'How long to wait for a builder to answer.' },
  },
  {
    commands: ['docker buildx create'],
    options: {
      '--append': 'Adds a node to a builder that is already there.',
      '--bootstrap': 'Starts the builder at once, not at its first build.',
      '--buildkitd-config': "A settings file for BuildKit's daemon.",
      '--buildkitd-flags': "Options for BuildKit's daemon.",
      '--config': 'Older spelling of --buildkitd-config.',
      '--driver': 'What the builder runs as: a container, pods of Kubernetes, or a remote daemon.',
      '--driver-opt': 'A setting for the driver, name=value.',
      '--leave': 'Takes a node out of a builder.',
      '--name': "The builder's name.",
      '--node': 'The name of the node to make or change.',
      '--platform': 'The systems that this node is to build for.',
      '--use': 'Makes it the current builder.',
    },
  },
  {
    commands: ['docker buildx rm'],
    options: {
      '--all-inactive': 'Removes every builder that is not running.',
      '--force': 'Removes without asking first.',
      '--keep-daemon': "Leaves BuildKit's daemon running.",
      '--keep-state': "Keeps the builder's cache, for a builder of the same name.",
    },
  },
  {
    commands: ['docker buildx use'],
    options: {
      '--default': 'Makes it the default for the current context.',
      '--global': 'Keeps it current when the context changes.',
    },
  },
  {
    commands: ['docker buildx inspect'],
    options: { '--bootstrap': 'Starts the builder first, so that it can be asked.' },
  },
  {
    commands: ['docker buildx ls'],
    options: {
      '--format': 'The form of the output: a table, json, or a Go template of your own.',
      '--no-trunc': 'Shows long values whole.',
    },
  },
  {
    commands: ['docker buildx du'],
    options: {
      '--filter': 'Shows only matching cache.',
      '--format': 'The form of the output: a table, json, or a Go template of your own.',
      '--verbose': 'Says more about each piece of cache.',
    },
  },
];
