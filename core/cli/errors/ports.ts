import type { ErrorRules } from './model.ts';

/** Ports of this machine that cannot be had. */
export const portErrors = {
  'port-taken': {
    example:
      'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:3000 failed: port is already allocated',
    signs: ['port is already allocated'],
    patterns: [
      /Bind for [^\n]{0,60}?:(?<port>\d{1,5}) failed: port is already allocated/i,
      /port is already allocated/i,
    ],
    helps: [
      'docker ps --filter publish={{port: port = $port}}',
      'docker stop {{container: container}}',
      'docker run -d -p {{free port: port = 8081}}:{{container port: port = 80}} {{image: image = nginx}}',
    ],
  },
  'port-in-use': {
    example:
      'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web: failed to bind host port 0.0.0.0:80/tcp: address already in use',
    signs: ['address already in use', 'only one usage of each socket address'],
    patterns: [
      /failed to bind host port (?:for )?\[?[\d.:a-f]*?\]?:(?<port>\d{1,5})(?::[\d.:[\]a-f]+)?\/\w+: address already in use/i,
      /listen (?:tcp|udp)[46]? \[?[\d.:a-f]*?\]?:(?<port>\d{1,5}): bind: (?:address already in use|Only one usage of each socket address)/i,
      /(?:bind|host port)[^\n]{0,120}(?:address already in use|Only one usage of each socket address)/i,
    ],
    helps: [
      'docker ps --filter publish={{port: port = $port}}',
      "sudo ss -ltnp 'sport = :{{port: port = $port}}'",
      'docker run -d -p {{free port: port = 8081}}:{{container port: port = 80}} {{image: image = nginx}}',
    ],
  },
  'port-forbidden': {
    example:
      'docker: Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:3000 -> 127.0.0.1:0: listen tcp 0.0.0.0:3000: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
    signs: ['forbidden by its access permissions'],
    patterns: [
      /:(?<port>\d{1,5}): bind: An attempt was made to access a socket in a way forbidden by its access permissions/i,
      /access a socket in a way forbidden by its access permissions/i,
    ],
    helps: [
      'netsh interface ipv4 show excludedportrange protocol=tcp',
      'docker run -d -p {{free port: port = 8081}}:{{container port: port = 80}} {{image: image = nginx}}',
    ],
  },
  'port-privileged': {
    example:
      'Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web: cannot expose privileged port 80, you can add ‘net.ipv4.ip_unprivileged_port_start=80’ to /etc/sysctl.conf, or set CAP_NET_BIND_SERVICE on rootlesskit binary, or choose a larger port number (>= 1024): listen tcp4 0.0.0.0:80: bind: permission denied',
    signs: ['cannot expose privileged port', 'bind: permission denied'],
    patterns: [
      /cannot expose privileged port (?<port>\d{1,5})/i,
      /listen (?:tcp|udp)[46]? \[?[\d.:a-f]*?\]?:(?<port>\d{1,5}): bind: permission denied/i,
    ],
    helps: [
      'docker run -d -p {{free port: port = 8080}}:{{container port: port = 80}} {{image: image = nginx}}',
    ],
  },
  'port-invalid-spec': {
    example: "docker: invalid containerPort: web. See 'docker run --help'.",
    signs: [
      'invalid containerport',
      'invalid hostport',
      'invalid start port',
      'invalid port range',
      'invalid ranges specified',
      'invalid range format',
      'invalid publish opts format',
      'no port specified',
    ],
    patterns: [
      /invalid (?:containerPort|hostPort|publish opts format)\b[^\n]{0,80}/i,
      /invalid (?:start port|port range|range format|ranges specified)[^\n]{0,80}/i,
      /no port specified: \S{1,60}<empty>/i,
    ],
    helps: [
      'docker run -d -p {{host port: port = 8080}}:{{container port: port = 80}} {{image: image = nginx}}',
    ],
  },
} as const satisfies ErrorRules<string>;
