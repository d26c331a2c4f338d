import {
  answers,
  type Binding,
  type ListenAddress,
  type Ports,
  publishOption,
  type RedisName,
  redisNames,
} from '../../diagrams/port-binding.ts';

/** The words of the diagram of port binding. */
export const portBindingWords = {
  title: 'Ports of this machine, ports of containers',
  outside: 'another machine',
  machine: 'this machine',
  listens: 'listens on 6379 inside',
  neverRan: 'created, never ran',
  taken: 'port is already allocated',
  nobody: (hostPort: number) => `nothing listens on ${hostPort}`,
  localhost: (hostPort: number, name: RedisName) => `localhost:${hostPort} is ${name}`,
  address: { '127.0.0.1': '127.0.0.1', all: '0.0.0.0' } satisfies Record<ListenAddress, string>,
  refused: 'refused',

  presses: 'Bind a host port: press a port, then a container',
  pressPort: (hostPort: number) => `Host port ${hostPort}`,
  pressContainer: 'takes the host port that was pressed',
  armed: (hostPort: number) => `Now press the container that host port ${hostPort} is to lead to.`,

  lineOf: (name: RedisName) => `How ${name} is started`,
  addressOf: (name: RedisName) => `Address for ${name}`,
  portOf: (name: RedisName) => `Host port for ${name}`,
  addressChoices: { '127.0.0.1': '127.0.0.1', all: 'every address' } satisfies Record<
    ListenAddress,
    string
  >,
  unpublished: 'no port',
  start: 'Start',
  startLabel: (name: RedisName) => `docker start ${name}`,

  first: (ports: Ports) => `Both listen on 6379 inside, and neither notices. ${reach(ports)}`,
  published: (ports: Ports, name: RedisName) =>
    ports[name].binding === undefined
      ? `${name} was made anew without a host port. It runs, and from this machine nothing leads to it.`
      : `${name} was made anew, since ports are fixed when a container is made. ${reach(ports)}`,
  conflict: (name: RedisName, by: RedisName, binding: Binding) =>
    `${name} could not start: port ${binding.hostPort} is already allocated, ${by} has it. The container is there all the same, in the state created.`,
  started: (ports: Ports, name: RedisName) => `${name} started: its port was free. ${reach(ports)}`,

  twinCaption: 'Both containers listen on port 6379 inside. From outside:',
  twinHead: ['container', 'published as', 'state', 'from this machine', 'from another machine'],
  twinRow: (ports: Ports, name: RedisName): readonly string[] => {
    const { binding, state } = ports[name];
    const port = binding?.hostPort ?? 0;
    return [
      name,
      binding === undefined ? 'not published' : `-p ${publishOption(binding)}`,
      state === 'running' ? 'running' : 'created: port is already allocated',
      answers(ports, port, 'this-machine') === name ? `localhost:${port}` : 'not reached',
      answers(ports, port, 'outside') === name ? `port ${port}` : 'not reached',
    ];
  },
} as const;

/** Who answers where, in a sentence. */
function reach(ports: Ports): string {
  const local = redisNames.flatMap((name) => {
    const { binding, state } = ports[name];
    return binding === undefined || state === 'created'
      ? []
      : [`localhost:${binding.hostPort} leads to ${name}`];
  });
  const outside = redisNames.filter((name) => {
    const { binding, state } = ports[name];
    return state === 'running' && binding?.address === 'all';
  });
  const here =
    local.length === 0 ? 'No port of this machine leads in' : `Here ${local.join(' and ')}`;
  return outside.length === 0
    ? `${here}; no other machine gets in.`
    : `${here}; other machines reach ${outside.join(' and ')} as well.`;
}
