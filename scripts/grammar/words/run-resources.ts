import type { WordBlock } from './model.ts';

const runAndCreate = ['docker run', 'docker create'];
const withUpdate = [...runAndCreate, 'docker update'];

/** How much of the machine a container may use. */
export const runResources: readonly WordBlock[] = [
  {
    commands: withUpdate,
    options: {
      '--blkio-weight':
        "The container's share of disk traffic when others want it too, from 10 to 1000.",
      '--cpu-period': 'Length of a CPU accounting period in microseconds, to go with --cpu-quota.',
      '--cpu-quota': 'Microseconds of CPU time that the container gets in each --cpu-period.',
      '--cpu-rt-period': 'Length of a real-time accounting period in microseconds.',
      '--cpu-rt-runtime': 'Microseconds of real-time CPU that the container gets in each period.',
      '--cpu-shares':
        "The container's weight when CPU time is short; a container has 1024 unless told otherwise.",
      '--cpus': "How many CPUs' worth of time the container may use: 1.5 is one and a half.",
      '--cpuset-cpus': 'Keeps the container on these CPUs: 0-3, or 0,2.',
      '--cpuset-mems': "Keeps the container's memory on these NUMA nodes.",
      '--kernel-memory': "Used to limit kernel memory; today's engines take no notice of it.",
      '--memory': 'The most memory the container may use, such as 512m or 2g.',
      '--memory-reservation':
        'How much memory the container is to keep to when the host itself runs short.',
      '--memory-swap': 'The most memory and swap together; -1 allows any amount of swap.',
      '--pids-limit': 'The most processes and threads in the container; -1 for no limit.',
    },
  },
  {
    commands: ['docker update'],
    options: {
      '--restart':
        'When the engine starts the container again from now on: no, on-failure, always, or unless-stopped.',
    },
  },
  {
    commands: runAndCreate,
    options: {
      '--blkio-weight-device': 'The share of traffic on one disk, such as /dev/sda:200.',
      '--cgroup-parent': "The control group below which the container's own is made.",
      '--cgroupns':
        "Whether the container sees the host's control groups or, with private, only its own.",
      '--cpu-count': 'How many CPUs the container may use, on Windows.',
      '--cpu-percent': 'How many per cent of the CPU the container may use, on Windows.',
      '--device': 'Gives the container a device of the host: /dev/snd, or host:container:rwm.',
      '--device-cgroup-rule':
        'Allows a whole class of devices by type, numbers and rights, such as c 189:* rmw.',
      '--device-read-bps': 'Limits reading from a device, in bytes a second: /dev/sda:10mb.',
      '--device-read-iops': 'Limits how often a second a device is read: /dev/sda:1000.',
      '--device-write-bps': 'Limits writing to a device, in bytes a second: /dev/sda:10mb.',
      '--device-write-iops': 'Limits how often a second a device is written: /dev/sda:1000.',
      '--io-maxbandwidth': 'Bytes a second that the system drive may move, on Windows.',
      '--io-maxiops': 'Operations a second on the system drive, on Windows.',
      '--memory-swappiness': "How readily the container's memory is swapped out, from 0 to 100.",
      '--oom-kill-disable':
        "Keeps the kernel from ending the container's processes when memory is used up, where the kernel can.",
      '--oom-score-adj':
        'How soon the kernel ends this container when the host has no memory left, from -1000 to 1000.',
      '--shm-size': 'Size of /dev/shm, which is 64 MB unless set.',
      '--ulimit': 'A limit for processes, soft and hard: nofile=1024:4096.',
    },
  },
];
