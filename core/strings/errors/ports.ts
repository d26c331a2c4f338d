/** What is said of ports that cannot be had. */
export const portErrorStrings = {
  'port-taken': {
    title: 'The port is taken by another container',
    means:
      'A port of this machine leads to one container at a time, and another container publishes this one already.',
    causes: [
      'An earlier run of the same container is still there.',
      'Another project uses the same port.',
    ],
    helps: ['Show which container has the port', 'Stop that container', 'Use another port'],
  },
  'port-in-use': {
    title: 'The port is used by a program on this machine',
    means:
      'Something listens on this port of the machine already, so Docker cannot open it. It may be a program outside Docker.',
    causes: [
      'A web server, database or development server runs on this machine itself.',
      'A container with the host’s network, or of another engine, uses the port.',
    ],
    helps: [
      'See whether a container has the port',
      'Show which program has the port (Linux)',
      'Use another port',
    ],
  },
  'port-forbidden': {
    title: 'Windows keeps this port for itself',
    means:
      'Windows has reserved a range of ports that this one is in, mostly for Hyper-V. No program can open it, although nothing uses it.',
    causes: [
      'Hyper-V or WSL reserved the range when Windows started; the ranges change with each start.',
      'A service excluded the port by hand.',
    ],
    helps: ['Show the reserved ranges', 'Use a port outside of them'],
  },
  'port-privileged': {
    title: 'Ports below 1024 are not open to this engine',
    means:
      'The engine runs without the rights of the administrator (rootless), and such programs may not open ports below 1024.',
    causes: ['The engine is rootless, and a port such as 80 or 443 was published.'],
    helps: ['Use a port from 1024 on'],
  },
  'port-invalid-spec': {
    title: 'The port mapping cannot be read',
    means:
      'What was given to -p is no port mapping. It is written with the port of this machine first: 8080:80.',
    causes: [
      'A letter, a space or an empty side stands in it.',
      'A variable in it was empty.',
      'The two ranges differ in length.',
    ],
    helps: ['Publish a port'],
  },
} as const;
