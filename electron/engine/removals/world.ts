import type { EngineFailure } from '../../../core/engine/cause.ts';
import {
  readCache,
  readContainerDetails,
  readContainers,
  readCreation,
  readEngineClock,
  readImageStore,
  readImages,
  readNetworks,
  readTagTime,
  readVolumes,
} from '../../../core/removal/facts.ts';
import {
  containersToInspect,
  madeAtEdge,
  needsOf,
  withCreations,
} from '../../../core/removal/needs.ts';
import type { RemovalStep } from '../../../core/removal/steps.ts';
import type { Around, ContainerDetails, ImageFacts, World } from '../../../core/removal/world.ts';
import { ok, type Result } from '../../../core/result.ts';
import { type Asking, read } from './asking.ts';
import { readUsage } from './usage.ts';

/** Reads what is on the engine, as far as the steps need it. */
export async function readWorld(
  steps: readonly RemovalStep[],
  around: Around,
  asking: Asking,
): Promise<Result<World, EngineFailure>> {
  const needs = needsOf(steps);
  const { client, engineTime } = asking.connection;
  const nothing = Promise.resolve(ok([]));
  const [containerAnswer, imageAnswer, networkAnswer, volumeAnswer, info, apiVersion, usage] =
    await Promise.all([
      needs.containers ? client.list('containers') : nothing,
      needs.images ? client.allImages() : nothing,
      needs.networks ? client.list('networks') : nothing,
      needs.volumes ? client.list('volumes') : Promise.resolve(ok({ Volumes: [] })),
      needs.info ? client.info() : Promise.resolve(ok({})),
      needs.apiVersion ? spokenVersion(asking) : asking.connection.newestApiVersion,
      needs.cache ? readUsage('build-cache', asking) : Promise.resolve(ok({})),
    ]);
  if (!info.ok) return info;
  const containers = read(containerAnswer, readContainers);
  const images = read(imageAnswer, readImages);
  const networks = read(networkAnswer, readNetworks);
  const volumes = read(volumeAnswer, readVolumes);
  const cache = read(usage, readCache);
  if (!containers.ok) return containers;
  if (!images.ok) return images;
  if (!networks.ok) return networks;
  if (!volumes.ok) return volumes;
  if (!cache.ok) return cache;
  const store = readImageStore(info.value);
  const world: World = {
    apiVersion,
    store,
    clock: readEngineClock(info.value) ?? { now: engineTime ?? 0, zone: 0 },
    containers: containers.value,
    details: new Map(),
    images:
      needs.tagTimes && store === 'containerd'
        ? await withTagTimes(images.value, asking)
        : images.value,
    networks: networks.value,
    volumes: volumes.value,
    cache: cache.value,
  };
  const exact = await withEdge(steps, world, asking);
  return withDetails(exact, containersToInspect(steps, exact, around), asking);
}

/** The API version that the CLI and the engine agree on, by the CLI's own word. */
async function spokenVersion({ cli, connection }: Asking): Promise<string> {
  const answer = await cli(['version', '--format', '{{.Client.APIVersion}}']);
  const version = answer.stdout.trim();
  return /^\d+\.\d+$/.test(version) ? version : connection.newestApiVersion;
}

/** Asks when exactly the few were made for which the whole second of a list is not enough. */
async function withEdge(
  steps: readonly RemovalStep[],
  world: World,
  { connection }: Asking,
): Promise<World> {
  const { containers, images } = madeAtEdge(steps, world);
  const asked = await Promise.all([
    ...containers.map(async (id) => [id, await connection.client.inspectContainer(id)] as const),
    ...images.map(
      async (id) =>
        [id, await connection.client.read(`/images/${encodeURIComponent(id)}/json`)] as const,
    ),
  ]);
  const times = new Map<string, number>();
  for (const [id, answer] of asked) {
    // Without an answer the whole second stands: rather one too many on the list than one too few.
    const created = answer.ok ? readCreation(answer.value) : undefined;
    if (created !== undefined) times.set(id, created);
  }
  return withCreations(world, times);
}

async function withDetails(
  world: World,
  ids: readonly string[],
  { connection }: Asking,
): Promise<Result<World, EngineFailure>> {
  const inspected = await Promise.all(
    ids.map(async (id) => [id, await connection.client.inspectContainer(id)] as const),
  );
  const details = new Map<string, ContainerDetails>();
  for (const [id, answer] of inspected) {
    // One that is gone in the meantime has nothing to tell.
    if (answer.ok) details.set(id, readContainerDetails(answer.value));
    else if (!isGone(answer.error)) return answer;
  }
  return ok({ ...world, details });
}

function isGone({ message }: EngineFailure): boolean {
  return /no such container/i.test(message);
}

async function withTagTimes(
  images: readonly ImageFacts[],
  { connection }: Asking,
): Promise<readonly ImageFacts[]> {
  return Promise.all(
    images.map(async (image) => {
      const answer = await connection.client.read(`/images/${encodeURIComponent(image.id)}/json`);
      const tagged = answer.ok ? readTagTime(answer.value) : undefined;
      return tagged === undefined ? image : { ...image, tagged };
    }),
  );
}
