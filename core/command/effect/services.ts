import { csvFields } from '../../cli/line/mount-specs.ts';
import { effectStrings } from '../../strings/effect.ts';
import { containerStrings } from '../../strings/effect-containers.ts';
import { objectStrings as strings } from '../../strings/effect-objects.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decisions } from './decide.ts';
import { longMount } from './mounts.ts';
import { networkParts } from './new-container.ts';
import { namesOf, nouns } from './nouns.ts';
import { removal } from './objects.ts';
import { changes, opens, type Part, removes, when } from './parts.ts';
import { capabilities } from './rights.ts';
import { scalingOf } from './scaling.ts';

/** What the commands about services and stacks of a swarm do. */
export const services: Decisions = {
  'service create': (asked) => [
    changes(strings.createsService(asked.last('--name') || undefined)),
    ...asked.words.slice(0, 1).map((image) => changes(strings.serviceImage(image))),
    ...count(asked),
    ...ports(asked, '--publish'),
    ...networkParts(asked),
    ...asked.values('--mount').flatMap(longMount),
    ...capabilities(asked),
    ...handed(asked, '--secret', '--config'),
  ],
  'service update': (asked) => [
    changes(strings.updatesService(namesOf(asked))),
    ...asked
      .values('--image')
      .slice(-1)
      .map((image) => changes(strings.newImage(image))),
    ...count(asked),
    ...ports(asked, '--publish-add'),
    ...asked.values('--network-add').map((name) => changes(containerStrings.joins(name))),
    ...asked.values('--mount-add').flatMap(longMount),
    ...capabilities(asked),
    ...handed(asked, '--secret-add', '--config-add'),
    ...when(asked.on('--force'), changes(strings.replacesTasks)),
    ...when(asked.on('--rollback'), changes(strings.rollsBack(namesOf(asked)))),
  ],
  'service rollback': (asked) => [changes(strings.rollsBack(namesOf(asked)))],
  'service scale': (asked) => scaleParts(asked.words),
  'service rm': removal(nouns.service, () => losses.service),
  'stack deploy': (asked) => [
    changes(strings.deploys(namesOf(asked), effectStrings.and(asked.values('--compose-file')))),
    ...when(asked.on('--prune'), removes(strings.prunesStack, losses.stackPrune)),
  ],
  'stack rm': removal(nouns.stack, () => losses.stack),
};

function count(asked: Asked): readonly Part[] {
  if (/^global/.test(asked.last('--mode') ?? '')) return [changes(strings.everywhere)];
  const replicas = asked.last('--replicas');
  return replicas === undefined ? [] : [changes(strings.copies(replicas))];
}

/** A service's port is open on every address of its machines; none can be given. */
function ports(asked: Asked, option: string): readonly Part[] {
  return asked.values(option).map((spec) => {
    const published = spec.includes('=')
      ? csvFields(spec)
          .map((field) => /^published=(.*)$/.exec(field)?.[1])
          .find((found) => found !== undefined)
      : spec.split(':').at(-2);
    const port = published ?? '';
    return opens(strings.opens(port), reasons.servicePort(port));
  });
}

function handed(asked: Asked, secret: string, config: string): readonly Part[] {
  return [
    ...asked.values(secret).map((value) => changes(strings.handsSecret(sourceOf(value)))),
    ...asked.values(config).map((value) => changes(strings.handsConfig(sourceOf(value)))),
  ];
}

function sourceOf(value: string): string {
  return /(?:^|,)(?:source|src)=([^,]*)/.exec(value)?.[1] ?? value;
}

function scaleParts(words: readonly string[]): readonly Part[] {
  const { some, none } = scalingOf(words);
  return [
    ...when(some !== '', changes(strings.scales(some))),
    ...when(none !== '', removes(strings.scalesToNone(none), losses.scaledService)),
  ];
}
