import type { ErrorRules } from './model.ts';

/** A container's name, state and program. */
export const containerErrors = {
  'container-missing': {
    example: 'Error response from daemon: No such container: web',
    signs: ['no such container', 'no such object'],
    patterns: [/no such (?:container|object): (?<container>[\w.-]{0,127}\w)/i],
    helps: ['docker ps -a', 'docker ps -a --filter name={{name: text = $container}}'],
  },
  'name-taken': {
    example:
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "2f4c1e0d9a7b". You have to remove (or rename) that container to be able to reuse that name.',
    signs: ['is already in use by container'],
    patterns: [/container name "\/?(?<container>[\w.-]{0,127}\w)" is already in use/i],
    helps: [
      'docker ps -a --filter name={{name: text = $container}}',
      'docker start {{container: container = $container}}',
      'docker rename {{container: container = $container}} {{new name: name = web-old}}',
      'docker rm {{container: container = $container}}',
    ],
  },
  'container-stopped': {
    example: 'Error response from daemon: container 2f4c1e0d9a7b is not running',
    signs: ['is not running', 'in a stopped state', 'is restarting, wait'],
    patterns: [
      /container "?(?<container>[\w.-]{0,127}\w)"? is not running/i,
      /service "(?<service>[\w.-]{0,127}\w)" is not running/i,
      /cannot exec in a stopped state/i,
      /Container (?<container>[\w.-]{0,127}\w) is restarting, wait until the container is running/i,
    ],
    helps: [
      'docker ps -a',
      'docker logs --tail 50 {{container: container = $container}}',
      'docker start {{container: container = $container}}',
    ],
  },
  'container-paused': {
    example:
      'Error response from daemon: Container web is paused, unpause the container before exec',
    signs: ['is paused'],
    patterns: [/container "?(?<container>[\w.-]{0,127}\w)"? is paused/i],
    helps: ['docker unpause {{container: container = $container}}'],
  },
  'container-running': {
    example:
      'Error response from daemon: cannot remove container "web": container is running: stop the container before removing or force remove',
    signs: ['cannot remove a running container', 'container is running: stop'],
    patterns: [
      /cannot remove (?:container )?"?\/?(?<container>[\w.-]{0,127}\w)"?: container is running/i,
      /cannot remove a running container (?<container>[\w.-]{0,127}\w)/i,
      /container is running: stop the container before removing/i,
    ],
    helps: [
      'docker stop {{container: container = $container}}',
      'docker rm {{container: container = $container}}',
      'docker rm -f {{container: container = $container}}',
    ],
  },
  'program-missing': {
    example:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "bash": executable file not found in $PATH: unknown',
    signs: [
      'executable file not found in',
      'no such file or directory',
      'cannot find the file specified',
    ],
    patterns: [
      /exec: \\?"(?<program>(?!docker-credential)[^"\\\n]{1,120})\\?": executable file not found in/i,
      /exec: \\?"(?<program>[^"\\\n]{1,120})\\?": stat [^\n]{1,120}: no such file or directory/i,
      /exec (?<program>\/[\w./-]{1,120}): no such file or directory/i,
    ],
    helps: [
      'docker run --rm -it {{image: image = alpine}} sh',
      'docker inspect --format "{{.Config.Entrypoint}} {{.Config.Cmd}}" {{image: image = alpine}}',
    ],
    unless: ['credential-helper'],
  },
  'program-forbidden': {
    example:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/app/start.sh": permission denied: unknown',
    signs: ['permission denied'],
    patterns: [
      /exec: \\?"(?<program>[^"\\\n]{1,120})\\?": permission denied/i,
      /exec (?<program>\/[\w./-]{1,120}): permission denied/i,
    ],
    helps: [
      'docker run --rm --entrypoint ls {{image: image = my-app}} -l {{file: text = $program}}',
      'chmod +x {{script: path = ./start.sh}}',
    ],
  },
  'exec-format': {
    example: 'exec /usr/local/bin/docker-entrypoint.sh: exec format error',
    signs: ['exec format error', 'does not match the detected host platform'],
    patterns: [
      /exec format error/i,
      /image's platform \((?<platform>[\w/]{1,40})\) does not match the detected host platform/i,
    ],
    helps: [
      'docker image inspect --format "{{.Os}}/{{.Architecture}}" {{image: image = my-app}}',
      'docker run --rm --platform {{platform: text = linux/amd64}} {{image: image = my-app}}',
      'docker build --platform {{platform: text = linux/amd64}} -t {{image: image = my-app}} .',
    ],
  },
  'no-command': {
    example: 'docker: Error response from daemon: no command specified',
    signs: ['no command specified'],
    patterns: [/no command specified/i],
    helps: ['docker run --rm -it {{image: image = my-app}} {{program: words = sh}}'],
  },
  'not-a-tty': {
    example: 'the input device is not a TTY',
    signs: [
      'is not a tty',
      'tty-enabled container',
      'cannot enable tty mode',
      'requires an interactive terminal',
    ],
    patterns: [
      /the input device is not a TTY/i,
      /cannot attach stdin to a TTY-enabled container because stdin is not a terminal/i,
      /cannot enable tty mode on non tty input/i,
      /STDIN is not a TTY/i,
    ],
    helps: ['docker exec -i {{container: container}} {{program: words = cat}}'],
  },
  'out-of-memory': {
    example: '"OOMKilled": true',
    signs: ['oomkilled', 'out of memory', 'cannot allocate memory', 'oom-kill'],
    patterns: [
      /OOMKilled[\\"]*\s*[:=]\s*true/i,
      /\bOOMKilled\b(?!["\\]*\s*[:=])/,
      /heap out of memory/i,
      /(?:killed process|out of memory:)/i,
      /cannot allocate memory/i,
    ],
    helps: [
      'docker inspect --format "{{.State.OOMKilled}}" {{container: container}}',
      'docker stats --no-stream',
      'docker update --memory {{memory: text = 1g}} --memory-swap {{memory: text = 1g}} {{container: container}}',
    ],
  },
} as const satisfies ErrorRules<string>;
