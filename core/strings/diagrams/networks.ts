import {
  ask,
  found,
  interfaces,
  type MemberName,
  memberNames,
  type NetworkName,
  type NetworkStep,
  type Networks,
  networkCommand,
  share,
  type Zone,
  zoneOf,
} from '../../diagrams/networks.ts';

const zoneWords: Readonly<Record<Zone, string>> = {
  mine: 'on my-network',
  both: 'on both networks',
  bridge: 'on the default bridge',
  nowhere: 'on no network',
};

/** The words of the diagram of networks. */
export const networksWords = {
  title: 'Who finds whom by name',
  mine: 'my-network',
  bridge: 'default bridge',
  both: 'on both',
  nowhere: 'no network',
  names: 'names: 127.0.0.11',
  noNames: 'no names here',
  onlyLo: 'only lo inside',
  /** One line or two, as wide as a container is drawn. */
  finds: (networks: Networks, member: MemberName): readonly string[] => {
    const [first, second, third] = found(networks, member);
    if (first === undefined) {
      return ['finds nobody'];
    }
    if (third !== undefined) {
      return ['finds all the others'];
    }
    return second === undefined ? [`finds ${first}`] : [`finds ${first}`, `and ${second}`];
  },

  presses: 'Containers: left and right arrow moves one, up and down goes to the next',
  place: (networks: Networks, member: MemberName) => zoneWords[zoneOf(networks, member)],
  chosen: (member: MemberName) => `Move ${member}:`,
  moves: {
    mine: 'my-network',
    both: 'both',
    bridge: 'default bridge',
    nowhere: 'no network',
  } satisfies Record<Zone, string>,

  first:
    'my-cache and my-app find each other by name. my-visitor, on the default bridge, finds nobody: drag it into my-network.',
  moved: (networks: Networks, member: MemberName, steps: readonly NetworkStep[]): string => {
    const lines = steps.map((step) => networkCommand(member, step)).join(', then ');
    return `${lines}. ${knows(networks, member)}`;
  },
  stayed: (networks: Networks, member: MemberName) =>
    `${member} stays ${zoneWords[zoneOf(networks, member)]}. ${knows(networks, member)}`,

  twinCaption: 'Who finds whom by name, row by row:',
  twinHead: ['container', 'networks', 'finds by name', 'is found by', 'inside'],
  twinRow: (networks: Networks, member: MemberName): readonly string[] => [
    member,
    networks[member].map(networkWord).join(', ') || 'none left',
    found(networks, member).join(', ') || 'nobody',
    finders(networks, member).join(', ') || 'nobody',
    interfaces(networks, member) === 1
      ? 'only lo'
      : `lo and ${interfaces(networks, member) - 1} more`,
  ],
} as const;

function networkWord(name: NetworkName): string {
  return name === 'bridge' ? 'bridge (default)' : name;
}

function finders(networks: Networks, member: MemberName): readonly MemberName[] {
  return memberNames.filter(
    (other) => other !== member && ask(networks, other, member) === 'found',
  );
}

/** What a container knows where it is, in a sentence. */
function knows(networks: Networks, member: MemberName): string {
  const others = found(networks, member);
  if (others.length > 0) {
    const from = finders(networks, member).length > 0 ? ' and is found by its name' : '';
    return `${member} finds ${listed(others)}${from}.`;
  }
  switch (zoneOf(networks, member)) {
    case 'nowhere':
      return `${member} has only lo: nobody reaches it, and it reaches nobody.`;
    case 'bridge': {
      const near = memberNames.filter(
        (other) => other !== member && share(networks, member, other),
      );
      return near.length === 0
        ? `The default bridge has no name server: ${member} finds nobody.`
        : `The default bridge has no name server: ${member} finds nobody, though it shares it with ${listed(near)}.`;
    }
    default:
      return `${member} could ask for names, and is alone on my-network.`;
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
