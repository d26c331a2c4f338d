/** The networks of the diagram: one of one's own, the default bridge, and no network. */
export const networkNames = ['my-network', 'bridge', 'none'] as const;
export type NetworkName = (typeof networkNames)[number];

export const memberNames = ['my-cache', 'my-app', 'my-visitor', 'my-loner'] as const;
export type MemberName = (typeof memberNames)[number];

/** Which networks each container is on, in the order it joined them. */
export type Networks = Readonly<Record<MemberName, readonly NetworkName[]>>;

export const firstNetworks: Networks = {
  'my-cache': ['my-network'],
  'my-app': ['my-network'],
  'my-visitor': ['bridge'],
  'my-loner': ['none'],
};

/** Where a container stands in the picture. `nowhere` is on `none` or on no network at all. */
export const zones = ['mine', 'both', 'bridge', 'nowhere'] as const;
export type Zone = (typeof zones)[number];

/** What the engine refuses: a second network beside `none`, or to be on the same one twice. */
export type NetworkRefusal = 'none-is-alone' | 'already-there' | 'not-there';

export interface NetworkOutcome {
  readonly networks: Networks;
  readonly refused?: NetworkRefusal;
}

/** `docker network connect`. A container on `none` must leave it first. */
export function join(networks: Networks, member: MemberName, network: NetworkName): NetworkOutcome {
  const on = networks[member];
  if (on.includes(network)) {
    return { networks, refused: 'already-there' };
  }
  if (on.includes('none') || (network === 'none' && on.length > 0)) {
    return { networks, refused: 'none-is-alone' };
  }
  return { networks: { ...networks, [member]: [...on, network] } };
}

/** `docker network disconnect`. The container runs on. */
export function leave(
  networks: Networks,
  member: MemberName,
  network: NetworkName,
): NetworkOutcome {
  const on = networks[member];
  return on.includes(network)
    ? { networks: { ...networks, [member]: on.filter((it) => it !== network) } }
    : { networks, refused: 'not-there' };
}

/**
 * What a container hears when it asks for a name.
 *
 * Only on a network of one's own does it get the engine's name server, 127.0.0.11. That one knows
 * the names on the networks of one's own that the asker is on, its own name included, and on none
 * other: who shares only the default bridge with it stays unknown.
 */
export function ask(networks: Networks, asker: MemberName, name: MemberName): NameAnswer {
  if (!hasNameServer(networks, asker)) {
    return 'no-name-server';
  }
  return networks[name].includes('my-network') ? 'found' : 'unknown';
}
export type NameAnswer = 'found' | 'unknown' | 'no-name-server';

export function hasNameServer(networks: Networks, member: MemberName): boolean {
  return networks[member].includes('my-network');
}

/** The others that a container finds by name. */
export function found(networks: Networks, asker: MemberName): readonly MemberName[] {
  return memberNames.filter((name) => name !== asker && ask(networks, asker, name) === 'found');
}

/** Whether two containers reach each other at all, be it by address. */
export function share(networks: Networks, one: MemberName, other: MemberName): boolean {
  return networks[one].some((name) => name !== 'none' && networks[other].includes(name));
}

/** The interfaces seen inside: its own `lo`, and one for each network. */
export function interfaces(networks: Networks, member: MemberName): number {
  return 1 + networks[member].filter((name) => name !== 'none').length;
}

export function zoneOf(networks: Networks, member: MemberName): Zone {
  const on = networks[member];
  const mine = on.includes('my-network');
  const bridge = on.includes('bridge');
  return mine && bridge ? 'both' : mine ? 'mine' : bridge ? 'bridge' : 'nowhere';
}

const zoneNetworks: Readonly<Record<Zone, readonly NetworkName[]>> = {
  mine: ['my-network'],
  both: ['my-network', 'bridge'],
  bridge: ['bridge'],
  nowhere: [],
};

/** A step of the way from one zone to another. */
export interface NetworkStep {
  readonly do: 'connect' | 'disconnect';
  readonly network: NetworkName;
}

/**
 * The commands that bring a container into a zone.
 *
 * It leaves `none` before it joins anything, and joins before it leaves the rest, so that it is
 * never without a network in between.
 */
export function stepsTo(
  networks: Networks,
  member: MemberName,
  zone: Zone,
): readonly NetworkStep[] {
  const on = networks[member];
  const wanted = zoneNetworks[zone];
  if (wanted.length === 0 && on.includes('none')) {
    return [];
  }
  const steps = (what: NetworkStep['do'], which: readonly NetworkName[]): readonly NetworkStep[] =>
    which.map((network) => ({ do: what, network }));
  return [
    ...steps(
      'disconnect',
      on.filter((it) => it === 'none'),
    ),
    ...steps(
      'connect',
      wanted.filter((it) => !on.includes(it)),
    ),
    ...steps(
      'disconnect',
      on.filter((it) => it !== 'none' && !wanted.includes(it)),
    ),
  ];
}

/** Brings a container into a zone by those commands. */
export function moveTo(networks: Networks, member: MemberName, zone: Zone): Networks {
  return stepsTo(networks, member, zone).reduce<Networks>(
    (now, step) => (step.do === 'connect' ? join : leave)(now, member, step.network).networks,
    networks,
  );
}

export function networkCommand(member: MemberName, step: NetworkStep): string {
  return `docker network ${step.do} ${step.network} ${member}`;
}
