import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { RemovalStep } from './steps.ts';
import {
  type Around,
  type BuilderFacts,
  type Played,
  type World,
  withoutContainers,
  withoutVolumes,
} from './world.ts';

type ContextStep = Extract<RemovalStep, { readonly do: 'remove-contexts' }>;
type BuilderStep = Extract<RemovalStep, { readonly do: 'remove-builders' }>;

/** What `docker context rm` removes: settings of the CLI, nothing on an engine. */
export function removeContexts(
  { references, force }: ContextStep,
  world: World,
  { contexts }: Around,
): Played {
  const removals = [...new Set(references.names)].map((name): Removal => {
    const refuse = (detail: string): Removal => ({ kind: 'context', name, detail, refused: true });
    if (name === 'default') return refuse(words.defaultContext);
    const found = contexts.find((context) => context.name === name);
    if (!found) return refuse(words.missing.other);
    if (found.current && !force) return refuse(words.currentContext);
    return { kind: 'context', name, detail: words.contextIs(found.endpoint) };
  });
  return { world, removals };
}

/** What `docker buildx rm` removes: the builder, its container and the volume with its cache. */
export function removeBuilders(step: BuilderStep, before: World, { builders }: Around): Played {
  const { names } = step.references;
  if (!builders) return { world: before, removals: [], unlisted: [words.unlisted.builders] };
  const current = builders.filter((builder) => builder.current).map(({ name }) => name);
  const inactive = builders.filter(({ active, driver }) => !active && driver !== 'docker');
  const chosen = step.allInactive
    ? inactive.map(({ name }) => name)
    : names.length > 0
      ? names
      : current;
  let world = before;
  const removals: Removal[] = [];
  for (const name of new Set(chosen)) {
    const builder = builders.find((one) => one.name === name);
    if (!builder || builder.driver === 'docker') {
      const detail = builder ? words.builderIs(builder.driver) : words.missing.other;
      removals.push({ kind: 'builder', name, detail, refused: true });
      continue;
    }
    removals.push({ kind: 'builder', name, detail: words.builderIs(builder.driver) });
    const parts = partsOf(builder, step, world);
    removals.push(...parts.removals);
    world = parts.world;
  }
  return { world, removals };
}

/** Only builders in containers have something on the engine. */
function partsOf({ driver, nodes }: BuilderFacts, step: BuilderStep, world: World): Played {
  if (driver !== 'docker-container' || step.keepDaemon) return { world, removals: [] };
  const names = nodes.map((node) => `buildx_buildkit_${node}`);
  const containers = world.containers.filter(({ name }) => names.includes(name));
  const volumes = step.keepState
    ? []
    : world.volumes.filter(({ name }) =>
        containers.some((one) => name === `${one.name}_state` && one.volumes.includes(name)),
      );
  const left = withoutContainers(world, new Set(containers.map(({ id }) => id)));
  return {
    world: withoutVolumes(left, new Set(volumes.map(({ name }) => name))),
    removals: [
      ...containers.map(({ name, image, state }): Removal => {
        return { kind: 'container', name, detail: words.container(image, state) };
      }),
      ...volumes.map(({ name }): Removal => ({ kind: 'volume', name, detail: '' })),
    ],
  };
}
