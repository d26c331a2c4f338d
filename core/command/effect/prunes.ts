import { effectStrings as strings } from '../../strings/effect.ts';
import { imageStrings } from '../../strings/effect-images.ts';
import { objectStrings } from '../../strings/effect-objects.ts';
import { lossReasons as losses } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import type { Decide, Decisions } from './decide.ts';
import { changes, type Part, removes, when } from './parts.ts';

/**
 * What each form of `prune` takes.
 *
 * Anonymous volumes go by themselves, named ones only with `--all`; engines before 23 (API 1.42)
 * take both. Source: docker volume prune, docker system prune.
 */
export const prunes: Decisions = {
  'container prune': prune(() => [containers]),
  'image prune': prune((asked) => [takesAllImages(asked) ? allImages : unnamedImages]),
  'network prune': prune(() => [networks]),
  'volume prune': prune((asked) => [takesAllVolumes(asked) ? allVolumes : anonymousVolumes]),
  'builder prune': prune((asked) => [asked.on('--all') ? allCache : cache, ...keptCache(asked)]),
  'system prune': prune((asked) => [
    containers,
    networks,
    asked.on('--all') ? allImages : unnamedImages,
    cache,
    ...when(asked.on('--volumes'), anonymousVolumes),
  ]),
};

const containers = removes(objectStrings.prunesContainers, losses.prunedContainers);
const networks = removes(objectStrings.prunesNetworks, losses.prunedNetworks);
const unnamedImages = removes(imageStrings.prunesImages, losses.prunedImages);
const allImages = removes(imageStrings.prunesAllImages, losses.prunedAllImages);
const anonymousVolumes = removes(objectStrings.prunesVolumes, losses.prunedVolumes);
const allVolumes = removes(objectStrings.prunesAllVolumes, losses.prunedAllVolumes);
const cache = removes(imageStrings.prunesCache, losses.prunedCache);
const allCache = removes(imageStrings.prunesAllCache, losses.prunedCache);

function prune(taken: (asked: Asked) => readonly Part[]): Decide {
  return (asked) => {
    // These change the kind of what goes and are said by the phrase itself.
    const filters = asked.values('--filter').filter((filter) => !/^(?:dangling|all)=/.test(filter));
    return [
      ...taken(asked),
      ...when(filters.length > 0, changes(strings.filtered(strings.and(filters)))),
      ...when(!asked.on('--force'), changes(strings.asksFirst)),
    ];
  };
}

/** `--filter dangling=false` is another way to write `--all`. */
function takesAllImages(asked: Asked): boolean {
  return asked.on('--all') || asked.values('--filter').some((filter) => no.test(filter));
}

/** `--filter all=true` is another way to write `--all`. */
function takesAllVolumes(asked: Asked): boolean {
  return asked.on('--all') || asked.values('--filter').some((filter) => yes.test(filter));
}

const no = /^dangling=(?:0|f|false)$/i;
const yes = /^all=(?:1|t|true)$/i;

/** How much of the cache stays. Source: docker buildx prune, `--reserved-space`. */
function keptCache(asked: Asked): readonly Part[] {
  const reserved = asked.last('--reserved-space') ?? asked.last('--keep-storage') ?? '';
  const most = asked.last('--max-used-space') ?? '';
  const isSize = (size: string): boolean => size !== '' && size !== '0';
  return [
    ...when(isSize(reserved), changes(imageStrings.keepsCacheOf(reserved))),
    ...when(isSize(most), changes(imageStrings.keepsCacheUpTo(most))),
  ];
}
