/** What is said of Compose. */
export const composeErrorStrings = {
  'compose-plugin-missing': {
    title: 'The Compose plugin is not installed',
    means:
      'docker compose is a plugin. Without it docker takes the words after it as its own options, and does not know them.',
    causes: [
      'Docker was installed without the package docker-compose-plugin.',
      'The plugin is there for another user, or for root only.',
    ],
    helps: ['See whether the plugin is there', 'See all plugins', 'Install it (Debian, Ubuntu)'],
  },
  'compose-v1-missing': {
    title: 'docker-compose is the old command',
    means:
      'Version 1 of Compose was a program of its own, docker-compose, and ended in 2023. Today it is a plugin: docker compose, with a space.',
    causes: ['The line, or a script, is from before.'],
    helps: ['See whether Compose is there', 'Write it with a space'],
  },
  'compose-file-missing': {
    title: 'There is no Compose file here',
    means:
      'Compose looks for compose.yaml or docker-compose.yml in this folder and those above it, and found none.',
    causes: [
      'The command was started in another folder.',
      'The file has another name: name it with -f.',
    ],
    helps: [
      'See what is in this folder',
      'Name the file',
      'See which projects run, and from where',
    ],
  },
  'compose-file-invalid': {
    title: 'The Compose file cannot be read',
    means: 'A place in the Compose file is not what Compose expects there. The message names it.',
    causes: [
      'A key is misspelt, or stands one level too deep or too high.',
      'Indentation with tabs, or by different widths.',
      'A value that needs quotes, such as one with a colon.',
    ],
    helps: ['Check the file'],
  },
  'compose-version-obsolete': {
    title: 'The Compose file still has a version',
    means: 'The line version: has no meaning any more. Everything works; the line can go.',
    causes: ['The file was begun with Compose of before 2020.'],
    helps: ['Check the file'],
  },
  'service-missing': {
    title: 'The Compose file has no such service',
    means: 'A service is called by its name in the Compose file, not by the name of its container.',
    causes: [
      'The name is misspelt, or is that of a container.',
      'The service is in another file, or switched on by a profile only.',
    ],
    helps: ['Show the names of all services', 'Show the containers of this project'],
  },
  'variable-unset': {
    title: 'A variable of the Compose file is empty',
    means:
      'The Compose file uses a variable that is set neither in this shell nor in .env, so nothing stands in its place.',
    causes: [
      'The file .env is not beside the Compose file, or lacks the line.',
      'A $ in a value was meant as it is: write $$.',
    ],
    helps: ['Show all variables', 'See what is in .env'],
  },
  'env-file-missing': {
    title: 'The file with variables is not there',
    means: 'A service names an env_file, and there is no such file.',
    causes: [
      'It was not copied from its example, or has another name.',
      'The path counts from the Compose file.',
    ],
    helps: ['See what is in this folder'],
  },
  'dependency-failed': {
    title: 'A service it depends on did not get healthy',
    means:
      'A service waits until another one is healthy, and that one failed its check or ended before.',
    causes: [
      'The other service ended with an error: its logs say why.',
      'Its check is wrong, or gives it too little time.',
    ],
    helps: ['Read its last lines', 'See what its check said'],
  },
} as const;
