import type { SessionInfo } from '../terminal/model.ts';

/** What the main process says: dialogs, refusals, notices. */
export const strings = {
  appName: 'Runsheet',
  broken:
    'Runsheet could not start: a part of it is missing or damaged. Install it again; your own files stay as they are.',
  settings: {
    notSaved: (file: string, reason: string) =>
      `The setting could not be saved to ${file}: ${reason}. It stays as it was.`,
    setAside: (file: string, aside: string) =>
      `The settings in ${file} could not be read, so the app started with the usual ones. The old file is kept as ${aside}.`,
    unreadable: (file: string) =>
      `The settings in ${file} could not be read or moved aside. Check who may read and write that file.`,
  },
  values: {
    setAside: (file: string, aside: string) =>
      `What blanks were filled with before, in ${file}, could not be read, so it begins anew. The old file is kept as ${aside}.`,
    unreadable: (file: string) =>
      `What blanks were filled with before, in ${file}, could not be read or moved aside. Check who may read and write that file.`,
  },
  ipc: {
    forbidden: 'This request did not come from the app’s own window, so it was refused.',
    unknown: (name: string) => `There is no request called “${name}”.`,
    badArgs: (name: string) => `The request “${name}” was not understood, so nothing was done.`,
    internal: 'Something went wrong inside the app. Its log file has the details.',
  },
  plan: {
    unknownSheet: (sheet: string) =>
      `The sheet “${sheet}” is not there any more. Choose the chapter again.`,
    unknownCommand: (command: string) =>
      `The command “${command}” is not there any more. Choose the chapter again.`,
    line: (first: string) => `The line cannot be run as it stands. ${first}`,
    values: 'Some blanks cannot be used as they are.',
    otherSystem: (systems: readonly string[]) =>
      `This command is for ${systems.join(' and ')}, not for this system.`,
    exampleNotCopied: (name: string, folder: string) =>
      `This runs in the example “${name}”, which is not copied yet. It would go to ${folder}.`,
    folderMissing: (folder: string) =>
      `The working folder ${folder} is not there. Create it or choose another.`,
    executableMissing: (name: string) =>
      name === 'docker'
        ? '`docker` was not found in the folders of PATH. Install Docker, or add its folder to PATH and start Runsheet again.'
        : `\`${name}\` was not found in the folders of PATH. Install it, or add its folder to PATH and start Runsheet again.`,
    dockerGone: (file: string) =>
      `The docker program of the settings, ${file}, is not there any more. Choose another in the settings.`,
    unknown: 'That plan is used up or was never made. Press Run again.',
    expired: 'That plan is too old to be sure that it still holds. Press Run again.',
    changed: 'What this command would remove has changed in the meantime. Look at the new list.',
    notConfirmed: 'The command was not started.',
    askTitle: 'Run this command?',
    askDetail:
      'The request came without a click or key press that Runsheet saw. Run it only if you asked for it.',
    askRun: 'Run',
    cancel: 'Cancel',
  },
  sheets: {
    unreadable: (file: string, reason: string) =>
      `The sheet ${file} could not be read: ${reason}. Check who may read it.`,
    idTaken: (id: string) =>
      `Another sheet already has the id “${id}”, so this one is left out. Give it an id of its own.`,
  },
  examples: {
    unknown: (name: string) => `There is no example called “${name}”.`,
    taken: (folder: string) =>
      `The folder ${folder} holds something else, and nothing in it is overwritten. Choose another.`,
    notCopied: (folder: string, reason: string) =>
      `The example could not be copied to ${folder}: ${reason}. Choose a folder that you may write to.`,
    choose: (name: string) => `Where to put the example “${name}”`,
    chosen: 'Copy here',
    notChosen: 'No folder was chosen, so nothing was copied.',
  },
  link: {
    refused: 'Only https and mail addresses can be opened from a sheet.',
  },
  close: {
    title: (count: number) =>
      count === 1 ? 'A command is still running' : `${count} commands are still running`,
    detail: (sessions: readonly SessionInfo[]) =>
      `${sessions.map((session) => `•  ${session.line}`).join('\n')}\n\nClosing stops them. Containers they started may go on.`,
    close: 'Stop and close',
    keep: 'Keep running',
  },
  crashed: {
    title: 'The window failed several times in a row',
    detail: 'Your commands still run. Try once more, or stop them and quit.',
    again: 'Try again',
    quit: 'Quit',
  },
  menu: {
    file: 'File',
    settings: 'Settings…',
    shell: 'New Shell',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    reload: 'Reload Window',
  },
} as const;
