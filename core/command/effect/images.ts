import { effectStrings } from '../../strings/effect.ts';
import { imageStrings as strings } from '../../strings/effect-images.ts';
import { lossReasons as losses, exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decisions } from './decide.ts';
import { asksForMore } from './keyboard.ts';
import { isSeveral, namesOf, nouns, theObjects } from './nouns.ts';
import { changes, grants, type Part, removes, safe, when } from './parts.ts';

/** What the commands about images, registries and signatures do. */
export const images: Decisions = {
  pull: (asked) => {
    const name = namesOf(asked);
    return [changes(asked.on('--all-tags') ? strings.downloadsAll(name) : strings.downloads(name))];
  },
  push: (asked) => {
    const name = namesOf(asked);
    return [changes(asked.on('--all-tags') ? strings.publishesAll(name) : strings.publishes(name))];
  },
  tag: ({ words: [from = '', to = ''] }) => [changes(strings.tags(from, to))],
  commit: commitParts,
  save: (asked) => {
    const file = asked.last('--output') ?? '';
    const nowhere = file === '' || file === '-';
    return [
      nowhere ? safe(effectStrings.changesNothing) : changes(strings.saves(namesOf(asked), file)),
    ];
  },
  load: (asked) => [changes(strings.loads(asked.last('--input') || undefined))],
  import: ({ words: [from = '-', name] }) => [changes(strings.imports(from, name))],
  rmi: removeParts,
  login: loginParts,
  logout: ({ words: [server] }) => [changes(strings.logsOut(server))],
  'manifest create': ({ words: [name = ''] }) => [changes(strings.createsManifest(name))],
  'manifest annotate': ({ words: [list = '', image = ''] }) => [
    changes(strings.annotates(image, list)),
  ],
  'manifest push': (asked) => [
    changes(strings.publishes(namesOf(asked))),
    ...when(
      asked.on('--purge'),
      removes(
        strings.removesManifest(theObjects(nouns.manifest, asked.named)),
        losses.manifestPurged,
      ),
    ),
  ],
  'manifest rm': ({ named }) =>
    named.length === 0
      ? [safe(effectStrings.unnamed(nouns.manifest.one))]
      : [removes(strings.removesManifest(theObjects(nouns.manifest, named)), losses.manifest)],
  'trust sign': (asked) => {
    const name = namesOf(asked);
    return [changes(asked.on('--local') ? strings.signsHere(name) : strings.signs(name))];
  },
  'trust revoke': (asked) => [removes(strings.revokes(namesOf(asked)), losses.trust)],
  'trust key generate': (asked) => [changes(strings.createsKey(namesOf(asked)))],
  'trust key load': (asked) => [changes(strings.loadsKey(namesOf(asked)))],
  'trust signer add': ({ words: [name = '', ...repositories] }) => [
    changes(strings.addsSigner(name, effectStrings.and(repositories))),
  ],
  'trust signer remove': ({ words: [name = '', ...repositories] }) => [
    removes(strings.removesSigner(name, effectStrings.and(repositories)), losses.signer),
  ],
};

/** `commit`, and `compose commit`; the container stands still meanwhile unless told otherwise. */
export function commitParts(asked: Asked): readonly Part[] {
  const [container = '', image] = asked.words;
  const pause = asked.last('--pause');
  const pauses = !asked.on('--no-pause') && (pause === undefined || asked.on('--pause'));
  return [
    changes(strings.commits(container, image)),
    ...when(pauses, changes(strings.pausesMeanwhile)),
  ];
}

function removeParts(asked: Asked): readonly Part[] {
  const { named } = asked;
  if (named.length === 0) return [safe(effectStrings.unnamed('image'))];
  const what = theObjects(nouns.image, named);
  const reason = losses.images(what);
  return [
    removes(strings.removesImages(what, isSeveral(named)), reason),
    ...when(asked.on('--force'), removes(strings.evenIfUsed, reason)),
  ];
}

/** `-p -` reads the password from its input and shows it to nobody. */
function loginParts(asked: Asked): readonly Part[] {
  const password = asked.last('--password') ?? '-';
  return [
    changes(strings.logsIn(asked.words[0])),
    ...when(password !== '-', grants(strings.showsPassword, reasons.password)),
    ...when(asksForMore(asked), changes(effectStrings.interactive)),
  ];
}
