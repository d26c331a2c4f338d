/** A way to make the CLI or the engine say an error, by a line for `sh`. */
export interface Provocation {
  readonly code: string;
  readonly line: string;
  /** What the message must be read to name. */
  readonly found?: Readonly<Record<string, string>>;
}

/**
 * One or more for each error that can be provoked without harm to others on the engine.
 *
 * `$P` begins the names of what was made for it: the containers `$P-up` (running, on the network
 * `$P-net` with the volume `$P-vol` and the port `$PORT`), `$P-made` (never started) and
 * `$P-paused`. `$BUSY` is a port on which something outside of Docker listens. The folders below
 * the working folder hold a file each, named as they are.
 */
export const provocations: readonly Provocation[] = [
  {
    code: 'port-taken',
    line: 'docker run --rm -p 127.0.0.1:$PORT:80 busybox true',
    found: { port: '$PORT' },
  },
  {
    code: 'port-in-use',
    line: 'docker run --rm -p 127.0.0.1:$BUSY:80 busybox true',
    found: { port: '$BUSY' },
  },
  { code: 'port-invalid-spec', line: 'docker run --rm -p web:80 busybox' },
  { code: 'port-invalid-spec', line: 'docker run --rm -p 80:web busybox' },
  { code: 'port-invalid-spec', line: 'docker run --rm -p 1-3:1-2 busybox' },
  {
    code: 'daemon-unreachable',
    line: 'DOCKER_HOST=unix:///nowhere/d.sock docker ps',
    found: { host: 'unix:///nowhere/d.sock' },
  },
  {
    code: 'daemon-unreachable',
    line: 'DOCKER_HOST=tcp://127.0.0.1:1 docker ps',
    found: { host: 'tcp://127.0.0.1:1' },
  },
  { code: 'docker-missing', line: 'PATH=/nowhere /bin/sh -c "docker ps"' },
  { code: 'docker-missing', line: 'PATH=/nowhere /bin/bash -c "docker ps"' },
  { code: 'api-version', line: 'DOCKER_API_VERSION=1.99 docker ps', found: { version: '1.99' } },
  { code: 'api-version', line: 'DOCKER_API_VERSION=1.10 docker ps', found: { version: '1.10' } },
  { code: 'swarm-not-manager', line: 'docker service ls' },
  { code: 'gpu-missing', line: 'docker run --rm --gpus all busybox true' },
  {
    code: 'manifest-unknown',
    line: 'printf "FROM redis:99" | docker build -',
    found: { image: 'redis:99', name: 'redis' },
  },
  { code: 'rate-limit', line: 'docker pull 127.0.0.1:$BUSY/limited/x' },
  { code: 'registry-denied', line: 'docker pull 127.0.0.1:$BUSY/private/x' },
  {
    code: 'disk-full',
    line: 'docker run --rm --tmpfs /x:size=64k busybox dd if=/dev/zero of=/x/y bs=1M count=1',
  },
  { code: 'registry-denied', line: 'docker pull $REGISTRY/x/y' },
  { code: 'login-failed', line: 'echo wrong | docker login -u me --password-stdin $REGISTRY' },
  {
    code: 'name-unresolved',
    line: 'docker pull nowhere.invalid/x',
    found: { host: 'nowhere.invalid' },
  },
  { code: 'registry-timeout', line: 'docker pull 127.0.0.1:1/x' },
  { code: 'platform-missing', line: 'docker run --rm --platform linux/arm64 busybox true' },
  { code: 'container-missing', line: 'docker start $P-none', found: { container: '$P-none' } },
  { code: 'container-missing', line: 'docker inspect $P-none', found: { container: '$P-none' } },
  {
    code: 'name-taken',
    line: 'docker run --name $P-made busybox true',
    found: { container: '$P-made' },
  },
  { code: 'container-stopped', line: 'docker exec $P-made ls' },
  {
    code: 'container-paused',
    line: 'docker exec $P-paused ls',
    found: { container: '$P-paused' },
  },
  { code: 'container-running', line: 'docker rm $P-up', found: { container: '$P-up' } },
  { code: 'program-missing', line: 'docker run --rm busybox bash', found: { program: 'bash' } },
  { code: 'program-missing', line: 'docker run --rm busybox /no/x', found: { program: '/no/x' } },
  { code: 'program-missing', line: 'docker exec $P-up bash', found: { program: 'bash' } },
  { code: 'program-forbidden', line: 'docker run --rm busybox /etc', found: { program: '/etc' } },
  { code: 'exec-format', line: 'docker run --rm $P-broken' },
  { code: 'no-command', line: 'docker run --rm $P-empty' },
  { code: 'not-a-tty', line: 'docker run --rm -it busybox true </dev/null' },
  { code: 'not-a-tty', line: 'docker exec -it $P-up sh </dev/null' },
  {
    code: 'out-of-memory',
    line: "docker run --name $P-oom -m 8m busybox sh -c 'x=a; while :; do x=$x$x; done'; docker inspect $P-oom",
  },
  { code: 'image-missing', line: 'docker rmi $P-none', found: { name: '$P-none' } },
  { code: 'image-missing', line: 'docker push $P-none', found: { image: '$P-none' } },
  { code: 'image-missing', line: 'docker tag $P-none x', found: { name: '$P-none' } },
  { code: 'image-in-use', line: 'docker rmi $P-used', found: { image: '$P-used' } },
  { code: 'reference-invalid', line: 'docker run My-App' },
  { code: 'reference-invalid', line: 'docker build -t My-App .', found: { image: 'My-App' } },
  { code: 'reference-invalid', line: 'docker run “nginx”' },
  {
    code: 'network-missing',
    line: 'docker network connect $P-none $P-up',
    found: { network: '$P-none' },
  },
  { code: 'network-missing', line: 'docker network rm $P-none', found: { network: '$P-none' } },
  { code: 'network-missing', line: 'docker run --rm --network $P-none busybox true' },
  {
    code: 'network-in-use',
    line: 'docker network rm $P-net',
    found: { network: '$P-net', container: '$P-up' },
  },
  {
    code: 'address-pool',
    line: 'docker network create --subnet $SUBNET $P-other',
  },
  { code: 'volume-missing', line: 'docker volume inspect $P-none', found: { volume: '$P-none' } },
  { code: 'volume-missing', line: 'docker volume rm $P-none', found: { volume: '$P-none' } },
  { code: 'volume-in-use', line: 'docker volume rm $P-vol', found: { volume: '$P-vol' } },
  {
    code: 'volume-name-invalid',
    line: 'docker run --rm -v my/data:/x busybox',
    found: { path: 'my/data' },
  },
  {
    code: 'mount-source-missing',
    line: 'docker run --rm --mount type=bind,source=/no/such,target=/x busybox',
    found: { path: '/no/such' },
  },
  {
    code: 'mount-kind',
    line: 'docker run --rm -v /tmp:/etc/passwd busybox true',
    found: { path: '/tmp' },
  },
  { code: 'dockerfile-missing', line: 'docker build nothing', found: { file: 'Dockerfile' } },
  { code: 'context-missing', line: 'docker build no-such', found: { path: 'no-such' } },
  { code: 'copy-missing', line: 'docker build copy-missing', found: { file: '/nope' } },
  {
    code: 'build-step-failed',
    line: 'docker build build-step-failed',
    found: { step: '/bin/sh -c exit 3' },
  },
  { code: 'dockerfile-invalid', line: 'docker build dockerfile-invalid', found: { line: '2' } },
  { code: 'compose-plugin-missing', line: 'DOCKER_CONFIG=/nowhere docker compose -f x up' },
  { code: 'compose-plugin-missing', line: 'DOCKER_CONFIG=/nowhere docker compose up' },
  { code: 'compose-v1-missing', line: 'PATH=/nowhere /bin/sh -c "docker-compose up"' },
  { code: 'compose-v1-missing', line: 'PATH=/nowhere /bin/bash -c "docker-compose up"' },
  { code: 'compose-file-missing', line: 'cd nothing && docker compose up' },
  { code: 'compose-file-missing', line: 'docker compose -f no-such.yaml up' },
  {
    code: 'compose-file-invalid',
    line: 'docker compose -f wrong-key/compose.yaml config',
    found: { key: 'prot' },
  },
  { code: 'compose-file-invalid', line: 'docker compose -f wrong-yaml/compose.yaml config' },
  { code: 'compose-file-invalid', line: 'docker compose -f wrong-type/compose.yaml config' },
  {
    code: 'compose-version-obsolete',
    line: 'docker compose -f versioned/compose.yaml config',
  },
  {
    code: 'variable-unset',
    line: 'docker compose -f versioned/compose.yaml config',
    found: { variable: 'NOT_SET' },
  },
  {
    code: 'service-missing',
    line: 'docker compose -f versioned/compose.yaml logs nope',
    found: { service: 'nope' },
  },
  {
    code: 'service-missing',
    line: 'docker compose -f undefined/compose.yaml config',
    found: { service: 'db' },
  },
  { code: 'container-stopped', line: 'docker compose -f versioned/compose.yaml exec web ls' },
  { code: 'env-file-missing', line: 'docker compose -f env-file/compose.yaml config' },
  {
    code: 'network-missing',
    line: 'docker compose -p $P-ext -f external/compose.yaml up -d',
    found: { network: 'errors-spec-nowhere' },
  },
  {
    code: 'dependency-failed',
    line: 'docker compose -p $P-dep -f unhealthy/compose.yaml up -d; docker compose -p $P-dep -f unhealthy/compose.yaml down -t 0 >/dev/null 2>&1',
    found: { container: '$P-dep-db-1' },
  },
  { code: 'flag-unknown', line: 'docker run --naem x busybox', found: { option: '--naem' } },
  { code: 'flag-unknown', line: 'docker run -Z busybox', found: { option: '-Z' } },
  { code: 'flag-unknown', line: 'docker run --name', found: { option: '--name' } },
  { code: 'command-unknown-cli', line: 'docker rnu', found: { command: 'rnu' } },
  { code: 'arguments-wrong', line: 'docker run', found: { command: 'docker run' } },
  { code: 'arguments-wrong', line: 'docker exec', found: { command: 'docker exec' } },
];

/** The files that the lines need, by their place in the working folder. */
export const provocationFiles: Readonly<Record<string, string>> = {
  'nothing/readme': '',
  'copy-missing/Dockerfile': 'FROM busybox\nCOPY nope /x\n',
  'build-step-failed/Dockerfile': 'FROM busybox\nRUN exit 3\n',
  'dockerfile-invalid/Dockerfile': 'FROM busybox\nRUNN x\n',
  'empty/Dockerfile': 'FROM scratch\n',
  'broken/Dockerfile': 'FROM scratch\nCOPY --chmod=755 program /program\nCMD ["/program"]\n',
  'broken/program': '\u007fELF and nothing more',
  'wrong-key/compose.yaml': 'services:\n  web:\n    image: busybox\n    prot: 1\n',
  'wrong-yaml/compose.yaml': 'services:\n  web:\n image: busybox\n',
  'wrong-type/compose.yaml': 'services:\n  web: 3\n',
  'versioned/compose.yaml':
    'version: "3"\nservices:\n  web:\n    image: busybox\n    environment: ["A=$NOT_SET"]\n',
  'undefined/compose.yaml': 'services:\n  web:\n    image: busybox\n    depends_on: [db]\n',
  'env-file/compose.yaml': 'services:\n  web:\n    image: busybox\n    env_file: nope.env\n',
  'external/compose.yaml':
    'services:\n  web:\n    image: busybox\n    networks: [n]\nnetworks:\n  n: {external: true, name: errors-spec-nowhere}\n',
  'unhealthy/compose.yaml':
    'services:\n  db:\n    image: busybox\n    command: sleep 60\n    healthcheck: {test: ["CMD", "false"], interval: 200ms, retries: 1}\n  web:\n    image: busybox\n    depends_on: {db: {condition: service_healthy}}\n',
};
