import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { Volume } from './model.ts';
import { type ContainerFacts, isRunning } from './removal-facts.ts';
import type { RemovalRequest } from './removal-request.ts';
import { type Resolved, resolveByName } from './resolve.ts';

/** What `docker rm` is judged by. */
export interface ContainerScene {
  readonly containers: readonly ContainerFacts[];
  readonly volumes: readonly Volume[];
  /** By container id: what its volumes were asked for by; only needed with `-v`. */
  readonly namedSources: ReadonlyMap<string, readonly string[]>;
}

/** The containers of a request that have to be looked at more closely, by id. */
export function containersToInspect(
  request: RemovalRequest,
  containers: readonly ContainerFacts[],
): readonly string[] {
  if (!request.volumes) return [];
  const ids = request.references.flatMap((reference) => {
    const resolved = resolveContainer(containers, reference);
    return resolved.found === 'one' && resolved.value.volumes.length > 0 ? [resolved.value.id] : [];
  });
  return [...new Set(ids)];
}

/** What `docker rm` will remove, one reference after the other, as the engine goes. */
export function removeContainers(
  request: RemovalRequest,
  scene: ContainerScene,
): readonly Removal[] {
  const references = [...new Set(request.references)];
  if (request.links) {
    return references.map((name) => ({ kind: 'other', name, detail: words.link }));
  }
  const gone = new Set<string>();
  return references.flatMap((reference): readonly Removal[] => {
    const resolved = resolveContainer(scene.containers, reference);
    if (resolved.found !== 'one') {
      const detail = resolved.found === 'none' ? words.missing.container : words.ambiguous;
      return [{ kind: 'container', name: reference, detail }];
    }
    const container = resolved.value;
    if (gone.has(container.id)) return [];
    const own: Removal = {
      kind: 'container',
      name: container.name,
      detail: detailOf(container, request.force),
    };
    if (isRefused(container, request.force)) return [own];
    gone.add(container.id);
    return request.volumes ? [own, ...volumesOf(container, gone, scene)] : [own];
  });
}

function resolveContainer(
  containers: readonly ContainerFacts[],
  reference: string,
): Resolved<ContainerFacts> {
  return resolveByName(containers, reference.replace(/^\//, ''));
}

function isRefused(container: ContainerFacts, force: boolean): boolean {
  return isRunning(container) && !force;
}

function detailOf(container: ContainerFacts, force: boolean): string {
  const { image, state } = container;
  if (state === 'removing') return words.alreadyGoing(image);
  return isRefused(container, force)
    ? words.refusedRunning(image, state)
    : words.container(image, state);
}

/** Its anonymous volumes, except those that a container which stays uses as well. */
function volumesOf(
  container: ContainerFacts,
  gone: ReadonlySet<string>,
  { containers, volumes, namedSources }: ContainerScene,
): readonly Removal[] {
  const named = namedSources.get(container.id) ?? [];
  const stillUsed = new Set(
    containers.filter(({ id }) => !gone.has(id)).flatMap((other) => other.volumes),
  );
  return container.volumes
    .filter((name) => volumes.some((volume) => volume.name === name && volume.anonymous))
    .filter((name) => !named.includes(name) && !stillUsed.has(name))
    .map((name) => ({ kind: 'volume', name, detail: words.anonymousOf(container.name) }));
}
