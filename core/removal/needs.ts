import { ofProject } from './compose-labels.ts';
import { readFilters } from './filters.ts';
import { containersOf } from './remove-containers.ts';
import type { RemovalStep } from './steps.ts';
import type { Around, World } from './world.ts';

/** Which lists steps cannot be played without. */
export interface Needs {
  readonly containers: boolean;
  readonly images: boolean;
  readonly networks: boolean;
  readonly volumes: boolean;
  readonly cache: boolean;
  /** When each image's names were made. */
  readonly tagTimes: boolean;
  /** What the engine says of itself: its image store, its clock. */
  readonly info: boolean;
  /** The API version that the CLI speaks, which decides what a volume prune takes. */
  readonly apiVersion: boolean;
}

export function needsOf(steps: readonly RemovalStep[]): Needs {
  const some = (test: (step: RemovalStep) => boolean): boolean => steps.some(test);
  const prunes = (...what: readonly string[]): boolean =>
    some((step) => step.do === 'prune' && what.includes(step.what));
  const composes = some((step) => step.do === 'compose');
  const swarm = some((step) => step.do === 'leave-swarm' || step.do === 'remove-kept');
  return {
    containers: some((step) => step.do !== 'run' && step.do !== 'unlisted'),
    images: composes || prunes('image', 'system') || some((step) => step.do === 'remove-images'),
    networks:
      composes ||
      swarm ||
      prunes('network', 'system') ||
      some((step) => step.do === 'remove-networks'),
    // Containers can take volumes with them.
    volumes: some((step) => step.do !== 'remove-images' && step.do !== 'remove-networks'),
    cache: prunes('build-cache', 'system'),
    tagTimes: some((step) => step.do === 'prune' && step.filters.some((one) => /^until/.test(one))),
    info: composes || some((step) => step.do === 'prune' || step.do === 'remove-images'),
    apiVersion: prunes('volume', 'system'),
  };
}

/** The containers that must be looked at one by one, by id: those whose volumes may go with them. */
export function containersToInspect(
  steps: readonly RemovalStep[],
  world: World,
  around: Around,
): readonly string[] {
  const ids = steps.flatMap((step): readonly string[] => {
    switch (step.do) {
      case 'remove-containers':
        return step.volumes ? containersOf(step.references.names, world) : [];
      case 'end-containers':
        return containersOf(step.references.names, world);
      case 'compose': {
        const reading = around.projects.get(step);
        return reading?.ok ? ofProject(reading.project.name, world).map(({ id }) => id) : [];
      }
      case 'remove-kept':
      case 'leave-swarm':
        return world.containers
          .filter(({ labels }) => Object.hasOwn(labels, 'com.docker.swarm.service.id'))
          .map(({ id }) => id);
      default:
        return [];
    }
  });
  return [...new Set(ids)];
}

/** Containers and images, by id, of which it must be asked when in its second each was made. */
export interface MadeAtEdge {
  readonly containers: readonly string[];
  readonly images: readonly string[];
}

/**
 * What was made in the very second that an `until` names.
 *
 * The engine compares nanoseconds and its lists have whole seconds, so for these alone it takes
 * their own page to tell on which side of the time they are.
 */
export function madeAtEdge(steps: readonly RemovalStep[], world: World): MadeAtEdge {
  const edges = new Set(
    steps.flatMap((step) => {
      if (step.do !== 'prune' || step.what === 'build-cache') return [];
      const { until } = readFilters(step.filters, world.clock);
      return until === undefined ? [] : [Math.floor(until)];
    }),
  );
  const idsOf = (made: readonly { readonly id: string; readonly created: number }[]) =>
    made.filter(({ created }) => edges.has(created)).map(({ id }) => id);
  return { containers: idsOf(world.containers), images: idsOf(world.images) };
}

/** The world with the creation times, epoch seconds with fractions, that were asked for by id. */
export function withCreations(world: World, times: ReadonlyMap<string, number>): World {
  const refined = <T extends { readonly id: string; readonly created: number }>(made: T): T => {
    const created = times.get(made.id);
    return created === undefined ? made : { ...made, created };
  };
  return {
    ...world,
    containers: world.containers.map(refined),
    images: world.images.map(refined),
  };
}
