/** Messages as they are printed by different versions, with what is found in them. */
export interface Recognised {
  readonly code: string;
  readonly text: string;
  readonly found?: Readonly<Record<string, string>>;
}

/** Beside the example of each error: older and newer forms, other programs' prefixes. */
export const recognised: readonly Recognised[] = [
  {
    code: 'port-taken',
    text: 'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (1f0c): Bind for 0.0.0.0:3000 failed: port is already allocated.',
    found: { port: '3000' },
  },
  {
    code: 'port-taken',
    text: 'Error response from daemon: failed to set up container networking: Bind for 127.0.0.1:80 failed: port is already allocated',
    found: { port: '80' },
  },
  {
    code: 'port-taken',
    text: 'Bind for [::]:8080 failed: port is already allocated',
    found: { port: '8080' },
  },
  {
    code: 'port-in-use',
    text: 'Error starting userland proxy: listen tcp4 0.0.0.0:5432: bind: address already in use.',
    found: { port: '5432' },
  },
  {
    code: 'port-in-use',
    text: 'failed to bind host port for 0.0.0.0:8080:172.17.0.2:80/tcp: address already in use',
    found: { port: '8080' },
  },
  {
    code: 'port-in-use',
    text: 'Ports are not available: exposing port TCP 0.0.0.0:80 -> 0.0.0.0:0: listen tcp 0.0.0.0:80: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.',
    found: { port: '80' },
  },
  {
    code: 'port-forbidden',
    text: 'listen tcp 0.0.0.0:50051: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
    found: { port: '50051' },
  },
  {
    code: 'port-invalid-spec',
    text: "docker: invalid publish opts format (should be name=value but got 'x').",
  },
  { code: 'port-invalid-spec', text: "invalid start port 'x': invalid syntax" },
  {
    code: 'daemon-unreachable',
    text: "docker: Cannot connect to the Docker daemon at tcp://10.0.0.5:2375. Is the docker daemon running?.\nSee 'docker run --help'.",
    found: { host: 'tcp://10.0.0.5:2375' },
  },
  {
    code: 'daemon-unreachable',
    text: 'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
    found: { host: 'unix:///var/run/docker.sock' },
  },
  {
    code: 'daemon-windows',
    text: 'failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct and if the daemon is running: open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
  },
  {
    code: 'daemon-windows',
    text: 'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json": open //./pipe/docker_engine: The system cannot find the file specified.',
  },
  {
    code: 'socket-permission',
    text: 'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
  },
  { code: 'docker-missing', text: 'sh: 1: docker: not found' },
  { code: 'docker-missing', text: 'zsh: command not found: docker' },
  {
    code: 'docker-missing',
    text: "'docker' is not recognized as an internal or external command,\noperable program or batch file.",
  },
  { code: 'docker-missing', text: "The command 'docker' could not be found in this WSL 2 distro." },
  {
    code: 'api-version',
    text: 'Error response from daemon: client version 1.22 is too old. Minimum supported API version is 1.24, please upgrade your client to a newer version',
    found: { version: '1.22' },
  },
  { code: 'disk-full', text: "mkdir: can't create directory 'x': No space left on device" },
  {
    code: 'disk-full',
    text: 'ERROR: failed to solve: failed to copy files: userspace copy failed: write /var/lib/x: no space left on device',
  },
  {
    code: 'manifest-unknown',
    text: 'docker: Error response from daemon: failed to resolve reference "docker.io/library/redis:99": docker.io/library/redis:99: not found',
    found: { image: 'redis:99', name: 'redis' },
  },
  {
    code: 'manifest-unknown',
    text: 'ERROR: failed to solve: nginx:nope: failed to resolve source metadata for docker.io/library/nginx:nope: docker.io/library/nginx:nope: not found',
    found: { image: 'nginx:nope' },
  },
  {
    code: 'pull-denied',
    text: "docker: Error response from daemon: pull access denied for me/private, repository does not exist or may require 'docker login'.",
    found: { image: 'me/private' },
  },
  {
    code: 'pull-denied',
    text: 'ERROR: failed to solve: my-base: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    found: { image: 'my-base' },
  },
  {
    code: 'registry-denied',
    text: 'push access denied, repository does not exist or may require authorization',
  },
  { code: 'registry-denied', text: 'no basic auth credentials' },
  { code: 'registry-denied', text: 'unauthorized: authentication required' },
  {
    code: 'login-failed',
    text: 'Error response from daemon: login attempt to http://127.0.0.1:5000/v2/ failed with status: 401 Unauthorized',
  },
  {
    code: 'rate-limit',
    text: 'Error response from daemon: error from registry: You have reached your unauthenticated pull rate limit.',
  },
  {
    code: 'certificate-unknown',
    text: 'Error response from daemon: Get "https://reg.example.com/v2/": x509: certificate has expired or is not yet valid: current time 2030-01-01 is after 2029-01-01',
    found: { registry: 'reg.example.com' },
  },
  {
    code: 'name-unresolved',
    text: 'dial tcp: lookup auth.docker.io on 192.168.65.7:53: read udp 192.168.65.4:1->192.168.65.7:53: i/o timeout',
    found: { host: 'auth.docker.io' },
  },
  {
    code: 'registry-timeout',
    text: 'Get "https://registry-1.docker.io/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  },
  { code: 'registry-timeout', text: 'dial tcp 127.0.0.1:5000: connect: connection refused' },
  {
    code: 'container-missing',
    text: 'Error: No such container: my-redis',
    found: { container: 'my-redis' },
  },
  { code: 'container-missing', text: 'Error: No such object: web', found: { container: 'web' } },
  {
    code: 'container-missing',
    text: '[]\nerror: no such object: web',
    found: { container: 'web' },
  },
  {
    code: 'name-taken',
    text: 'Error response from daemon: Conflict. The container name "/my-redis" is already in use by container 9a2f. You have to remove (or rename) that container to be able to reuse that name.',
    found: { container: 'my-redis' },
  },
  {
    code: 'container-stopped',
    text: 'Error response from daemon: Container 0123abc is not running',
    found: { container: '0123abc' },
  },
  { code: 'container-stopped', text: 'service "web" is not running', found: { service: 'web' } },
  {
    code: 'container-stopped',
    text: 'Error response from daemon: Container web is restarting, wait until the container is running',
    found: { container: 'web' },
  },
  {
    code: 'container-running',
    text: 'Error response from daemon: You cannot remove a running container 0123abc. Stop the container before attempting removal or force remove',
    found: { container: '0123abc' },
  },
  {
    code: 'program-missing',
    text: 'OCI runtime exec failed: exec failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown',
    found: { program: 'bash' },
  },
  {
    code: 'program-missing',
    text: 'exec: \\"/app/start\\": stat /app/start: no such file or directory: unknown',
    found: { program: '/app/start' },
  },
  {
    code: 'exec-format',
    text: 'standard_init_linux.go:228: exec user process caused: exec format error',
  },
  {
    code: 'exec-format',
    text: "WARNING: The requested image's platform (linux/arm64) does not match the detected host platform (linux/amd64/v3) and no specific platform was requested",
    found: { platform: 'linux/arm64' },
  },
  {
    code: 'not-a-tty',
    text: "the input device is not a TTY.  If you are using mintty, try prefixing the command with 'winpty'",
  },
  {
    code: 'not-a-tty',
    text: 'cannot attach stdin to a TTY-enabled container because stdin is not a terminal',
  },
  {
    code: 'out-of-memory',
    text: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  },
  { code: 'image-missing', text: 'Error: No such image: nginx', found: { image: 'nginx' } },
  {
    code: 'image-missing',
    text: 'An image does not exist locally with the tag: me/app',
    found: { image: 'me/app' },
  },
  {
    code: 'image-in-use',
    text: 'Error response from daemon: conflict: unable to delete 7614ae9453d1 (cannot be forced) - image is being used by running container 2f4c1e0d9a7b',
    found: { image: '7614ae9453d1', container: '2f4c1e0d9a7b' },
  },
  {
    code: 'image-in-use',
    text: 'conflict: unable to delete redis:latest (must be forced) - container 2f4c is using its referenced image 7614',
    found: { image: 'redis:latest', container: '2f4c' },
  },
  {
    code: 'reference-invalid',
    text: "docker: invalid reference format.\nSee 'docker run --help'.",
  },
  {
    code: 'reference-invalid',
    text: 'invalid argument "My-App" for "-t, --tag" flag: invalid reference format: repository name (library/My-App) must be lowercase',
    found: { image: 'library/My-App' },
  },
  {
    code: 'network-missing',
    text: 'Error response from daemon: network app not found',
    found: { network: 'app' },
  },
  { code: 'network-missing', text: 'Error: No such network: app', found: { network: 'app' } },
  {
    code: 'network-missing',
    text: 'network app_net declared as external, but could not be found',
    found: { network: 'app_net' },
  },
  {
    code: 'network-in-use',
    text: 'Error response from daemon: error while removing network: network app id 0a1b2c has active endpoints',
    found: { network: 'app' },
  },
  { code: 'volume-missing', text: 'Error: No such volume: data', found: { volume: 'data' } },
  {
    code: 'volume-in-use',
    text: 'Error response from daemon: remove data: volume is in use - [0123, 4567]',
    found: { volume: 'data', container: '0123' },
  },
  {
    code: 'mount-kind',
    text: 'Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists',
  },
  {
    code: 'dockerfile-missing',
    text: 'unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /x/Dockerfile: no such file or directory',
  },
  {
    code: 'copy-missing',
    text: 'COPY failed: file not found in build context or excluded by .dockerignore: stat x: file does not exist',
  },
  {
    code: 'build-step-failed',
    text: "The command '/bin/sh -c npm ci' returned a non-zero code: 1",
    found: { step: '/bin/sh -c npm ci' },
  },
  {
    code: 'compose-plugin-missing',
    text: "docker: 'compose' is not a docker command.\nSee 'docker --help'",
  },
  {
    code: 'compose-plugin-missing',
    text: "unknown shorthand flag: 'f' in -f\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information",
  },
  {
    code: 'compose-plugin-missing',
    text: "docker: unknown command: docker compose\n\nRun 'docker --help' for more information",
  },
  { code: 'compose-v1-missing', text: 'sh: 1: docker-compose: not found' },
  { code: 'compose-v1-missing', text: 'zsh: command not found: docker-compose' },
  {
    code: 'compose-file-invalid',
    text: 'yaml: line 4: mapping values are not allowed in this context',
    found: { line: '4' },
  },
  {
    code: 'compose-file-invalid',
    text: 'services.web Additional property prots is not allowed',
    found: { key: 'prots' },
  },
  {
    code: 'service-missing',
    text: 'service "web" depends on undefined service "db": invalid compose project',
    found: { service: 'db' },
  },
  {
    code: 'variable-unset',
    text: 'required variable TAG is missing a value: set it',
    found: { variable: 'TAG' },
  },
  {
    code: 'flag-unknown',
    text: "unknown shorthand flag: 'Z' in -Z\nSee 'docker run --help'.",
    found: { option: '-Z' },
  },
  { code: 'flag-unknown', text: "flag needs an argument: 'p' in -p", found: { option: '-p' } },
  {
    code: 'command-unknown-cli',
    text: "docker: 'rnu' is not a docker command.\nSee 'docker --help'",
    found: { command: 'rnu' },
  },
  {
    code: 'arguments-wrong',
    text: '"docker exec" requires at least 2 arguments.',
    found: { command: 'docker exec' },
  },
  { code: 'exit-137', text: 'web-1 exited with code 137' },
  { code: 'exit-139', text: '0123 nginx "nginx" 2 days ago Exited (139) 3 minutes ago web' },
  {
    code: 'exit-127',
    text: 'process "/bin/sh -c foo" did not complete successfully: exit code: 127',
  },
];

/** Texts that have words in common with an error, and are none. */
export const ordinary: readonly string[] = [
  '',
  'docker run -p 3000:6379 redis',
  "Unable to find image 'redis:latest' locally\nlatest: Pulling from library/redis\nStatus: Downloaded newer image for redis:latest",
  'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES\n0123 redis "x" 2 days ago Exited (0) 3 minutes ago web',
  'The web server listens on port 3000; the port is already open in the firewall.',
  '* Ready to accept connections',
  'GET /network not found 404',
  'my-network is a network of ours',
  'npm warn permission denied by policy',
  '"OOMKilled": false,',
  'This container is paused for a moment of thought: no.',
  'A manifest is a list of layers.',
  'web-1 exited with code 0',
  'the service "web" is running',
  'requires attention at least once',
  'validating the form',
  'health: starting, then healthy',
  'memory: 512m',
];
