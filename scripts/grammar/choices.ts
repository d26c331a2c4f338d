/** The words an option takes, by option, or by command and option where they differ. */
const choices: Readonly<Record<string, string>> = {
  '--ansi': 'never always auto',
  '--attach': 'stdin stdout stderr',
  '--availability': 'active pause drain',
  '--call': 'build check outline targets',
  '--cgroupns': 'host private',
  '--endpoint-mode': 'vip dnsrr',
  '--isolation': 'default process hyperv',
  '--log-driver':
    'json-file local none syslog journald gelf fluentd awslogs splunk etwlogs gcplogs',
  '--log-level': 'debug info warn error fatal',
  '--mode': 'replicated global replicated-job global-job',
  '--on': 'always error',
  '--progress': 'auto none plain quiet rawjson tty',
  '--protocol': 'tcp udp',
  '--pull': 'always missing never',
  '--resolve-image': 'always changed never',
  '--restart': 'no on-failure always unless-stopped',
  '--restart-condition': 'none on-failure any',
  '--rmi': 'local all',
  '--role': 'worker manager',
  '--rollback-failure-action': 'pause continue',
  '--rollback-order': 'start-first stop-first',
  '--scope': 'single multi',
  '--sharing': 'none readonly onewriter all',
  '--status': 'paused restarting removing running dead created exited',
  '--update-failure-action': 'pause continue rollback',
  '--update-order': 'start-first stop-first',
  'docker buildx bake --list': 'targets variables',
  'docker buildx create --driver': 'docker-container kubernetes remote',
  'docker compose --progress': 'auto tty plain json quiet',
  'docker compose alpha generate --format': 'yaml json',
  'docker compose build --progress': 'auto tty plain json quiet',
  'docker compose config --format': 'yaml json',
  'docker compose images --format': 'table json',
  'docker compose ls --format': 'table json',
  'docker compose pull --policy': 'missing always',
  'docker compose publish --oci-version': '1.0 1.1',
  'docker compose run --pull': 'always missing never build',
  'docker compose up --attach': '',
  'docker compose up --pull': 'always missing never build',
  'docker compose create --pull': 'always missing never build',
  'docker compose version --format': 'pretty json',
  'docker inspect --type': 'config container image network node plugin secret service task volume',
  'docker network create --driver': 'bridge host overlay ipvlan macvlan none null',
  'docker network create --scope': 'local swarm global',
  'docker volume create --type': 'mount block',
};

/** The words that an option takes; none where it takes more than a few, or anything. */
export function choicesOf(command: string, option: string): readonly string[] {
  const words = choices[`${command} ${option}`] ?? choices[option] ?? '';
  return words === '' ? [] : words.split(' ');
}

/** The keys that name a command, so that a test can tell that each exists. */
export const choicePlaces: readonly string[] = Object.keys(choices).filter((key) =>
  key.startsWith('docker '),
);
