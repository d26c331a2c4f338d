import type { ErrorRules } from './model.ts';

/** Compose: the plugin, its file, its services. */
export const composeErrors = {
  'compose-plugin-missing': {
    example: "unknown shorthand flag: 'f' in -f\nSee 'docker --help'.",
    signs: [
      "unknown shorthand flag: 'f' in -f",
      "'compose' is not a docker command",
      'unknown command: docker compose',
    ],
    patterns: [
      /'compose' is not a docker command/i,
      /unknown command: docker compose/i,
      /unknown shorthand flag: 'f' in -f(?=\s*(?:$|\n\s*(?:\n\s*)?(?:See 'docker --help'|Usage: +docker \[OPTIONS\])))/i,
    ],
    helps: ['docker compose version', 'docker info', 'sudo apt-get install docker-compose-plugin'],
  },
  'compose-v1-missing': {
    example: 'bash: docker-compose: command not found',
    signs: ['docker-compose'],
    patterns: [
      /docker-compose: (?:command )?not found/i,
      /command not found: docker-compose/i,
      /'docker-compose' is not recognized as/i,
    ],
    helps: ['docker compose version', 'docker compose up -d'],
  },
  'compose-file-missing': {
    example: 'no configuration file provided: not found',
    signs: [
      'no configuration file provided',
      'find a suitable configuration file',
      'no such file or directory',
    ],
    patterns: [
      /no configuration file provided/i,
      /Can't find a suitable configuration file/i,
      /^open (?<file>[^\s:]{1,200}\.ya?ml): no such file or directory/im,
    ],
    helps: ['ls', 'docker compose -f {{file: path = compose.yaml}} up -d', 'docker compose ls'],
  },
  'compose-file-invalid': {
    example:
      "validating /home/me/compose.yaml: services.web additional properties 'port' not allowed",
    signs: ['additional propert', 'yaml: ', 'validating ', 'must be a '],
    patterns: [
      /(?:services|networks|volumes)\.(?<place>[\w.-]{1,120}) additional properties '(?<key>[^'\n]{1,80})' not allowed/i,
      /(?<place>[\w.-]{1,120}) Additional property (?<key>[\w.-]{1,80}) is not allowed/i,
      /yaml: (?:line (?<line>\d{1,6}): |unmarshal errors)[^\n]{1,200}/i,
      /validating [^\n]{1,200}\.ya?ml: [^\n]{1,200}/i,
      /services\.(?<place>[\w.-]{1,120}) must be a (?:mapping|string|list|array|boolean|number)/i,
    ],
    helps: ['docker compose config'],
  },
  'compose-version-obsolete': {
    example:
      'level=warning msg="/home/me/compose.yaml: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion"',
    signs: ['`version` is obsolete'],
    patterns: [/`version` is obsolete/i],
    helps: ['docker compose config --quiet'],
  },
  'service-missing': {
    example: 'no such service: web',
    signs: ['no such service', 'undefined service'],
    patterns: [
      /no such service: (?<service>[\w.-]{1,80})/i,
      /depends on undefined service "?(?<service>[\w.-]{1,80})/i,
    ],
    helps: ['docker compose config --services', 'docker compose ps -a'],
  },
  'variable-unset': {
    example: 'level=warning msg="The \\"TAG\\" variable is not set. Defaulting to a blank string."',
    signs: ['variable is not set', 'required variable'],
    patterns: [
      /The \\?"?(?<variable>\w{1,80})\\?"? variable is not set/i,
      /required variable (?<variable>\w{1,80}) is missing a value/i,
    ],
    helps: ['docker compose config --environment', 'cat .env'],
  },
  'env-file-missing': {
    example: 'env file /home/me/.env not found: stat /home/me/.env: no such file or directory',
    signs: ['env file', 'failed to read env'],
    patterns: [
      /env file (?<file>[^\n:]{1,200}) not found/i,
      /couldn't find env file: (?<file>[^\n]{1,200})/i,
    ],
    helps: ['ls -a'],
  },
  'dependency-failed': {
    example: 'dependency failed to start: container app-db-1 is unhealthy',
    signs: ['dependency failed to start', 'is unhealthy'],
    patterns: [
      /dependency failed to start: container (?<container>[\w.-]{0,127}\w)/i,
      /container (?<container>[\w.-]{0,127}\w) is unhealthy/i,
    ],
    helps: [
      'docker logs --tail 50 {{container: container = $container}}',
      'docker inspect --format "{{json .State.Health}}" {{container: container = $container}}',
    ],
  },
} as const satisfies ErrorRules<string>;
