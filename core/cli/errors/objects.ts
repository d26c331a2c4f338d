import type { ErrorRules } from './model.ts';

/** Images, networks, volumes and mounts. */
export const objectErrors = {
  'image-missing': {
    example: 'Error response from daemon: No such image: redis:7',
    signs: ['no such image', 'does not exist locally with the tag'],
    patterns: [
      /no such image: (?<image>[\w.\-/:@]{0,199}\w)/i,
      /An image does not exist locally with the tag: (?<image>[\w.\-/:@]{0,199}\w)/i,
    ],
    helps: ['docker images', 'docker pull {{image: image = $image}}'],
  },
  'image-in-use': {
    example:
      'Error response from daemon: conflict: unable to remove repository reference "redis" (must force) - container 2f4c1e0d9a7b is using its referenced image 7614ae9453d1',
    signs: [
      'unable to remove repository reference',
      'conflict: unable to delete',
      'image is being used',
      'image has dependent child',
    ],
    patterns: [
      /unable to remove repository reference "(?<image>[\w.\-/:@]{0,199}\w)"[^\n]{0,60}container (?<container>[\w.-]{0,127}\w)/i,
      /unable to delete (?<image>[\w.\-/:@]{0,199}\w) \([^\n)]{1,60}\) - (?:image is being used by [a-z ]*container|container) (?<container>[\w.-]{0,127}\w)/i,
      /unable to delete (?<image>[\w.\-/:@]{0,199}\w) \([^\n)]{1,60}\)/i,
      /image is being used by/i,
    ],
    helps: [
      'docker ps -a --filter ancestor={{image: image = $image}}',
      'docker rm {{container: container = $container}}',
      'docker rmi {{image: image = $image}}',
    ],
  },
  'reference-invalid': {
    example: 'docker: invalid reference format: repository name (library/My-App) must be lowercase',
    signs: ['invalid reference format', 'must be lowercase', 'invalid tag'],
    patterns: [
      /repository name \((?<image>[^)\n]{1,200})\) must be lowercase/i,
      /invalid (?:tag|argument) "(?<image>[^"\n]{1,200})"[^\n]{0,80}invalid reference format/i,
      /invalid tag "(?<image>[^"\n]{1,200})": repository name must be lowercase/i,
      /invalid reference format/i,
    ],
    helps: ['docker run {{options: words = --rm}} {{image: image = my-app:1.0}}', 'docker images'],
  },
  'network-missing': {
    example: 'Error response from daemon: network my-network not found',
    signs: ['network ', 'no such network'],
    patterns: [
      /no such network: (?<network>[\w.-]{0,127}\w)/i,
      /network "?(?<network>[\w.-]{0,127}\w)"?(?: declared as external, but could not be found| not found)/i,
    ],
    helps: ['docker network ls', 'docker network create {{network: name = $network}}'],
  },
  'network-in-use': {
    example:
      'Error response from daemon: error while removing network: network my-network has active endpoints (name:"web" id:"2f4c1e0d9a7b")',
    signs: ['has active endpoints'],
    patterns: [
      /network (?<network>[\w.-]{0,127}\w)(?: id [0-9a-f]{1,64})? has active endpoints(?: \(name:"(?<container>[\w.-]{0,127}\w)")?/i,
      /has active endpoints/i,
    ],
    helps: [
      'docker network inspect {{network: network = $network}}',
      'docker network disconnect {{network: network = $network}} {{container: container = $container}}',
      'docker network rm {{network: network = $network}}',
    ],
  },
  'address-pool': {
    example: 'Error response from daemon: all predefined address pools have been fully subnetted',
    signs: [
      'pool overlaps with other',
      'non-overlapping ipv4 address pool',
      'fully subnetted',
      'invalid pool request',
    ],
    patterns: [
      /pool overlaps with other (?:one|network)/i,
      /non-overlapping IPv4 address pool/i,
      /address pools have been fully subnetted/i,
      /invalid pool request/i,
    ],
    helps: ['docker network ls', 'docker network prune'],
  },
  'volume-missing': {
    example: 'Error response from daemon: get my-data: no such volume',
    signs: ['no such volume'],
    patterns: [
      /get (?<volume>[\w.-]{0,127}\w): no such volume/i,
      /no such volume: (?<volume>[\w.-]{0,127}\w)/i,
      /no such volume/i,
    ],
    helps: ['docker volume ls', 'docker volume create {{volume: name = $volume}}'],
  },
  'volume-in-use': {
    example: 'Error response from daemon: remove my-data: volume is in use - [2f4c1e0d9a7b]',
    signs: ['volume is in use'],
    patterns: [
      /remove (?<volume>[\w.-]{0,127}\w): volume is in use(?: - \[(?<container>[0-9a-f]{1,64}))?/i,
      /volume is in use/i,
    ],
    helps: [
      'docker ps -a --filter volume={{volume: volume = $volume}}',
      'docker rm {{container: container = $container}}',
      'docker volume rm {{volume: volume = $volume}}',
    ],
  },
  'volume-name-invalid': {
    example:
      'docker: Error response from daemon: create my/data: "my/data" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path',
    signs: ['invalid characters for a local volume name', 'volume name is too short'],
    patterns: [
      /"(?<path>[^"\n]{1,200})" includes invalid characters for a local volume name/i,
      /volume name is too short/i,
    ],
    helps: [
      'docker run --rm -v "$(pwd)":{{path inside: path = /app}} {{image: image = node}} ls {{path inside: path = /app}}',
    ],
  },
  'mount-source-missing': {
    example:
      'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /home/me/data',
    signs: ['bind source path does not exist'],
    patterns: [/bind source path does not exist: (?<path>[^\n"]{1,200}?)(?=\.?\s*$|\.\n|\n|$)/im],
    helps: ['mkdir -p {{folder: path = $path}}'],
  },
  'mount-kind': {
    example:
      'docker: Error response from daemon: failed to create task for container: error mounting "/home/me/nginx.conf" to rootfs at "/etc/nginx/nginx.conf": not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    signs: ['mount a directory onto a file', 'cannot mount a file over a directory'],
    patterns: [
      /error mounting \\?"(?<path>[^"\\\n]{1,200})\\?"[^\n]{0,300}mount a directory onto a file/i,
      /mount a directory onto a file/i,
    ],
    helps: ['ls -ld {{path: path = $path}}'],
  },
  'mount-denied': {
    example:
      'Mounts denied: The path /opt/data is not shared from the host and is not known to Docker.',
    signs: ['mounts denied', 'is not shared from the host'],
    patterns: [/path (?<path>\S{1,200}) is not shared from the host/i, /mounts denied/i],
    helps: ['docker context ls'],
  },
} as const satisfies ErrorRules<string>;
