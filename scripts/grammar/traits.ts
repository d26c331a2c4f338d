/**
 * Commands whose options end at the first operand: mostly because the rest is for the container.
 *
 * Source: asking docker 28.5 and Compose 2.40 with an unknown option behind an operand, for every
 * command.
 */
export const stopsAtOperand: ReadonlySet<string> = new Set([
  'docker commit',
  'docker compose exec',
  'docker compose run',
  'docker create',
  'docker exec',
  'docker run',
  'docker service create',
  'docker tag',
  'docker top',
]);

/** Parents of other commands that also do something by themselves. */
export const worksAlone: ReadonlySet<string> = new Set(['docker buildx history inspect']);

/** Commands that only show with experimental features switched on, or never. */
export const hiddenCommands: ReadonlySet<string> = new Set([
  'docker buildx dap',
  'docker buildx dap build',
  'docker buildx debug',
  'docker buildx debug build',
  'docker buildx dial-stdio',
  'docker buildx policy json-schema',
  'docker compose alpha dry-run',
  'docker compose alpha scale',
  'docker compose alpha watch',
  'docker system dial-stdio',
]);

/** The command that takes back what a command did; both ways where it goes both ways. */
const bothWays: readonly (readonly [string, string])[] = [
  ['docker buildx create', 'docker buildx rm'],
  ['docker checkpoint create', 'docker checkpoint rm'],
  ['docker compose pause', 'docker compose unpause'],
  ['docker compose start', 'docker compose stop'],
  ['docker compose up', 'docker compose down'],
  ['docker config create', 'docker config rm'],
  ['docker context create', 'docker context rm'],
  ['docker context export', 'docker context import'],
  ['docker login', 'docker logout'],
  ['docker network connect', 'docker network disconnect'],
  ['docker network create', 'docker network rm'],
  ['docker node promote', 'docker node demote'],
  ['docker pause', 'docker unpause'],
  ['docker plugin enable', 'docker plugin disable'],
  ['docker plugin install', 'docker plugin rm'],
  ['docker save', 'docker load'],
  ['docker secret create', 'docker secret rm'],
  ['docker service create', 'docker service rm'],
  ['docker stack deploy', 'docker stack rm'],
  ['docker start', 'docker stop'],
  ['docker swarm init', 'docker swarm leave'],
  ['docker export', 'docker import'],
  ['docker volume create', 'docker volume rm'],
];

const oneWay: Readonly<Record<string, string>> = {
  'docker build': 'docker rmi',
  'docker commit': 'docker rmi',
  'docker compose create': 'docker compose rm',
  'docker compose kill': 'docker compose start',
  'docker create': 'docker rm',
  'docker kill': 'docker start',
  'docker manifest create': 'docker manifest rm',
  'docker plugin create': 'docker plugin rm',
  'docker pull': 'docker rmi',
  'docker run': 'docker rm',
  'docker service update': 'docker service rollback',
  'docker swarm join': 'docker swarm leave',
  'docker tag': 'docker rmi',
};

/** Pairs whose second does not give back what the first took: removed is removed. */
const noWayBack: ReadonlySet<string> = new Set([
  'docker buildx rm',
  'docker checkpoint rm',
  'docker compose down',
  'docker config rm',
  'docker context rm',
  'docker network rm',
  'docker plugin rm',
  'docker secret rm',
  'docker service rm',
  'docker stack rm',
  'docker swarm leave',
  'docker volume rm',
]);

const inverses = new Map<string, string>([
  ...bothWays.flatMap(([does, undoes]): [string, string][] =>
    noWayBack.has(undoes)
      ? [[does, undoes]]
      : [
          [does, undoes],
          [undoes, does],
        ],
  ),
  ...Object.entries(oneWay),
]);

/** The name of the command that takes back what this one did. */
export function inverseOf(command: string): string | undefined {
  return inverses.get(command);
}

/** Every name that the tables above use, so that a test can tell that each exists. */
export const traitNames: readonly string[] = [
  ...stopsAtOperand,
  ...worksAlone,
  ...hiddenCommands,
  ...inverses.keys(),
  ...inverses.values(),
];
