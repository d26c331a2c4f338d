/** A line for Compose: what stands in front of the verb, and the verb with the rest. */
export interface ComposeLine {
  readonly before: string;
  readonly after: string;
  /** Variables set for this command alone. */
  readonly set?: string;
}

/** Where the project comes from: every form in which it can be said. */
const projects: readonly Omit<ComposeLine, 'after'>[] = [
  { before: '' },
  { before: '-f a.yaml' },
  { before: '-fa.yaml' },
  { before: '--file a.yaml' },
  { before: '--file=a.yaml' },
  { before: '-f compose.yaml -f a.yaml' },
  { before: '-f a.yaml -f b.yaml' },
  { before: '-f b.yaml -f=a.yaml' },
  { before: '-p shop' },
  { before: '--project-name shop' },
  { before: '--project-name=shop -p other' },
  { before: '-pshop' },
  { before: '--profile dev' },
  { before: '--profile=dev --profile test' },
  { before: '-f a.yaml --profile dev' },
  { before: '--profile nowhere' },
  { before: '--env-file one.env' },
  { before: '--env-file=two.env' },
  { before: '--env-file one.env --env-file two.env' },
  { before: '--env-file two.env --env-file one.env -f b.yaml' },
  { before: '--project-directory . -f a.yaml' },
  { before: '--project-directory=sub' },
  { before: '--project-directory sub -f a.yaml' },
  { before: '--ansi never -f a.yaml' },
  { before: '--progress=plain --parallel 2' },
  { before: '--compatibility -p shop' },
  { before: '-f a.yaml -p shop --profile test --env-file one.env' },
  { before: '', set: 'COMPOSE_FILE=a.yaml' },
  { before: '', set: 'COMPOSE_FILE=a.yaml:b.yaml' },
  { before: '-f b.yaml', set: 'COMPOSE_FILE=a.yaml' },
  { before: '', set: 'COMPOSE_PROJECT_NAME=shop' },
  { before: '-p mine', set: 'COMPOSE_PROJECT_NAME=shop' },
  { before: '', set: 'COMPOSE_PROFILES=dev,test' },
  { before: '--profile dev', set: 'COMPOSE_PROFILES=test' },
  { before: '', set: 'COMPOSE_ENV_FILES=one.env' },
  { before: '--env-file two.env', set: 'COMPOSE_ENV_FILES=one.env' },
];

const verbs: readonly string[] = [
  'up',
  'up -d --build base',
  'up --detach --wait --force-recreate',
  'down -v --remove-orphans',
  'ps -a',
  'logs -f --tail 5 base',
  'stop -t 1 base',
  'restart base',
];

/** Lines about a project, each form of naming it with one verb or another. */
export const projectLines: readonly ComposeLine[] = projects.map((project, at) => ({
  ...project,
  after: verbs[at % verbs.length] ?? 'up',
}));

/** Lines that Compose reads, whatever becomes of them then. */
export const acceptedCompose: readonly string[] = [
  'docker compose up -d --scale base=3 --no-deps base',
  'docker compose up --abort-on-container-exit --exit-code-from base',
  'docker compose up --pull always --quiet-pull --timestamps',
  'docker compose down --rmi local -t 3',
  'docker compose exec base ls -la -f --nonsense',
  'docker compose exec -T -u root -w /tmp -e A=1 base sh -c "echo hi"',
  'docker compose exec -it --index=1 base sh',
  'docker compose run --rm -e A=1 -p 8080:80 base echo -d --rm',
  'docker compose run --rm --no-deps --service-ports --name x base',
  'docker compose run -d --entrypoint sh base -c "echo hi"',
  'docker compose build --no-cache --pull --build-arg A=1 base',
  'docker compose logs --no-color --since 5m -n 10 -t',
  'docker compose ps --format json --status running -q --services',
  'docker compose rm -fsv base',
  'docker compose kill -s SIGINT base',
  'docker compose cp base:/etc/hosts .',
  'docker compose config --services --quiet',
  'docker compose config --format json --no-interpolate --profiles',
  'docker compose pull --ignore-pull-failures --include-deps base',
  'docker compose push -q base',
  'docker compose images -q',
  'docker compose top base',
  'docker compose port --protocol udp base 53',
  'docker compose events --json',
  'docker compose pause',
  'docker compose ls -a --filter name=x',
  'docker compose version --short',
  'docker compose -f a.yaml --dry-run up',
  'docker compose up -- base',
  'docker compose start base --help',
  'docker compose create --build --no-recreate',
  'docker compose watch --no-up',
  'docker compose wait base',
  'docker compose attach --no-stdin base',
];

/** Lines that Compose cannot read. */
export const refusedCompose: readonly string[] = [
  'docker compose up -f a.yaml',
  'docker compose up -d --file a.yaml',
  'docker compose up --profile dev',
  'docker compose ps -p shop',
  'docker compose down --env-file one.env',
  'docker compose logs --taill 5',
  'docker compose logs --tail',
  'docker compose up --detached',
  'docker compose upp',
  'docker compose --no-such up',
  'docker compose -x up',
  'docker compose exec',
  'docker compose exec base',
  'docker compose run',
  'docker compose port base',
  'docker compose cp base:/x',
  'docker compose up -t soon',
  'docker compose down -t 1m30',
  'docker compose up --wait=maybe',
  'docker compose rm --force=perhaps',
  'docker compose up -z',
  'docker compose --parallel many up',
  'docker compose build ---no-cache',
  'docker compose wait',
  'docker compose ls --project-name x',
];

/** The files of the project: each says by a service of its own that it was read. */
export const projectFiles: Readonly<Record<string, string>> = {
  'compose.yaml': file('base'),
  'a.yaml': file('a'),
  'b.yaml': file('b'),
  'sub/compose.yaml': file('sub'),
  '.env': 'FROM=dotenv\n',
  'one.env': 'FROM=one\nONLY=one\n',
  'two.env': 'FROM=two\n',
};

function file(name: string): string {
  const service = (suffix: string, profiles: string): string =>
    `  ${name}${suffix}:\n    image: busybox\n    environment: {FROM: "$FROM", ONLY: "\${ONLY:-}"}\n${profiles}`;
  return [
    'services:\n',
    service('', ''),
    service('-dev', '    profiles: [dev]\n'),
    service('-test', '    profiles: [test]\n'),
  ].join('');
}
