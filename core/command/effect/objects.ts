import { effectStrings } from '../../strings/effect.ts';
import { objectStrings as strings } from '../../strings/effect-objects.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decide, Decisions } from './decide.ts';
import { isInteractive } from './keyboard.ts';
import { isSeveral, type Noun, namesOf, nouns, theObjects } from './nouns.ts';
import { changes, grants, type Part, removes, safe, when } from './parts.ts';

/** What the commands about networks, volumes, contexts and plugins do. */
export const objects: Decisions = {
  'network create': (asked) => [changes(strings.createsNetwork(namesOf(asked)))],
  'network connect': ({ words: [network = '', container = ''] }) => [
    changes(strings.connects(container, network)),
  ],
  'network disconnect': ({ words: [network = '', container = ''] }) => [
    changes(strings.disconnects(container, network)),
  ],
  'network rm': removal(nouns.network, losses.networks),
  'volume create': createVolume,
  'volume update': (asked) => [changes(strings.updatesVolume(namesOf(asked)))],
  'volume rm': ({ named }) => {
    if (named.length === 0) return [safe(effectStrings.unnamed('volume'))];
    const what = theObjects(nouns.volume, named);
    return [removes(strings.removesData(what, isSeveral(named)), losses.volumes(what))];
  },
  'context create': (asked) => [
    changes(strings.createsContext(namesOf(asked))),
    ...contextEndpoint(asked),
  ],
  'context update': (asked) => [
    changes(strings.updatesContext(namesOf(asked))),
    ...contextEndpoint(asked),
  ],
  'context use': (asked) => [changes(strings.usesContext(namesOf(asked)))],
  'context import': ({ words: [name = ''] }) => [changes(strings.importsContext(name))],
  'context export': ({ words: [name = '', file = `${name}.dockercontext`] }) => [
    file === '-' ? safe(effectStrings.changesNothing) : changes(strings.exportsContext(name, file)),
  ],
  'context rm': removal(nouns.context, () => losses.context),
  'plugin create': ({ words: [name = ''] }) => [changes(strings.createsPlugin(name))],
  'plugin install': (asked) => [
    grants(strings.installsPlugin(asked.words[0] ?? ''), reasons.plugin),
    ...questions(asked),
  ],
  'plugin upgrade': (asked) => [
    grants(strings.upgradesPlugin(asked.words[0] ?? ''), reasons.plugin),
    ...questions(asked),
  ],
  'plugin enable': (asked) => [changes(strings.enables(namesOf(asked)))],
  'plugin disable': (asked) => [
    changes(strings.disables(namesOf(asked))),
    ...when(asked.on('--force'), changes(strings.evenIfUsed)),
  ],
  'plugin set': ({ words: [name = '', ...settings] }) => [
    changes(strings.setsPlugin(name, effectStrings.and(settings))),
  ],
  'plugin push': (asked) => [changes(strings.publishesPlugin(namesOf(asked)))],
  'plugin rm': removal(nouns.plugin, () => losses.plugin),
};

/** The removal of what is named; without a name the CLI refuses it. */
export function removal(noun: Noun, reason: (what: string) => string): Decide {
  return ({ named }) => {
    if (named.length === 0) return [safe(effectStrings.unnamed(noun.one))];
    const what = theObjects(noun, named);
    return [removes(strings.removes(what), reason(what))];
  };
}

/** With the local driver a volume can be a folder, or a share, of any place. */
function createVolume(asked: Asked): readonly Part[] {
  const name = namesOf(asked) || asked.last('--name') || undefined;
  const device = asked
    .values('--opt')
    .map((option) => /^device=(.+)$/.exec(option)?.[1])
    .find((found) => found !== undefined);
  return [
    changes(strings.createsVolume(name)),
    ...(device === undefined ? [] : [changes(strings.volumeIs(device))]),
  ];
}

function contextEndpoint(asked: Asked): readonly Part[] {
  const host = /(?:^|,)"?host=([^,"]+)/.exec(asked.last('--docker') ?? '')?.[1];
  return host === undefined ? [] : [changes(strings.contextTo(host))];
}

function questions(asked: Asked): readonly Part[] {
  return when(isInteractive(asked), changes(effectStrings.asksFirst));
}
