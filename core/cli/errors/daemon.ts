import type { ErrorRules } from './model.ts';

/** The engine, the program that talks to it, and what is between them. */
export const daemonErrors = {
  'daemon-unreachable': {
    example:
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    signs: [
      'cannot connect to the docker daemon',
      'failed to connect to the docker api at',
      'is the docker daemon running',
    ],
    patterns: [
      /Cannot connect to the Docker daemon(?: at (?<host>[a-z]+:\/\/[^\s"']{0,119}[\w/]))?/i,
      /failed to connect to the docker API at (?<host>(?!npipe)[a-z]+:\/\/[^\s;"']{1,120})/i,
      /Is the docker daemon running/i,
    ],
    helps: ['docker context ls', 'sudo systemctl start docker', 'docker info'],
    unless: ['daemon-windows', 'socket-permission'],
  },
  'daemon-windows': {
    example:
      'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.47/containers/json": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
    signs: ['/pipe/docker', '%2fpipe%2fdocker'],
    patterns: [
      /open \/\/\.\/pipe\/docker\w*: The system cannot find the file specified/i,
      /failed to connect to the docker API at npipe:[^\n]{0,200}/i,
      /(?:%2F|\/)pipe(?:%2F|\/)docker\w*[^\n]{0,200}cannot find the file/i,
    ],
    helps: ['docker context ls', 'docker desktop start', 'wsl --status'],
  },
  'socket-permission': {
    example:
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
    signs: ['permission denied while trying to connect', 'docker.sock: connect: permission denied'],
    patterns: [
      /permission denied while trying to connect to the docker (?:daemon socket|API)/i,
      /dial unix \S{0,120}: connect: permission denied/i,
    ],
    helps: ['sudo usermod -aG docker "$USER"', 'newgrp docker', 'sudo docker ps'],
  },
  'docker-missing': {
    example: 'bash: docker: command not found',
    signs: [
      'docker: command not found',
      'docker: not found',
      'command not found: docker',
      "'docker' is not recognized",
      'unknown command: docker\n',
      "the command 'docker' could not be found",
    ],
    patterns: [
      /(?<![\w-])docker: (?:command )?not found(?!:)/i,
      /command not found: docker(?![\w-])/i,
      /'docker' is not recognized as/i,
      /The command 'docker' could not be found/i,
    ],
    helps: ['docker --version'],
  },
  'api-version': {
    example:
      'Error response from daemon: client version 1.47 is too new. Maximum supported API version is 1.41',
    signs: ['supported api version is'],
    patterns: [
      /client version (?<version>[\d.]+) is too (?:new|old)[^\n]{0,20}M(?:ax|in)imum supported API version is [\d.]+/i,
    ],
    helps: ['docker version'],
  },
  'credential-helper': {
    example:
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    signs: ['error getting credentials', 'docker-credential-'],
    patterns: [
      /error getting credentials - err: exec: "(?<helper>[\w.-]{1,60})"/i,
      /exec: "(?<helper>docker-credential-[\w.-]{1,60})": executable file not found/i,
      /error getting credentials/i,
    ],
    helps: ['cat ~/.docker/config.json', 'docker login'],
  },
  'disk-full': {
    example: 'failed to register layer: write /usr/lib/libfoo.so: no space left on device',
    signs: ['no space left on device', 'not enough space on the disk', 'disk quota exceeded'],
    patterns: [/no space left on device/i, /not enough space on the disk/i, /disk quota exceeded/i],
    helps: ['docker system df', 'docker builder prune', 'docker image prune'],
  },
  'swarm-not-manager': {
    example:
      'Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
    signs: ['not a swarm manager', 'not part of a swarm'],
    patterns: [/This node is not (?:a swarm manager|part of a swarm)/i],
    helps: ['docker swarm init', 'docker info'],
  },
  'gpu-missing': {
    example:
      'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]]',
    signs: ['could not select device driver'],
    patterns: [/could not select device driver "[^"\n]{0,40}"/i],
    helps: ['docker info'],
  },
} as const satisfies ErrorRules<string>;
