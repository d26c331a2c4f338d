/** What is said when a line becomes a Compose file, or a service a line. */
export const composeStrings = {
  lostOption: 'Compose has no word for it.',
  lostOptions: {
    '--rm': 'Compose keeps its containers until docker compose down removes them.',
    '--cidfile': 'Compose writes no file with the container’s ID.',
    '--attach':
      'docker compose up shows what every service prints; -d starts them in the background.',
    '--sig-proxy': 'Compose hands signals on by itself.',
    '--detach-keys': 'Compose has no keys to detach with; docker compose attach has.',
    '--publish-all': 'Compose publishes the ports that are listed; list them under ports.',
    '--volume-driver': 'Name the driver where the volume is declared, at the end of the file.',
    '--kernel-memory': 'Engines have given this limit up.',
  } as Readonly<Record<string, string>>,
  gpus: 'Only all GPUs can be asked for in one word; ask for some under deploy.resources.reservations.devices.',
  mountField:
    'This part of the mount is left out: say it under bind, volume or tmpfs of the mount.',
  modeHasNone: 'A network mode has no names or addresses of its own.',
  lostKey: 'docker run has no option for it.',
  lostKeys: {
    build: 'docker run builds nothing: build the image first, with docker build.',
    depends_on: 'docker run waits for nobody: start what it needs first.',
    deploy: 'Limits and copies of a deployment are left out.',
    develop: 'Only docker compose watch follows files.',
    profiles: 'Profiles only choose which services of a file start.',
    extends: 'The service that it extends is not read: copy its keys here.',
    secrets: 'Mount the file of the secret yourself, with --mount.',
    configs: 'Mount the file of the config yourself, with --mount.',
    post_start: 'Run it yourself once the container is up, with docker exec.',
    pre_stop: 'Run it yourself before the container stops, with docker exec.',
    scale:
      'docker run starts one container: run the line as often as it needs, each with a name of its own.',
    provider: 'A provider is no container.',
    models: 'docker run passes no models on.',
    links: 'Put both containers into one network of your own: they find each other by name.',
    attach: 'It only says what docker compose up prints.',
  } as Readonly<Record<string, string>>,
  volumeName: (name: string): string =>
    `Compose would call the volume <project>_${name}; here it is ${name}.`,
  networkName: (name: string): string =>
    `Compose would make the network and call it <project>_${name}; make ${name} first, with docker network create.`,
  defaultNetwork:
    'Compose puts its services into a network of their own, where they know each other by name; this line leaves the container in the default one.',
  variable: (name: string, value: string | undefined): string =>
    value === undefined
      ? `The variable ${name} is not known here and stands as it is written.`
      : `The variable ${name} is not known here; its default “${value}” is used.`,
  noImage: 'It names no image.',
  problems: {
    notYaml: (reason: string): string => `The file is no YAML that can be read: ${reason}`,
    noServices: 'There are no services in this file: a Compose file lists them under services.',
    noService: (name: string): string => `There is no service “${name}” in this file.`,
  },
} as const;
