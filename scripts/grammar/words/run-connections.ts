import type { WordBlock } from './model.ts';

/** How a container is joined to networks, to the host's ports and to storage. */
export const runConnections: readonly WordBlock[] = [
  {
    commands: ['docker run', 'docker create'],
    options: {
      '--add-host':
        "Adds name:address to the container's /etc/hosts; the address host-gateway stands for the host.",
      '--dns': 'The name server to ask in place of those of the host.',
      '--dns-opt': 'Older spelling of --dns-option.',
      '--dns-option': "Adds an option such as ndots:2 to the container's resolver.",
      '--dns-search': 'A domain to try when a name is not found as it stands.',
      '--domainname': 'The domain that the container takes itself to be in.',
      '--expose': 'Notes that a port is in use inside, without opening it on the host.',
      '--hostname': 'The name that the container has for itself, in place of its short ID.',
      '--ip': 'A fixed IPv4 address on the network, which must be one of your own.',
      '--ip6': 'A fixed IPv6 address on the network, which must be one of your own.',
      '--link':
        'Makes another container known by name on the default bridge; a network of your own does it better.',
      '--link-local-ip': "Adds a link-local address to the container's network interface.",
      '--mac-address': "A fixed MAC address for the container's network interface.",
      '--mount':
        'Mounts a volume, a folder of the host or memory, spelt out: type=bind,source=/a,target=/b.',
      '--net': 'Older spelling of --network.',
      '--net-alias': 'Older spelling of --network-alias.',
      '--network':
        "The network to join, by name; or bridge, host, none, or container:NAME to share another's.",
      '--network-alias': 'One more name by which containers on the same network find this one.',
      '--publish':
        "Opens a container's port on the host, host:container; on every interface unless an address comes first.",
      '--publish-all': 'Opens each exposed port on a free port of the host that Docker picks.',
      '--tmpfs': 'Mounts empty memory at a path; what is written there is gone when it stops.',
      '--volume':
        'Mounts a volume or a folder of the host, source:target, with :ro for reading only; a path alone makes an anonymous volume.',
      '--volume-driver': 'The driver for volumes that are made for this container.',
      '--volumes-from': 'Mounts all volumes of another container at the same paths.',
    },
  },
  {
    commands: ['docker network connect'],
    options: {
      '--alias': 'One more name for the container on this network.',
      '--driver-opt': "A setting for the network's driver at this end, name=value.",
      '--gw-priority':
        'Of several networks, the one with the highest number gives the container its default route.',
      '--ip': 'A fixed IPv4 address for the container on this network.',
      '--ip6': 'A fixed IPv6 address for the container on this network.',
      '--link': 'Makes another container known under a name of its own: container:name.',
      '--link-local-ip': 'Adds a link-local address on this network.',
    },
  },
  {
    commands: ['docker network create'],
    options: {
      '--attachable': 'Lets single containers join an overlay network, not services alone.',
      '--aux-address': 'Addresses of the subnet that Docker must not hand out: name=address.',
      '--config-from': 'Takes the settings from a network that was made with --config-only.',
      '--config-only': 'Makes only a set of settings, which other networks can take over.',
      '--driver': 'The kind of network: bridge for this machine, overlay for a swarm, and others.',
      '--gateway': "The address of the subnet's gateway.",
      '--ingress': "Makes the network that carries a swarm's published ports.",
      '--internal': 'Keeps the network without a way to the outside.',
      '--ip-range': 'Hands out addresses only from this part of the subnet.',
      '--ipam-driver': 'The driver that hands out addresses.',
      '--ipam-opt': 'A setting for the driver that hands out addresses, name=value.',
      '--ipv4': 'Whether containers get IPv4 addresses.',
      '--ipv6': 'Whether containers get IPv6 addresses.',
      '--opt': "A setting of the network's driver, name=value.",
      '--scope': 'How far the network reaches: this machine, or the swarm.',
      '--subnet': 'The range of addresses, such as 172.28.0.0/16.',
    },
  },
  {
    commands: ['docker network create', 'docker volume create'],
    options: { '--label': 'Puts a label, name=value, on it, for filters to find.' },
  },
  {
    commands: ['docker network disconnect'],
    options: { '--force': 'Takes the container off the network even if it does not answer.' },
  },
];
