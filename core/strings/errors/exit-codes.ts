/** What is said of exit codes. */
export const exitCodeStrings = {
  1: {
    title: 'Exit code 1: the program reported an error',
    means: 'The usual code for “something went wrong”. What was printed before says what.',
    causes: ['A mistake in what the program was given, or in the program.'],
    helps: ['Read its last lines'],
  },
  125: {
    title: 'Exit code 125: Docker itself refused',
    means: 'docker run did not get as far as starting a program: the error is Docker’s own.',
    causes: [
      'An option that does not exist, a port or a name that is taken.',
      'The image or the engine could not be reached.',
    ],
    helps: ['See the options of docker run', 'Ask the engine how it is'],
  },
  126: {
    title: 'Exit code 126: the program cannot be executed',
    means: 'The program was found in the container, but the system may not execute it.',
    causes: [
      'A script without the right to be executed.',
      'A folder was named in place of a program.',
    ],
    helps: ['See the rights of the file'],
  },
  127: {
    title: 'Exit code 127: the program was not found',
    means: 'There is no such program in the container, or a shell in it did not find one.',
    causes: [
      'The image has no bash, curl or whatever was called.',
      'A misspelt name, or one that is not in PATH.',
    ],
    helps: ['Look around in the image with sh'],
  },
  130: {
    title: 'Exit code 130: interrupted',
    means: 'Ctrl-C was pressed. 130 is 128 and 2, the number of the signal SIGINT.',
    causes: ['Someone stopped it by hand; nothing is wrong.'],
    helps: ['See whether its container is still there'],
  },
  134: {
    title: 'Exit code 134: the program gave up',
    means: 'The program ended itself on an error it could not go on from (SIGABRT, 128 and 6).',
    causes: ['A failed assertion, or memory that ran out inside the program.'],
    helps: ['Read its last lines'],
  },
  137: {
    title: 'Exit code 137: killed',
    means: 'The program was killed at once, without a chance to tidy up (SIGKILL, 128 and 9).',
    causes: [
      'The memory ran out, or reached the container’s limit.',
      'docker stop waited its 10 seconds in vain: the program does not listen to SIGTERM.',
      'docker kill or docker rm -f.',
    ],
    helps: ['See whether memory was the reason', 'See what containers use'],
  },
  139: {
    title: 'Exit code 139: crashed',
    means: 'The program reached for memory that is not its own (SIGSEGV, 128 and 11).',
    causes: [
      'A fault in the program or in a native library.',
      'An image for another processor, emulated.',
      'An image made for another C library: Alpine uses musl.',
    ],
    helps: ['Read its last lines', 'See what the image is made for'],
  },
  141: {
    title: 'Exit code 141: nobody read on',
    means: 'What the program printed into was closed before it had finished (SIGPIPE, 128 and 13).',
    causes: ['A pipe into head or less that had seen enough; mostly nothing is wrong.'],
    helps: ['Read its last lines'],
  },
  143: {
    title: 'Exit code 143: asked to end',
    means:
      'The program was asked to end and did (SIGTERM, 128 and 15). This is how docker stop works.',
    causes: ['docker stop, docker compose down, or the machine being shut down.'],
    helps: ['See whether its container is still there'],
  },
  255: {
    title: 'Exit code 255: an error without a number',
    means: 'Programs use 255 for errors that have no code of their own; ssh uses it too.',
    causes: ['The program failed, or an SSH connection to the engine did.'],
    helps: ['Read its last lines'],
  },
} as const;
