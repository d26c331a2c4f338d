import type { ErrorRules } from './model.ts';

/** Images that a registry does not give or take. */
export const registryErrors = {
  'manifest-unknown': {
    example:
      'Error response from daemon: manifest for redis:99 not found: manifest unknown: manifest unknown',
    signs: ['manifest unknown', ': not found', 'manifest for '],
    patterns: [
      /manifest for (?<image>[\w.\-/:@]{0,199}\w) not found/i,
      /failed to (?:resolve reference|resolve source metadata for) "?(?<image>[\w.\-/:@]{1,200}?)"?: [^\n]{0,250}: not found/i,
      /manifest unknown/i,
    ],
    helps: ['docker search {{name: text = $name}}', 'docker pull {{image: image = $image}}'],
  },
  'platform-missing': {
    example: 'no matching manifest for linux/arm64/v8 in the manifest list entries',
    signs: [
      'no matching manifest for',
      'no match for platform in manifest',
      'does not provide the specified platform',
      'does not match the specified platform',
    ],
    patterns: [
      /no matching manifest for (?<platform>[\w/]{1,40})/i,
      /no match for platform in manifest/i,
      /image with reference (?<image>[\w.\-/:@]{0,199}\w) was found but (?:does not (?:match|provide) the specified platform|its platform)[^\n]{0,80}/i,
    ],
    helps: [
      'docker buildx imagetools inspect {{image: image = $image}}',
      'docker pull --platform linux/amd64 {{image: image = $image}}',
    ],
  },
  'pull-denied': {
    example:
      "Error response from daemon: pull access denied for my-app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    signs: ['pull access denied', 'insufficient_scope'],
    patterns: [
      /pull access denied for (?<image>[\w.\-/:@]{0,199}\w)/i,
      /(?<image>[\w.\-/:@]{0,199}\w): pull access denied/i,
      /pull access denied/i,
      /insufficient_scope: authorization failed/i,
    ],
    helps: [
      'docker images {{name: text = $image}}',
      'docker login',
      'docker search {{name: text = $image}}',
    ],
  },
  'registry-denied': {
    example: 'denied: requested access to the resource is denied',
    signs: [
      'requested access to the resource is denied',
      ': denied',
      'no basic auth credentials',
      'authentication required',
      'push access denied',
      '401 unauthorized',
      '403 forbidden',
    ],
    patterns: [
      /denied: requested access to the resource is denied/i,
      /push access denied/i,
      /(?:Error response from daemon|"|denied): denied\s*$/im,
      /no basic auth credentials/i,
      /unauthorized: authentication required/i,
      /unexpected status[^\n]{0,200}: (?:401 Unauthorized|403 Forbidden)/i,
    ],
    helps: [
      'docker login {{registry: registry = docker.io}}',
      'docker tag {{image: image = my-app}} {{account: text = my-account}}/{{name: text = my-app}}:{{tag: tag = 1.0}}',
    ],
    unless: ['pull-denied', 'login-failed'],
  },
  'login-failed': {
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
    signs: ['incorrect username or password', 'authentication failed', 'login attempt to'],
    patterns: [
      /unauthorized: incorrect username or password/i,
      /login attempt to \S{1,200} failed with status: 401/i,
      /Get "https?:\/\/(?<registry>[\w.:-]{1,100})\/v2\/": unauthorized/i,
    ],
    helps: ['docker login {{registry: registry = $registry}}', 'docker logout'],
  },
  'rate-limit': {
    example:
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    signs: ['toomanyrequests', 'pull rate limit', '429 too many requests'],
    patterns: [
      /toomanyrequests/i,
      /reached your (?:\w+ )?pull rate limit/i,
      /429 Too Many Requests/i,
    ],
    helps: ['docker login'],
  },
  'tls-timeout': {
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
    signs: ['tls handshake timeout'],
    patterns: [/TLS handshake timeout/i],
    helps: ['docker pull {{image: image = hello-world}}', 'docker info'],
  },
  'certificate-unknown': {
    example:
      'Error response from daemon: Get "https://registry.example.com/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    signs: ['x509:'],
    patterns: [
      /Get "https:\/\/(?<registry>[\w.:-]{1,100})\/[^"\n]{0,200}": [^\n]{0,120}x509: [^\n]{1,160}/i,
      /x509: (?:certificate|cannot)[^\n]{1,160}/i,
    ],
    helps: [
      'openssl s_client -connect {{registry: registry = $registry}}:443 -showcerts',
      'docker info',
    ],
  },
  'registry-http': {
    example:
      'Error response from daemon: Get "https://192.168.1.10:5000/v2/": http: server gave HTTP response to HTTPS client',
    signs: ['server gave http response to https client'],
    patterns: [
      /Get "https:\/\/(?<registry>[\w.:-]{1,100})\/[^\n]{0,200}http: server gave HTTP response to HTTPS client/i,
      /server gave HTTP response to HTTPS client/i,
    ],
    helps: ['docker info'],
  },
  'name-unresolved': {
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: no such host',
    signs: [
      'no such host',
      ': lookup ',
      'temporary failure in name resolution',
      'server misbehaving',
    ],
    patterns: [
      /lookup (?<host>[\w.-]{1,120})(?: on [\d.:[\]a-f]{1,60})?: (?:[^\n]{0,120})?(?:no such host|server misbehaving|i\/o timeout)/i,
      /Temporary failure in name resolution/i,
    ],
    helps: ['nslookup {{host: text = $host}}', 'docker info'],
  },
  'registry-timeout': {
    example:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    signs: [
      'client.timeout exceeded',
      'context deadline exceeded',
      'i/o timeout',
      'request canceled while waiting',
      'connect: connection refused',
      'network is unreachable',
      'no route to host',
    ],
    patterns: [
      /Client\.Timeout exceeded/i,
      /context deadline exceeded/i,
      /dial tcp [^\n]{0,120}(?:i\/o timeout|connection refused|network is unreachable|no route to host)/i,
    ],
    helps: ['docker pull {{image: image = hello-world}}', 'docker info'],
    unless: ['name-unresolved', 'tls-timeout', 'daemon-unreachable'],
  },
} as const satisfies ErrorRules<string>;
