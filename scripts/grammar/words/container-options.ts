import type { WordBlock } from './model.ts';

/** Commands about containers that exist. */
export const containerOptions: readonly WordBlock[] = [
  {
    commands: ['docker ps'],
    options: {
      '--all': 'Shows stopped containers too, not running ones alone.',
      '--before': 'Older form of --filter before=….',
      '--last': 'Shows this many of the newest containers, stopped ones included.',
      '--latest': 'Shows the newest container, even if it is stopped.',
      '--since': 'Older form of --filter since=….',
      '--size': 'Adds how much disk space each container takes.',
    },
  },
  {
    commands: ['docker rm'],
    options: {
      '--force': 'Kills the container first if it runs.',
      '--link': 'Removes the link of that name, not a container.',
      '--volumes': "Removes the container's anonymous volumes too; named ones stay.",
    },
  },
  {
    commands: ['docker start'],
    options: {
      '--attach': "Shows the container's output and passes signals on to it.",
      '--checkpoint': 'Starts from this checkpoint; experimental.',
      '--checkpoint-dir': 'The folder that holds the checkpoint.',
      '--interactive': 'Sends what you type to the container.',
    },
  },
  {
    commands: ['docker stop', 'docker restart'],
    options: {
      '--signal': 'The signal that asks the container to stop.',
      '--time': 'Older spelling of --timeout.',
      '--timeout': 'Seconds to wait before the container is killed; -1 waits for ever.',
    },
  },
  {
    commands: ['docker kill'],
    options: { '--signal': 'The signal to send in place of KILL, such as HUP.' },
  },
  {
    commands: ['docker logs', 'docker compose logs', 'docker service logs'],
    options: {
      '--follow': 'Stays and prints new lines as they come.',
      '--since': 'Starts at this time, or this long ago: 2026-01-31T10:00:00, or 15m.',
      '--tail': 'Starts with only this many of the last lines.',
      '--timestamps': 'Puts the time before each line.',
    },
  },
  {
    commands: ['docker logs', 'docker compose logs'],
    options: { '--until': 'Stops at this time, or this long ago: 2026-01-31T10:00:00, or 15m.' },
  },
  {
    commands: ['docker logs', 'docker service logs'],
    options: { '--details': 'Adds what the log driver was told to note, such as labels.' },
  },
  {
    commands: ['docker cp', 'docker compose cp'],
    options: {
      '--archive': 'Keeps the numbers of the owning user and group.',
      '--follow-link': 'Copies what a symbolic link at the source points to, not the link.',
    },
  },
  {
    commands: ['docker cp'],
    options: { '--quiet': 'Copies without printing progress.' },
  },
  {
    commands: ['docker attach', 'docker compose attach'],
    options: {
      '--no-stdin': 'Only shows output: what you type does not reach the container.',
      '--sig-proxy':
        'Passes signals that docker gets, such as that of Ctrl-C, on to the container.',
    },
  },
  {
    commands: ['docker commit', 'docker import', 'docker compose commit'],
    options: {
      '--change': 'Applies an instruction of a Dockerfile to the new image, such as CMD or ENV.',
      '--message': "A note that the image's history keeps.",
    },
  },
  {
    commands: ['docker commit', 'docker compose commit'],
    options: {
      '--author': 'Who made the image.',
      '--pause': 'Freezes the container while its files are read.',
    },
  },
  {
    commands: ['docker commit'],
    options: {
      '--no-pause':
        'Lets the container go on while its files are read, which may catch them half written.',
      '--run': 'Once held settings for the new image; --change does that now.',
    },
  },
  {
    commands: ['docker export', 'docker compose export'],
    options: { '--output': 'Writes into this file, not to standard output.' },
  },
  {
    commands: ['docker stats', 'docker compose stats'],
    options: {
      '--all': 'Shows containers that are not running too.',
      '--no-stream': 'Prints the numbers once and ends.',
    },
  },
  {
    commands: ['docker events'],
    options: {
      '--filter': 'Shows only events that match, such as type=container or event=die.',
      '--since': 'Begins with events since this time, or this long ago.',
      '--until': 'Ends at this time.',
    },
  },
  {
    commands: ['docker compose events'],
    options: {
      '--json': 'Prints each event as a line of JSON.',
      '--since': 'Begins with events since this time, or this long ago.',
      '--until': 'Ends at this time.',
    },
  },
];
