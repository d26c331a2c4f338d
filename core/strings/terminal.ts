/** What may go on after a stopped command: see `leftoverOf`. */
export type Leftover = 'container' | 'project' | 'inside' | 'build';

/** What the terminal and its sessions say. */
export const strings = {
  cancel: 'Cancel',
  start: {
    holdsNul:
      'A value holds a NUL character, at which the system would cut it off. Take it out and run again.',
    argumentTooLong: (limit: number) =>
      `One value is longer than the ${limit} bytes that this system passes to a program. Shorten it, or put it in a file.`,
    listTooLong:
      'The command is longer than this system passes to a program. Shorten its values, or put them in a file.',
    batchFile: (file: string) =>
      `${file} is a batch file, which cannot be given values safely. Use the program it starts.`,
    fileMissing: (file: string) =>
      `${file} is not there or is not a program. Install it again, or check PATH.`,
    folderMissing: (folder: string) =>
      `The working folder ${folder} is not there. Create it or choose another.`,
    refused: (file: string, reason: string) => `The system could not start ${file}: ${reason}.`,
    ending: 'The app is closing, so nothing new is started.',
  },
  session: {
    unknown: 'That run is not there any more.',
    running: 'This command is still running. Stop it first, then close its tab.',
  },
  leftover: {
    container:
      'The container may still be running. Look under Containers, and stop it there if you do not need it.',
    project:
      'Containers of this project may still be running. `docker compose stop` in the same folder stops them.',
    inside: 'What was started inside the container may still be running there.',
    build: 'The engine may still finish the step it was working on.',
  } satisfies Record<Leftover, string>,
  terminal: {
    input: 'Terminal input',
    link: (url: string) => `${url} (click to open; you are asked first)`,
  },
} as const;
