/** A published port in parts; the host's side may be empty. */
interface PortParts {
  readonly address: string;
  readonly host: string;
  readonly container: string;
  readonly protocol: string;
}

/** What the value of an option means, one sentence each. */
export const lineValueStrings = {
  badPort: 'No port mapping that Docker can read.',
  badMount: 'No mount that Docker can read.',
  unknown: 'The value of an option that is not known.',
  port: ({ address, host, container, protocol }: PortParts): string => {
    const inside = `port ${container}${protocol === 'tcp' ? '' : ` (${protocol})`} in the container`;
    const reach =
      address === '' || address === '0.0.0.0' || address === '::'
        ? 'open to the network'
        : /^(?:127\.|::1$)/.test(address)
          ? 'for this machine only'
          : `at the address ${address}`;
    if (host === '') return `A free port of this machine, ${reach}, leads to ${inside}.`;
    return `Port ${host} of this machine, ${reach}, leads to ${inside}.`;
  },
  mount: (kind: string, source: string, target: string, readOnly: boolean): string => {
    const how = readOnly ? ', which it can only read' : '';
    if (kind === 'tmpfs') return `A place in memory appears at ${target}, gone when it stops.`;
    if (source === '') return `A new volume without a name appears at ${target}${how}.`;
    if (kind === 'volume')
      return `The volume ${source} appears at ${target} in the container${how}.`;
    if (kind === 'bind') {
      return `${source} of this machine appears at ${target} in the container${how}.`;
    }
    return `${source} appears at ${target} in the container${how}.`;
  },
  env: (name: string, value: string): string =>
    value === '' ? `Sets ${name} to nothing.` : `Sets ${name} to ${value}.`,
  envFromHere: (name: string): string => `Passes on ${name} with the value it has here.`,
  image: (value: string): string => {
    if (/^(?:[0-9a-f]{12}|[0-9a-f]{64})$/.test(value)) return `The image with the ID ${value}.`;
    const digest = value.indexOf('@');
    const name = digest < 0 ? value : value.slice(0, digest);
    const colon = name.lastIndexOf(':');
    const hasTag = colon > name.lastIndexOf('/');
    const repository = hasTag ? name.slice(0, colon) : name;
    if (digest >= 0) return `The image ${repository}, exactly the one with this digest.`;
    return hasTag
      ? `The image ${repository} with the tag ${name.slice(colon + 1)}.`
      : `The image ${repository}, with the tag latest since none is given.`;
  },
  network: (value: string): string => {
    if (value === 'host') return 'This machine’s own network, without any separation.';
    if (value === 'none') return 'No network at all.';
    if (value === 'bridge') return 'The default network, on which names are not known.';
    if (value.startsWith('container:')) return `The network of the ${value.replace(':', ' ')}.`;
    return `The network ${value}.`;
  },
  plain: (meaning: string, value: string): string =>
    value === '' ? 'Nothing, on purpose.' : `The ${meanings[meaning] ?? 'value'} ${value}.`,
} as const;

const meanings: Readonly<Record<string, string>> = {
  name: 'name',
  container: 'container',
  volume: 'volume',
  service: 'service',
  path: 'path',
  folder: 'folder',
  file: 'file',
  label: 'label',
  filter: 'condition',
  template: 'template',
  address: 'address',
  host: 'host',
  device: 'device',
  user: 'user',
  signal: 'signal',
  duration: 'time',
  bytes: 'size',
  number: 'number',
  platform: 'platform',
  choice: 'choice',
};
