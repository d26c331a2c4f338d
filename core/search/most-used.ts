/**
 * The commands people use most, most used first, without `docker`.
 *
 * Our own judgement of daily work, not a count; it decides only between what words leave equal, and
 * the order in which the bare word `docker` is answered.
 */
const mostUsed = [
  'run',
  'ps',
  'exec',
  'compose up',
  'build',
  'logs',
  'images',
  'pull',
  'compose down',
  'stop',
  'rm',
  'rmi',
  'start',
  'system prune',
  'inspect',
  'cp',
  'push',
  'login',
  'compose logs',
  'compose ps',
  'compose exec',
  'restart',
  'tag',
  'network create',
  'volume create',
  'network ls',
  'volume ls',
  'stats',
  'volume rm',
  'system df',
  'network connect',
  'compose build',
  'compose restart',
  'compose stop',
  'compose pull',
  'compose run',
  'compose config',
  'container prune',
  'image prune',
  'volume prune',
  'network rm',
  'network inspect',
  'volume inspect',
  'kill',
  'top',
  'port',
  'rename',
  'history',
  'save',
  'load',
  'info',
  'version',
  'events',
  'update',
  'context use',
  'create',
  'diff',
  'commit',
  'search',
  'logout',
];

const ranks = new Map(mostUsed.map((name, index) => [name, index]));

/** How likely a command is meant, from 0.5 (hardly ever) to 1 (most of all). */
export function usageOf(name: string): number {
  const rank = ranks.get(name);
  return rank === undefined ? 0.5 : 1 - (0.4 * rank) / mostUsed.length;
}

/** True for the words of a command that removes what it is pointed at. */
export function isRemoving(name: string): boolean {
  return name.split(' ').some((word) => removing.has(word));
}

const removing = new Set(['rm', 'rmi', 'remove', 'prune', 'down']);
