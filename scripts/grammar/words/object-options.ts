import type { WordBlock } from './model.ts';

const lists = ['docker ps', 'docker images', 'docker network ls', 'docker volume ls'];
const formatted = [
  ...lists,
  'docker compose ps',
  'docker compose stats',
  'docker compose volumes',
  'docker config ls',
  'docker context ls',
  'docker events',
  'docker history',
  'docker node ls',
  'docker node ps',
  'docker plugin ls',
  'docker search',
  'docker secret ls',
  'docker service ls',
  'docker service ps',
  'docker stack ls',
  'docker stack ps',
  'docker stack services',
  'docker stats',
  'docker system df',
];
const inspects = [
  'docker config inspect',
  'docker container inspect',
  'docker context inspect',
  'docker image inspect',
  'docker info',
  'docker inspect',
  'docker network inspect',
  'docker node inspect',
  'docker plugin inspect',
  'docker secret inspect',
  'docker service inspect',
  'docker version',
  'docker volume inspect',
];
const prunes = [
  'docker container prune',
  'docker image prune',
  'docker network prune',
  'docker system prune',
  'docker volume prune',
];
const platforms = [
  'docker history',
  'docker image inspect',
  'docker load',
  'docker push',
  'docker rmi',
  'docker save',
];

/** What commands that list, show and remove have in common. */
export const objectOptions: readonly WordBlock[] = [
  {
    commands: formatted,
    options: {
      '--format': 'The form of the output: table, json, or a Go template of your own.',
    },
  },
  {
    commands: inspects,
    options: {
      '--format': 'Prints only what this Go template asks for: {{.Id}}, or json for all.',
    },
  },
  {
    commands: [
      'docker config ls',
      'docker network ls',
      'docker node ls',
      'docker ps',
      'docker secret ls',
      'docker service ls',
      'docker volume ls',
    ],
    options: { '--filter': 'Shows only what matches, such as name=web or label=stage=test.' },
  },
  {
    commands: ['docker node ps', 'docker service ps', 'docker stack ps', 'docker stack services'],
    options: { '--filter': 'Shows only what matches, such as name=web.' },
  },
  {
    commands: ['docker images'],
    options: { '--filter': 'Shows only what matches, such as dangling=true or reference=redis.' },
  },
  {
    commands: ['docker search'],
    options: { '--filter': 'Shows only what matches, such as is-official=true or stars=100.' },
  },
  {
    commands: ['docker plugin ls'],
    options: { '--filter': 'Shows only what matches, such as enabled=true.' },
  },
  {
    commands: [
      'docker compose ps',
      'docker compose stats',
      'docker history',
      'docker images',
      'docker network ls',
      'docker node ps',
      'docker plugin ls',
      'docker ps',
      'docker search',
      'docker service ps',
      'docker stack ps',
      'docker stats',
    ],
    options: { '--no-trunc': 'Shows IDs and long values whole.' },
  },
  {
    commands: [
      'docker compose images',
      'docker compose ps',
      'docker config ls',
      'docker history',
      'docker images',
      'docker network ls',
      'docker node ls',
      'docker node ps',
      'docker plugin ls',
      'docker ps',
      'docker secret ls',
      'docker service ls',
      'docker service ps',
      'docker stack ps',
      'docker stack services',
    ],
    options: { '--quiet': 'Prints nothing but IDs, one a line.' },
  },
  {
    commands: [
      'docker compose ls',
      'docker compose volumes',
      'docker context ls',
      'docker volume ls',
    ],
    options: { '--quiet': 'Prints nothing but names, one a line.' },
  },
  {
    commands: [...prunes, 'docker compose rm'],
    options: { '--force': 'Removes without asking first.' },
  },
  {
    commands: prunes,
    options: { '--filter': 'Removes only what matches, such as label=stage=test.' },
  },
  {
    commands: platforms,
    options: { '--platform': "Means the image's variant for this system, such as linux/arm64." },
  },
  {
    commands: ['docker image prune'],
    options: { '--all': 'Removes every image that no container uses, not untagged ones alone.' },
  },
  {
    commands: ['docker system prune'],
    options: {
      '--all': 'Removes every image that no container uses, not untagged ones alone.',
      '--volumes': 'Removes unused anonymous volumes too; named ones stay.',
    },
  },
  {
    commands: ['docker volume prune'],
    options: { '--all': 'Removes unused named volumes too, not anonymous ones alone.' },
  },
  {
    commands: ['docker system df', 'docker network inspect'],
    options: { '--verbose': 'Shows more about each thing.' },
  },
  {
    commands: ['docker inspect'],
    options: { '--type': 'The kind of thing that is meant, where two have the same name.' },
  },
  {
    commands: ['docker container inspect', 'docker inspect'],
    options: { '--size': 'Adds how much disk space the containers take.' },
  },
  {
    commands: ['docker network rm'],
    options: { '--force': 'Takes a network that is not there for no mistake.' },
  },
  {
    commands: ['docker volume rm'],
    options: { '--force': 'Takes a volume that is not there for no mistake.' },
  },
  {
    commands: ['docker volume ls'],
    options: { '--cluster': "Shows the swarm's cluster volumes only." },
  },
  {
    commands: ['docker volume create'],
    options: {
      '--driver': "What keeps the data; local is this machine's disk.",
      '--name': 'Older way to give the name, which now stands at the end of the line.',
      '--opt': "A setting of the volume's driver, name=value.",
    },
  },
  {
    commands: ['docker volume create', 'docker volume update'],
    options: {
      '--availability': 'Whether a cluster volume can be used: active, pause or drain.',
    },
  },
  {
    commands: ['docker volume create'],
    options: {
      '--group': 'The group of a cluster volume: volumes of one group stand in for each other.',
      '--limit-bytes': 'The most space a cluster volume may have.',
      '--required-bytes': 'The least space a cluster volume must have.',
      '--scope': 'Whether a cluster volume is used by one node at a time, or by several.',
      '--secret': "A secret of the swarm that the cluster volume's driver needs.",
      '--sharing': 'Whether several tasks may use a cluster volume at once, and how.',
      '--topology-preferred': 'Where in the cluster the volume would best be.',
      '--topology-required': 'Where in the cluster the volume must be reachable.',
      '--type': 'Whether a cluster volume is a file system (mount) or a raw device (block).',
    },
  },
];
