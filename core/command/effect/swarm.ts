import { effectStrings } from '../../strings/effect.ts';
import { objectStrings as strings } from '../../strings/effect-objects.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decisions } from './decide.ts';
import { namesOf, nouns } from './nouns.ts';
import { removal } from './objects.ts';
import { changes, opens, type Part, removes, safe, surrenders, when } from './parts.ts';
import { staysHere } from './ports.ts';
import { services } from './services.ts';

/** What the commands about a swarm, its machines and what it keeps do. */
export const swarm: Decisions = {
  ...services,
  'swarm init': initParts,
  'swarm join': (asked) => [surrenders(strings.joins(namesOf(asked)), reasons.swarmJoins)],
  'swarm leave': (asked) => [
    removes(strings.leaves, losses.leave),
    ...when(asked.on('--force'), removes(strings.leavesAsManager, losses.leave)),
  ],
  'swarm update': () => [changes(strings.updatesSwarm)],
  'swarm join-token': (asked) => {
    const role = asked.words[0] ?? '';
    return asked.on('--rotate')
      ? [changes(strings.changesToken(role))]
      : [safe(strings.showsToken(role))];
  },
  'swarm unlock-key': (asked) => [
    asked.on('--rotate') ? changes(strings.changesKey) : safe(strings.showsKey),
  ],
  'swarm unlock': () => [changes(strings.unlocks), changes(effectStrings.interactive)],
  'swarm ca': (asked) => [
    asked.on('--rotate') ? changes(strings.rotatesCa) : safe(strings.showsCa),
  ],
  'node demote': (asked) => [changes(strings.demotes(namesOf(asked)))],
  'node promote': (asked) => [changes(strings.promotes(namesOf(asked)))],
  'node update': (asked) => {
    const name = namesOf(asked);
    return [
      changes(strings.updatesNode(name)),
      ...when(asked.last('--availability') === 'drain', changes(strings.drains(name))),
      ...when(asked.last('--role') === 'manager', changes(strings.promotes(name))),
      ...when(asked.last('--role') === 'worker', changes(strings.demotes(name))),
    ];
  },
  'node rm': removal(nouns.node, () => losses.node),
  'secret create': ({ words: [name = '', from = '-'] }) => [
    changes(strings.createsSecret(name, from === '-' ? strings.itsInput : from)),
  ],
  'secret rm': removal(nouns.secret, () => losses.secret),
  'config create': ({ words: [name = '', from = '-'] }) => [
    changes(strings.createsConfig(name, from === '-' ? strings.itsInput : from)),
  ],
  'config rm': removal(nouns.config, () => losses.config),
  'system dial-stdio': () => [surrenders(strings.proxiesEngine, reasons.engineInput)],
};

/** A manager listens for other machines, on every address unless one is given. */
function initParts(asked: Asked): readonly Part[] {
  const address = asked.last('--listen-addr') ?? '0.0.0.0:2377';
  const host = address.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  const listens = strings.listens(address);
  return [
    changes(strings.initsSwarm),
    staysHere(host) ? changes(listens) : opens(listens, reasons.swarmListens(address)),
    ...when(asked.on('--force-new-cluster'), removes(strings.newCluster, losses.newCluster)),
  ];
}
