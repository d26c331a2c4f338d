import type { EngineFailure } from '../../core/engine/cause.ts';
import {
  type ContainerFacts,
  readContainers,
  readImageStore,
  readImages,
  readNamedSources,
  readNetworks,
  readVolumes,
} from '../../core/engine/removal-facts.ts';
import type { RemovalRequest } from '../../core/engine/removal-request.ts';
import { containersToInspect, removeContainers } from '../../core/engine/remove-containers.ts';
import { removeImages } from '../../core/engine/remove-images.ts';
import { removeNetworks, removeVolumes } from '../../core/engine/remove-others.ts';
import type { Removal } from '../../core/plan/model.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Answer, EngineClient } from './client.ts';
import { notUnderstood } from './lists.ts';

type Removals = Result<readonly Removal[], EngineFailure>;

/** Asks the engine what a command would remove now. */
export async function listRemovals(
  request: RemovalRequest,
  client: EngineClient,
): Promise<Removals> {
  const containers = read(await client.list('containers'), readContainers);
  if (!containers.ok) return containers;
  switch (request.target) {
    case 'container':
      return ofContainers(request, containers.value, client);
    case 'image':
      return ofImages(request, containers.value, client);
    case 'network': {
      const networks = read(await client.list('networks'), readNetworks);
      if (!networks.ok) return networks;
      return ok(removeNetworks(request, networks.value, containers.value));
    }
    case 'volume': {
      const volumes = read(await client.list('volumes'), readVolumes);
      if (!volumes.ok) return volumes;
      return ok(removeVolumes(request, volumes.value, containers.value));
    }
  }
}

async function ofContainers(
  request: RemovalRequest,
  containers: readonly ContainerFacts[],
  client: EngineClient,
): Promise<Removals> {
  const volumes = request.volumes ? read(await client.list('volumes'), readVolumes) : ok([]);
  if (!volumes.ok) return volumes;
  const ids = containersToInspect(request, containers);
  const inspected = await Promise.all(
    ids.map(async (id) => [id, await client.inspectContainer(id)] as const),
  );
  const namedSources = new Map<string, readonly string[]>();
  for (const [id, answer] of inspected) {
    if (!answer.ok) return answer;
    namedSources.set(id, readNamedSources(answer.value));
  }
  return ok(removeContainers(request, { containers, volumes: volumes.value, namedSources }));
}

async function ofImages(
  request: RemovalRequest,
  containers: readonly ContainerFacts[],
  client: EngineClient,
): Promise<Removals> {
  const [listed, info] = await Promise.all([client.allImages(), client.info()]);
  if (!info.ok) return info;
  const images = read(listed, readImages);
  if (!images.ok) return images;
  const store = readImageStore(info.value);
  return ok(removeImages(request, { images: images.value, containers, store }));
}

function read<T>(
  answer: Answer,
  reader: (answer: unknown) => T | undefined,
): Result<T, EngineFailure> {
  if (!answer.ok) return answer;
  const value = reader(answer.value);
  return value === undefined ? notUnderstood : ok(value);
}
