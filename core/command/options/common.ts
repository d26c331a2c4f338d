/**
 * The options that people use most with a command, most used first, by our own judgement of daily
 * work. They come first in the panel; for a command that is not here the order is the alphabet's.
 */
const common: Readonly<Record<string, string>> = {
  run: 'name detach publish volume env env-file network restart rm interactive tty memory cpus workdir user entrypoint hostname mount platform pull init read-only label',
  create:
    'name publish volume env env-file network restart rm interactive tty memory cpus workdir user entrypoint',
  exec: 'interactive tty env workdir user detach privileged',
  ps: 'all filter format quiet last size',
  images: 'all filter format quiet digests',
  build: 'tag file build-arg target no-cache pull platform progress secret push load',
  logs: 'follow tail since timestamps until',
  stop: 'timeout signal',
  restart: 'timeout',
  start: 'attach interactive',
  rm: 'force volumes',
  rmi: 'force',
  pull: 'platform all-tags quiet',
  push: 'all-tags quiet',
  inspect: 'format size type',
  stats: 'no-stream all format',
  update: 'restart memory cpus',
  login: 'username password-stdin',
  save: 'output',
  load: 'input',
  events: 'since until filter format',
  'network create': 'driver subnet gateway internal label',
  'network ls': 'filter format quiet',
  'volume create': 'driver label opt',
  'volume ls': 'filter format quiet',
  'volume prune': 'all force filter',
  'system prune': 'all volumes force filter',
  'image prune': 'all force filter',
  'container prune': 'force filter',
  'builder prune': 'all force filter',
  compose: 'file project-name profile env-file project-directory',
  'compose up': 'detach build wait force-recreate remove-orphans no-deps scale pull watch',
  'compose down': 'volumes remove-orphans rmi timeout',
  'compose logs': 'follow tail since timestamps no-log-prefix',
  'compose ps': 'all format services status quiet',
  'compose exec': 'detach env user workdir no-tty index',
  'compose run': 'rm no-deps env entrypoint publish service-ports user volume',
  'compose build': 'no-cache pull build-arg push',
};

/** Names with their hyphens. */
export function commonOptions(command: string): readonly string[] {
  const names = common[command.replace(/^docker /, '')];
  return names === undefined ? [] : names.split(' ').map((name) => `--${name}`);
}

/** Every name of the table, for the test that each exists. */
export const commonTable = common;
