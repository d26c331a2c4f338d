/** What is said of lines that the CLI cannot read. */
export const usageErrorStrings = {
  'flag-unknown': {
    title: 'The command has no such option',
    means: 'The docker command does not know this option at this place, and did nothing.',
    causes: [
      'It is misspelt, or belongs to another command.',
      'It stands after the image, or before the command it belongs to.',
      'This version of docker is too old, or too new, for it.',
    ],
    helps: ['See the options of the command'],
  },
  'command-unknown-cli': {
    title: 'Docker has no such command',
    means: 'The word after docker is neither a command of it nor a plugin that is installed.',
    causes: ['It is misspelt.', 'It is a plugin that this machine does not have.'],
    helps: ['See all commands'],
  },
  'arguments-wrong': {
    title: 'The command needs another number of arguments',
    means: 'Something is missing from the line, or too much stands in it, and nothing was done.',
    causes: [
      'The name of the image or container is missing, or an option swallowed it.',
      'A value with spaces lacks its quotes.',
    ],
    helps: ['See how it is written'],
  },
} as const;
