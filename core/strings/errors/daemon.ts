/** What is said of the engine, its client and its machine. */
export const daemonErrorStrings = {
  'daemon-unreachable': {
    title: 'The Docker engine does not answer',
    means:
      'The docker command only talks to the engine, and at this address there is none. Nothing is wrong with the command itself.',
    causes: [
      'The engine, or Docker Desktop, is not running.',
      'The current context, or DOCKER_HOST, points to another engine.',
      'The engine runs for another user (rootless), or on another machine.',
    ],
    helps: [
      'See where commands go',
      'Start the engine (Linux with systemd)',
      'Ask the engine how it is',
    ],
  },
  'daemon-windows': {
    title: 'Docker Desktop is not running',
    means:
      'On Windows the command talks to the engine through a pipe, and there is no such pipe: nothing that could answer has been started.',
    causes: [
      'Docker Desktop was not started, or has not finished starting.',
      'The current context points to an engine that is not there.',
      'WSL, in which the engine lives, did not come up.',
    ],
    helps: ['See where commands go', 'Start Docker Desktop', 'See how WSL is'],
  },
  'socket-permission': {
    title: 'This user may not talk to the engine',
    means:
      'The engine runs, but its socket is open only to the administrator and the group docker. Whoever is in that group controls the machine as the administrator does.',
    causes: [
      'The user is not in the group docker.',
      'The user was added to it, but has not logged in again since.',
      'The socket belongs to a rootless engine of another user.',
    ],
    helps: [
      'Add yourself to the group docker',
      'Use the new group in this terminal',
      'Run one command as the administrator',
    ],
  },
  'docker-missing': {
    title: 'The docker command is not there',
    means: 'The shell found no program called docker in the folders of PATH.',
    causes: [
      'Docker is not installed on this machine, or not inside this container.',
      'It is installed, but its folder is not in PATH.',
      'WSL: the integration of Docker Desktop is off for this distribution.',
    ],
    helps: ['See whether docker is found'],
  },
  'api-version': {
    title: 'The command and the engine are too far apart',
    means:
      'The docker command and the engine speak different versions of the API, and have none in common.',
    causes: [
      'The engine is much older than the command, or the other way round.',
      'DOCKER_API_VERSION is set to a version that the engine does not know.',
    ],
    helps: ['Show both versions'],
  },
  'credential-helper': {
    title: 'The helper that keeps passwords is missing',
    means:
      'Docker’s settings name a program that keeps logins, and that program is not there. So not even public images can be pulled.',
    causes: [
      'Docker Desktop was removed, and its settings stayed.',
      'In WSL or over SSH the helper of the desktop cannot be reached.',
    ],
    helps: ['Look for “credsStore” and take the line out', 'Log in again'],
  },
  'disk-full': {
    title: 'The disk is full',
    means:
      'There is no room left where the engine keeps images, containers, volumes and build cache. With Docker Desktop this is the disk of its virtual machine.',
    causes: [
      'Images and build cache of long ago are still there.',
      'A container’s log or a volume has grown.',
      'The virtual disk of Docker Desktop has reached its limit.',
    ],
    helps: ['See what takes the room', 'Remove unused build cache', 'Remove images without a name'],
  },
  'swarm-not-manager': {
    title: 'This engine is no swarm manager',
    means:
      'Services, stacks, secrets and configs exist only in a swarm, and only a manager of it takes these commands.',
    causes: ['No swarm was begun on this engine.', 'This engine is a worker of a swarm.'],
    helps: ['Begin a swarm with this engine', 'See what the engine is part of'],
  },
  'gpu-missing': {
    title: 'The engine cannot give out a GPU',
    means: 'A GPU was asked for, and the engine has nothing that could hand one to a container.',
    causes: [
      'The container toolkit of the GPU’s maker is not installed, or the engine was not started again since.',
      'The machine has no such GPU, or its driver is missing.',
    ],
    helps: ['See which runtimes the engine has'],
  },
} as const;
