/** Every word of the settings page, and what main says about a setting that cannot be used. */
export const settingsStrings = {
  title: 'Settings',
  intro: 'Each change is kept at once.',
  saved: 'Saved.',
  reset: 'Use the usual',
  resetLabel: (name: string) => `${name}: use the usual`,
  wasReset: (name: string) => `${name} is as usual again.`,
  choose: 'Choose…',
  chooseLabel: (name: string) => `${name}: choose…`,
  use: 'Use this',
  on: 'On',
  off: 'Off',

  sections: {
    look: 'Look',
    terminal: 'Terminal',
    programs: 'Programs and folders',
    safety: 'Safety',
    history: 'History',
    files: 'Files',
  },

  theme: {
    name: 'Theme',
    about: 'Light, dark, or as the system says. The terminal is dark in both.',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  fontSize: {
    name: 'Text size in terminals',
    about: (mac: boolean) =>
      `In pixels. In a terminal, ${mac ? '⌘' : 'Ctrl'} with +, − and 0 does the same.`,
    smaller: 'Smaller',
    larger: 'Larger',
    outside: (smallest: number, largest: number) => `Choose a size from ${smallest} to ${largest}.`,
    sample: 'docker run -p 3000:6379 redis',
  },
  screenReader: {
    name: 'Screen reader support in terminals',
    about:
      'Terminals tell a screen reader what they print, line by line. It makes long output slower, so switch it on if you use one.',
  },
  shell: {
    name: 'Shell',
    about: 'The program of a shell tab.',
    usual: (file: string) => `Your own: ${file}`,
    picker: 'Choose a shell',
  },
  workingFolder: {
    name: 'Working folder',
    about: 'Where shell tabs begin, and commands that name no folder themselves.',
    usual: (folder: string) => `Your home folder: ${folder}`,
    picker: 'Choose a working folder',
  },
  dockerPath: {
    name: 'Docker program',
    about: 'The docker that runs your commands and tells Runsheet where the engine is.',
    usual: (file: string | undefined) =>
      file === undefined ? 'None was found in PATH' : `The first in PATH: ${file}`,
    version: (version: string) => `It is docker ${version}.`,
    picker: 'Choose the docker program',
  },
  confirm: {
    name: 'Ask before a command',
    about: 'What removes something always asks, with a list of what goes.',
    removes: 'removes something',
    exposes: 'removes or exposes something',
    exposesAbout:
      'Exposes: opens a port to the network, or gives a container power over this machine.',
    changes: 'changes anything at all',
  },
  history: {
    name: 'Remember runs',
    about:
      'Lines, results and times, and what blanks were filled with, on this machine only. Secrets are never kept.',
    forgetValues: 'Forget what blanks were filled with',
    forgotten: 'Blanks begin empty again.',
  },
  files: {
    name: 'Runsheet’s own files',
    about: 'Settings, history, logs, and your own sheets, as plain files.',
    show: 'Show folder',
    data: 'Folder',
    settingsFile: 'Settings',
  },

  check: {
    notAbsolute: (path: string) => `“${path}” is not a whole path. Begin at the top of the disk.`,
    missing: (path: string) => `There is nothing at ${path}. Check the path, or choose it.`,
    isFolder: (path: string) => `${path} is a folder. Name the program itself.`,
    notExecutable: (path: string) =>
      `${path} may not be run as a program. Choose another, or change its permissions.`,
    batchFile: (path: string) =>
      `${path} is a batch file, which cannot be given values safely. Name the program it starts.`,
    notFolder: (path: string) => `${path} is a file. Choose a folder.`,
    notDocker: (path: string) =>
      `${path} did not answer \`docker version\` as docker does. Choose the docker program.`,
    holdsNul: 'The path holds a NUL character. Take it out.',
  },
  ask: {
    title: 'Use this program from now on?',
    detail: (path: string) =>
      `${path}\n\nThe request came without a click or key press that Runsheet saw. Agree only if you asked for it.`,
    use: 'Use it',
    cancel: 'Cancel',
    refused: 'The setting stays as it was.',
  },
} as const;
