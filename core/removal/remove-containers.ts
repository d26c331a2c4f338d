import { type Resolved, resolveByName } from '../engine/resolve.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { RemovalStep } from './steps.ts';
import {
  type ContainerFacts,
  isRunning,
  type Played,
  usersOfVolume,
  type World,
  withoutContainers,
  withoutVolumes,
} from './world.ts';

type RemoveStep = Extract<RemovalStep, { readonly do: 'remove-containers' }>;
type EndStep = Extract<RemovalStep, { readonly do: 'end-containers' }>;

/** What `docker rm` removes, one reference after the other, as the engine goes. */
export function removeContainers(step: RemoveStep, before: World): Played {
  const references = [...new Set(step.references.names)];
  if (step.links) {
    const removals = references.map(
      (name): Removal => ({ kind: 'other', name, detail: words.link }),
    );
    return { world: before, removals };
  }
  let world = before;
  const removals: Removal[] = [];
  for (const reference of references) {
    const resolved = resolveContainer(world, reference);
    if (resolved.found !== 'one') {
      // Another way of writing one that went with an earlier reference.
      if (resolveContainer(before, reference).found !== 'one') {
        removals.push(notFound(reference, resolved.found));
      }
      continue;
    }
    const container = resolved.value;
    if (isRunning(container) && !step.force) {
      const detail = words.needsForce(container.state);
      removals.push({ kind: 'container', name: container.name, detail, refused: true });
      continue;
    }
    const gone = takeContainer(container, describe(container), step.volumes, world);
    removals.push(...gone.removals);
    world = gone.world;
  }
  return { world, removals };
}

/**
 * What ending containers removes: those that were made with `--rm`, with their anonymous volumes.
 *
 * `docker restart` ends them too, and the engine spares them for it.
 */
export function endContainers({ references, how }: EndStep, before: World): Played {
  let world = before;
  const removals: Removal[] = [];
  for (const reference of new Set(references.names)) {
    const resolved = resolveContainer(world, reference);
    if (resolved.found !== 'one') continue;
    const container = resolved.value;
    if (!isRunning(container)) continue;
    if (before.details.get(container.id)?.autoRemove !== true) {
      if (how !== 'signal') world = withState(world, container.id, 'exited');
      continue;
    }
    const detail = how === 'signal' ? words.bySignal(container.image) : words.byRm(container.image);
    const gone = takeContainer(container, detail, true, world);
    removals.push(...gone.removals);
    world = gone.world;
  }
  return { world, removals };
}

/** Takes a container away, and with it the anonymous volumes that no other container has. */
export function takeContainer(
  container: ContainerFacts,
  detail: string,
  volumes: boolean,
  before: World,
): Played {
  const world = withoutContainers(before, new Set([container.id]));
  const own: Removal = { kind: 'container', name: container.name, detail };
  if (!volumes) return { world, removals: [own] };
  const names = anonymousVolumes(container, world);
  return {
    world: withoutVolumes(world, new Set(names)),
    removals: [
      own,
      ...names.map((name): Removal => {
        return { kind: 'volume', name, detail: words.anonymousOf(container.name) };
      }),
    ],
  };
}

/** The containers that have to be looked at more closely before a step can be played, by id. */
export function containersOf(references: readonly string[], world: World): readonly string[] {
  const ids = references.flatMap((reference) => {
    const resolved = resolveContainer(world, reference);
    return resolved.found === 'one' ? [resolved.value.id] : [];
  });
  return [...new Set(ids)];
}

export function resolveContainer(
  { containers }: World,
  reference: string,
): Resolved<ContainerFacts> {
  return resolveByName(containers, reference.replace(/^\//, ''));
}

export function withState(world: World, id: string, state: ContainerFacts['state']): World {
  return {
    ...world,
    containers: world.containers.map((one) => (one.id === id ? { ...one, state } : one)),
  };
}

function notFound(name: string, found: 'none' | 'several'): Removal {
  const detail = found === 'none' ? words.missing.container : words.ambiguous;
  return { kind: 'container', name, detail, refused: true };
}

function describe({ image, state }: ContainerFacts): string {
  return state === 'removing' ? words.alreadyGoing(image) : words.container(image, state);
}

function anonymousVolumes(container: ContainerFacts, left: World): readonly string[] {
  const named = left.details.get(container.id)?.namedSources ?? [];
  return container.volumes
    .filter((name) => left.volumes.some((volume) => volume.name === name && volume.anonymous))
    .filter((name) => !named.includes(name) && usersOfVolume(left, name).length === 0);
}
