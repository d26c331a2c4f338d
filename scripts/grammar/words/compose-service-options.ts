import type { WordBlock } from './model.ts';

const noLonger = 'Taken for the sake of older scripts; it has no effect.';
const runAndExec = ['docker compose run', 'docker compose exec'];

/** What Compose runs in services, shows of them, and does with their images. */
export const composeServiceOptions: readonly WordBlock[] = [
  {
    commands: runAndExec,
    options: {
      '--detach': 'Lets the command run in the background.',
      '--env': 'Sets an environment variable, NAME=value.',
      '--interactive': "Keeps the command's standard input open.",
      '--no-TTY': 'Older spelling of --no-tty.',
      '--no-tty': 'Gives the command no terminal, as scripts and pipes need.',
      '--tty': 'Gives the command a terminal, which it has anyway.',
      '--user': 'Runs the command as this user, by name or number.',
      '--workdir': 'The folder inside the container in which the command starts.',
    },
  },
  {
    commands: [
      'docker compose attach',
      'docker compose commit',
      'docker compose cp',
      'docker compose exec',
      'docker compose export',
      'docker compose logs',
      'docker compose port',
    ],
    options: { '--index': 'Which container of the service is meant, where there are several.' },
  },
  {
    commands: ['docker compose exec'],
    options: { '--privileged': 'Runs the command with every right over the machine.' },
  },
  {
    commands: ['docker compose run'],
    options: {
      '--cap-add': 'Gives the container a Linux capability.',
      '--cap-drop': 'Takes a Linux capability from the container.',
      '--entrypoint': "Runs this program in place of the image's entry point.",
      '--env-from-file': 'Sets environment variables from a file.',
      '--label': 'Puts a label, name=value, on the container.',
      '--labels': 'Older spelling of --label.',
      '--name': "The container's name.",
      '--publish': "Opens a container's port on the host, host:container.",
      '--quiet': 'Prints nothing of its own.',
      '--rm': 'Removes the container as soon as it ends.',
      '--service-ports':
        'Opens the ports that the Compose file gives the service, which are left closed otherwise.',
      '--use-aliases': "Gives the container the service's names on its networks.",
      '--volume': 'Mounts a volume or a folder of the host, source:target.',
      '--volumes': 'Older spelling of --volume.',
    },
  },
  {
    commands: ['docker compose ps'],
    options: {
      '--all': 'Shows stopped containers too.',
      '--filter': 'Shows only what matches, such as status=running.',
      '--orphans': 'Shows containers of services that the file no longer has, too.',
      '--services': 'Prints the names of services.',
      '--status': 'Shows only containers in this state.',
    },
  },
  {
    commands: ['docker compose images'],
    options: { '--format': 'The form of the output: table or json.' },
  },
  {
    commands: ['docker compose ls'],
    options: {
      '--all': 'Shows projects that are stopped, too.',
      '--filter': 'Shows only what matches, such as name=shop.',
      '--format': 'The form of the output: table or json.',
    },
  },
  {
    commands: ['docker compose logs'],
    options: {
      '--no-color': 'Prints without colours.',
      '--no-log-prefix': "Leaves out the service's name before each line.",
    },
  },
  {
    commands: ['docker compose cp'],
    options: { '--all': 'Also copies to containers that run was used to start.' },
  },
  {
    commands: ['docker compose port'],
    options: { '--protocol': 'Which of the two the port is for: tcp or udp.' },
  },
  {
    commands: ['docker compose version'],
    options: {
      '--format': 'The form of the output: pretty or json.',
      '--short': 'Prints nothing but the number.',
    },
  },
  {
    commands: ['docker compose build'],
    options: {
      '--build-arg': 'Gives a value to a variable that the Dockerfile declares with ARG.',
      '--builder': 'Uses this builder of Buildx.',
      '--check': 'Looks the Dockerfiles through for mistakes and builds nothing.',
      '--compress': noLonger,
      '--force-rm': noLonger,
      '--memory': "Once limited a build's memory; BuildKit does nothing with it.",
      '--no-cache': 'Does every step anew, whatever is in the cache.',
      '--no-rm': noLonger,
      '--parallel': noLonger,
      '--print': 'Prints the build as Bake would be told it, and builds nothing.',
      '--progress': 'How progress is shown; now an option of docker compose itself.',
      '--provenance': 'Attaches a record of how the image was built.',
      '--pull': 'Asks for newer versions of the base images even where they are at hand.',
      '--push': 'Sends the images to their registry.',
      '--quiet': 'Builds without printing progress.',
      '--sbom': 'Attaches a list of the software in the image.',
      '--ssh': 'Lets RUN steps use your SSH agent, or a key of yours.',
      '--with-dependencies': 'Builds the services that the named ones depend on, too.',
    },
  },
  {
    commands: ['docker compose pull'],
    options: {
      '--ignore-buildable': 'Leaves out images that can be built from the Compose file.',
      '--ignore-pull-failures': 'Goes on where an image cannot be fetched.',
      '--include-deps': 'Fetches for the services that the named ones depend on, too.',
      '--no-parallel': noLonger,
      '--parallel': noLonger,
      '--policy': 'Whether to fetch always, or only what is missing.',
      '--quiet': 'Fetches without printing progress.',
    },
  },
  {
    commands: ['docker compose push'],
    options: {
      '--ignore-push-failures': 'Goes on where an image cannot be sent.',
      '--include-deps': 'Sends for the services that the named ones depend on, too.',
      '--quiet': 'Sends without printing progress.',
    },
  },
  {
    commands: ['docker compose config'],
    options: {
      '--environment': 'Prints the values that $NAME in the file is filled from.',
      '--format': 'The form of the output: yaml or json.',
      '--hash': "Prints the hash of a service's settings, by which changes are noticed.",
      '--images': 'Prints the names of the images.',
      '--lock-image-digests': 'Prints a file that pins each image to its exact content.',
      '--models': 'Prints the names of the models.',
      '--networks': 'Prints the names of the networks.',
      '--no-consistency': 'Does not check that the file makes sense as a whole.',
      '--no-env-resolution': 'Leaves env_file as it is, without reading the files.',
      '--no-interpolate': 'Leaves $NAME as it is.',
      '--no-normalize': 'Leaves short forms and missing defaults as they are.',
      '--no-path-resolution': 'Leaves relative paths as they are.',
      '--output': 'Writes into this file, not to standard output.',
      '--profiles': 'Prints the names of the profiles.',
      '--quiet': 'Prints nothing: only says by its exit code whether the file is right.',
      '--resolve-image-digests': 'Replaces each tag by the digest of its exact content.',
      '--services': 'Prints the names of the services.',
      '--variables': 'Prints the variables that the file uses, with their defaults.',
      '--volumes': 'Prints the names of the volumes.',
    },
  },
];
