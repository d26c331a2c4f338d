/** What is said of containers. */
export const containerErrorStrings = {
  'container-missing': {
    title: 'There is no such container',
    means: 'The engine knows no container with this name or ID, running or not.',
    causes: [
      'The name is misspelt, or it is the image’s name: a container has a name of its own.',
      'It was removed, or started with --rm and has ended.',
      'It is on another engine: see the current context.',
    ],
    helps: ['Show all containers', 'Look for it by a part of its name'],
  },
  'name-taken': {
    title: 'The name is in use by another container',
    means:
      'Names of containers are unique, and a stopped container keeps its name until it is removed.',
    causes: ['The same line was run before, and its container is still there.'],
    helps: [
      'Look at the container',
      'Start the one that is there',
      'Give it another name',
      'Remove it',
    ],
  },
  'container-stopped': {
    title: 'The container is not running',
    means: 'The command needs a running container, and this one has ended or was never started.',
    causes: [
      'Its program has ended, perhaps with an error at once: the logs say why.',
      'It was stopped, or only created.',
    ],
    helps: ['See how it ended', 'Read its last lines', 'Start it'],
  },
  'container-paused': {
    title: 'The container is paused',
    means: 'All its processes stand still, so nothing can be run in it.',
    causes: ['Someone paused it, or a commit or backup did not finish.'],
    helps: ['Let it go on'],
  },
  'container-running': {
    title: 'A running container is not removed',
    means: 'Docker removes stopped containers only, unless it is forced.',
    causes: ['The container still runs.'],
    helps: ['Stop it first', 'Then remove it', 'Or kill and remove it at once'],
  },
  'program-missing': {
    title: 'The program is not in the image',
    means:
      'The container was made, but the program that it should run is not in there, so it could not start.',
    causes: [
      'Small images have no bash: use sh, or none at all.',
      'An option stands after the image and is taken as the program.',
      'The program needs a whole path, or a shell: sh -c "…".',
      'A script’s first line names a program that is not there, or ends in a Windows line end.',
    ],
    helps: ['Look around in the image with sh', 'See what the image runs by itself'],
  },
  'program-forbidden': {
    title: 'The program may not be executed',
    means: 'The file is in the container, but it is not marked as a program, or is a folder.',
    causes: [
      'The script was copied without the right to execute it.',
      'A folder stands where a program should.',
    ],
    helps: ['See the rights of the file', 'Mark the script as a program, then build again'],
  },
  'exec-format': {
    title: 'The program is made for another processor',
    means:
      'The system cannot execute this file: it is for another processor than this one, or it is a script without a first line that names its shell.',
    causes: [
      'The image was built on a Mac with an Apple processor and runs on an Intel server, or the other way round.',
      'A script lacks its first line, such as #!/bin/sh.',
    ],
    helps: [
      'See what the image is made for',
      'Run it emulated',
      'Build it for the processor it runs on',
    ],
  },
  'no-command': {
    title: 'The image does not say what to run',
    means: 'The image has no program of its own, and the line names none after the image.',
    causes: [
      'The Dockerfile has neither CMD nor ENTRYPOINT.',
      'The image was imported from an archive.',
    ],
    helps: ['Name the program after the image'],
  },
  'not-a-tty': {
    title: 'There is no terminal to attach',
    means:
      '-t asks for a terminal, but the command was started without one: in a script, a pipe, a scheduled job or a build server.',
    causes: [
      '-it was copied into a script or a pipe: -i alone is right there.',
      'Git Bash on Windows: write winpty in front.',
    ],
    helps: ['Leave -t out'],
  },
  'out-of-memory': {
    title: 'The container ran out of memory',
    means:
      'It asked for more memory than it may have, or than there is, and the system ended a process of it.',
    causes: [
      'The limit set by --memory, or in the Compose file, is too low.',
      'The virtual machine of Docker Desktop has too little memory.',
      'The program needs more and more.',
    ],
    helps: ['See whether memory was the reason', 'See what containers use', 'Allow it more'],
  },
} as const;
