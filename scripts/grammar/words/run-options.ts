import type { WordBlock } from './model.ts';

const runAndCreate = ['docker run', 'docker create'];

/** What a new container is called, runs, and sees: all but its limits, networks and mounts. */
export const runOptions: readonly WordBlock[] = [
  {
    commands: runAndCreate,
    options: {
      '--annotation': 'Passes a note, key=value, on to the runtime that starts the container.',
      '--attach':
        'Connects only these streams of the program to your terminal: stdin, stdout, stderr.',
      '--cap-add': 'Gives the container a Linux capability, such as NET_ADMIN, or ALL of them.',
      '--cap-drop': 'Takes a Linux capability from the container, or ALL of them.',
      '--cidfile': "Writes the new container's ID into this file, which must not exist yet.",
      '--entrypoint':
        "Runs this program in place of the image's entry point, and drops the image's arguments for it.",
      '--gpus': 'Gives the container GPUs of the host: all, a number of them, or named ones.',
      '--group-add': "Makes the container's user a member of one more group, by name or number.",
      '--health-cmd': 'Command that is run inside to tell whether the container is healthy.',
      '--health-interval': 'Time between two health checks.',
      '--health-retries': 'How many checks must fail in a row for the container to be unhealthy.',
      '--health-start-interval': 'Time between health checks while the start period lasts.',
      '--health-start-period':
        'Time after the start in which a failed health check does not count.',
      '--health-timeout': 'How long one health check may take before it counts as failed.',
      '--init':
        'Starts a small init process first, which passes signals on and clears up dead processes.',
      '--interactive':
        "Keeps the program's standard input open, so that it can read what you type.",
      '--ipc':
        "Whose shared memory the container sees: its own (private), one it lends (shareable), the host's, none, or another container's.",
      '--isolation':
        'How Windows separates the container: as a process or in a small virtual machine.',
      '--label': 'Puts a label, name=value, on the container, for filters and tools to find.',
      '--label-file': 'Reads labels from a file, one a line.',
      '--log-driver':
        "Where the container's output is kept or sent; the engine's setting if not given.",
      '--log-opt': 'A setting of the log driver, such as max-size=10m.',
      '--name': "The container's name; without it Docker makes one up.",
      '--no-healthcheck': 'Switches off the health check that the image brings with it.',
      '--pid':
        "Which processes the container sees: host for all of the machine's, container:NAME for another container's.",
      '--platform': "Uses the image's variant for this system, such as linux/arm64.",
      '--privileged':
        'Gives the container every right and every device of the host, so that it can take the machine over.',
      '--pull': 'When to fetch the image: always, only when it is missing, or never.',
      '--quiet': 'Fetches the image without printing progress.',
      '--read-only': 'Lets the container write only to its mounts, not to its own file system.',
      '--restart':
        'When the engine starts the container again: no, on-failure (with a limit: on-failure:3), always, or unless-stopped.',
      '--rm': 'Removes the container, and its anonymous volumes, as soon as it stops.',
      '--runtime': 'The runtime that starts the container, by the name the engine knows it by.',
      '--security-opt':
        'A security setting, such as no-new-privileges=true or seccomp=profile.json.',
      '--stop-signal': "The signal that asks the container to stop, in place of the image's.",
      '--stop-timeout':
        'Seconds the container gets to stop before it is killed; 10 on Linux if not set.',
      '--storage-opt': 'A setting of the storage driver for this container, such as size=20G.',
      '--sysctl': 'Sets a kernel parameter for the container alone: net.core.somaxconn=1024.',
      '--tty': 'Gives the program a terminal, as shells and coloured output need.',
      '--use-api-socket':
        "Hands the engine's socket and your registry logins to the container, which can then command the engine.",
      '--userns': "With host, leaves out the engine's remapping of users for this container.",
      '--uts': "With host, the container shares the machine's host name.",
    },
  },
  {
    commands: ['docker run'],
    options: {
      '--detach': 'Leaves the container running in the background and prints its ID.',
      '--sig-proxy':
        'Passes signals that docker gets, such as that of Ctrl-C, on to the container.',
    },
  },
  {
    commands: [...runAndCreate, 'docker exec'],
    options: {
      '--env': 'Sets an environment variable, NAME=value; NAME alone passes on your own.',
      '--env-file': 'Sets environment variables from a file with a NAME=value on each line.',
      '--user': 'Runs the program as this user, or user:group, by name or number.',
      '--workdir': 'The folder inside the container in which the program starts.',
    },
  },
  {
    commands: ['docker exec'],
    options: {
      '--detach': 'Lets the command run in the background.',
      '--interactive':
        "Keeps the command's standard input open, so that it can read what you type.",
      '--privileged': 'Runs the command with every right over the machine.',
      '--tty': 'Gives the command a terminal, as a shell needs.',
    },
  },
  {
    commands: [
      'docker run',
      'docker exec',
      'docker attach',
      'docker start',
      'docker compose attach',
    ],
    options: {
      '--detach-keys':
        'The keys that hand your terminal back and leave the program running, in place of Ctrl-P Ctrl-Q.',
    },
  },
];
