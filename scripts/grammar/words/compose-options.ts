import type { WordBlock } from './model.ts';

const noLonger = 'Taken for the sake of older scripts; it has no effect.';

/** The project, and how its services come and go. */
export const composeOptions: readonly WordBlock[] = [
  {
    commands: ['docker compose'],
    options: {
      '--all-resources': 'Counts networks and volumes that no service uses, too.',
      '--ansi': 'When to use colours and move the cursor: never, always, or auto.',
      '--compatibility': 'Keeps to some habits of Compose 1, such as _ in container names.',
      '--dry-run': 'Only shows what would be done.',
      '--env-file':
        'The file with values for $NAME in the Compose file, in place of .env; not for the containers.',
      '--file': 'The Compose file to read; later ones add to and override earlier ones.',
      '--insecure-registry': 'Registries that may be reached without encryption.',
      '--no-ansi': 'Older form of --ansi never.',
      '--parallel': 'How many things are done at once; -1 for no limit.',
      '--profile': 'Includes the services of this profile.',
      '--progress': 'How progress is shown; plain prints it as text, line by line.',
      '--project-directory': 'The folder from which relative paths count.',
      '--project-name': "The project's name, which begins the names of all it makes.",
      '--verbose': 'Says more about what is done.',
      '--version': "Prints Compose's version.",
      '--workdir': 'Older spelling of --project-directory.',
    },
  },
  {
    commands: ['docker compose up', 'docker compose create'],
    options: {
      '--force-recreate': 'Makes containers anew even where nothing has changed.',
      '--no-build': 'Builds no image, even if one is missing.',
      '--no-recreate':
        'Leaves containers that exist as they are, even where something has changed.',
      '--scale': 'How many containers of a service to run: web=3.',
    },
  },
  {
    commands: ['docker compose up', 'docker compose create', 'docker compose run'],
    options: {
      '--build': 'Builds the images first.',
      '--pull':
        'When to fetch images: always, only if missing, never, or as the file says (policy).',
      '--quiet-pull': 'Fetches images without printing progress.',
    },
  },
  {
    commands: ['docker compose up', 'docker compose run'],
    options: { '--quiet-build': 'Builds images without printing progress.' },
  },
  {
    commands: [
      'docker compose create',
      'docker compose down',
      'docker compose kill',
      'docker compose run',
      'docker compose up',
    ],
    options: {
      '--remove-orphans': 'Removes containers of services that the Compose file no longer has.',
    },
  },
  {
    commands: ['docker compose up', 'docker compose create'],
    options: {
      '--y': 'Older spelling of --yes.',
      '--yes': 'Answers every question with yes.',
    },
  },
  {
    commands: ['docker compose up'],
    options: {
      '--abort-on-container-exit': 'Stops everything as soon as one container ends.',
      '--abort-on-container-failure':
        'Stops everything as soon as one container ends with an error.',
      '--always-recreate-deps': 'Makes the containers of services that others depend on anew, too.',
      '--attach': 'Shows the output of these services only.',
      '--attach-dependencies': 'Shows the output of services that the named ones depend on, too.',
      '--detach': 'Leaves the containers running in the background and ends.',
      '--exit-code-from':
        'Stops everything when one container ends, and ends with the exit code of this service.',
      '--menu': 'Shows keys for use while it runs, below the output.',
      '--no-attach': 'Does not show the output of these services.',
      '--no-color': 'Prints without colours.',
      '--no-deps': 'Starts the named services only, not those they depend on.',
      '--no-log-prefix': "Leaves out the service's name before each line.",
      '--no-start': 'Makes the containers and does not start them.',
      '--renew-anon-volumes': "Begins with new anonymous volumes, without the old ones' data.",
      '--timeout': 'Seconds that containers get to stop before they are killed.',
      '--timestamps': 'Puts the time before each line of output.',
      '--watch': 'Watches source files and brings changes into the running services.',
    },
  },
  {
    commands: ['docker compose up', 'docker compose start'],
    options: {
      '--wait': 'Waits until the services run, or are healthy where they have a health check.',
      '--wait-timeout': 'Seconds to wait for that before giving up.',
    },
  },
  {
    commands: ['docker compose down'],
    options: {
      '--rmi': 'Removes images too: local for those without a tag of their own, or all.',
      '--timeout': 'Seconds that containers get to stop before they are killed.',
      '--volume': 'Older spelling of --volumes.',
      '--volumes':
        "Removes the file's named volumes and the containers' anonymous ones, with their data.",
    },
  },
  {
    commands: ['docker compose stop', 'docker compose restart'],
    options: { '--timeout': 'Seconds that containers get to stop before they are killed.' },
  },
  {
    commands: ['docker compose run', 'docker compose scale'],
    options: { '--no-deps': 'Does not start the services that the named one depends on.' },
  },
  {
    commands: ['docker compose restart'],
    options: { '--no-deps': 'Leaves alone the services that depend on the named ones.' },
  },
  {
    commands: ['docker compose rm'],
    options: {
      '--all': noLonger,
      '--stop': 'Stops the containers first.',
      '--volumes': "Removes the containers' anonymous volumes too.",
    },
  },
  {
    commands: ['docker compose kill'],
    options: { '--signal': 'The signal to send, such as HUP.' },
  },
  {
    commands: ['docker compose watch'],
    options: {
      '--no-up': 'Does not build and start the services first.',
      '--prune': 'Removes images that a rebuild leaves without a tag.',
      '--quiet': 'Prints no output of builds.',
    },
  },
  {
    commands: ['docker compose wait'],
    options: { '--down-project': 'Takes the project down as soon as the first container ends.' },
  },
];
