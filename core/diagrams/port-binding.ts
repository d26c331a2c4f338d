/** Where the engine listens for a published port: for this machine alone, or for everyone. */
export type ListenAddress = '127.0.0.1' | 'all';

export interface Binding {
  readonly address: ListenAddress;
  readonly hostPort: number;
}

export const redisNames = ['redis-a', 'redis-b'] as const;
export type RedisName = (typeof redisNames)[number];

/**
 * A Redis that listens on 6379 inside. `created` is what is left when its port could not be had:
 * the container is there, with its name and its binding, and never ran.
 */
export interface Redis {
  readonly state: 'running' | 'created';
  readonly binding?: Binding;
}

export type Ports = Readonly<Record<RedisName, Redis>>;

/** What came of it, and who holds the port when it was refused. */
export interface PortOutcome {
  readonly ports: Ports;
  readonly refusedBy?: RedisName;
}

export const firstPorts: Ports = {
  'redis-a': { state: 'running', binding: { address: '127.0.0.1', hostPort: 3000 } },
  'redis-b': { state: 'running', binding: { address: '127.0.0.1', hostPort: 3001 } },
};

/** The same host port twice collides on the same address, and when one of the two takes all. */
export function collide(one: Binding, other: Binding): boolean {
  return (
    one.hostPort === other.hostPort &&
    (one.address === other.address || one.address === 'all' || other.address === 'all')
  );
}

/**
 * Makes a container anew with another binding, since ports are fixed when a container is made.
 *
 * Removing the old one lets go of its port first.
 */
export function publish(ports: Ports, name: RedisName, binding: Binding | undefined): PortOutcome {
  const made: Redis = { state: 'created', ...(binding === undefined ? {} : { binding }) };
  return start({ ...ports, [name]: made }, name);
}

/** Starts a container. Only a running one holds its port, so who comes first has it. */
export function start(ports: Ports, name: RedisName): PortOutcome {
  const { binding } = ports[name];
  const refusedBy = redisNames.find((other) => {
    const held = ports[other].state === 'running' ? ports[other].binding : undefined;
    return other !== name && held !== undefined && binding !== undefined && collide(held, binding);
  });
  return refusedBy === undefined
    ? { ports: { ...ports, [name]: { ...ports[name], state: 'running' } } }
    : { ports, refusedBy };
}

/** Who answers on a host port: to this machine at `localhost`, to others at its network address. */
export function answers(
  ports: Ports,
  hostPort: number,
  from: 'this-machine' | 'outside',
): RedisName | undefined {
  return redisNames.find((name) => {
    const { state, binding } = ports[name];
    return (
      state === 'running' &&
      binding?.hostPort === hostPort &&
      (from === 'this-machine' || binding.address === 'all')
    );
  });
}

/** The words of `-p` for a binding; all addresses is what a missing address means. */
export function publishOption({ address, hostPort }: Binding): string {
  return `${address === 'all' ? '' : `${address}:`}${hostPort}:6379`;
}
