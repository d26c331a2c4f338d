import { ofProject } from './compose-labels.ts';
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
