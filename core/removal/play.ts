import type { Removal } from '../plan/model.ts';
import { assertNever } from '../result.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { playCompose } from './compose.ts';
import { prune } from './prune.ts';
import { removeBuilders, removeContexts } from './remove-clients.ts';
import { endContainers, removeContainers } from './remove-containers.ts';
import { removeImages } from './remove-images.ts';
import { leaveSwarm, removeKept } from './remove-kept.ts';
import { removeNetworks, removeVolumes } from './remove-others.ts';
import type { PruneStep, RemovalStep } from './steps.ts';
import { own } from './unchecked.ts';
import type { Around, Played, World } from './world.ts';

/** Plays steps one after the other and tells all that goes, and all that stays though it is named. */
export function playAll(steps: readonly RemovalStep[], before: World, around: Around): Played {
  let world = before;
  const removals: Removal[] = [];
  const unlisted: string[] = [];
  for (const step of steps) {
    const played = playStep(step, world, around);
    world = played.world;
    removals.push(...played.removals);
    unlisted.push(...(played.unlisted ?? []));
  }
  return { world, removals, unlisted };
}

function playStep(step: RemovalStep, world: World, around: Around): Played {
  switch (step.do) {
    case 'remove-containers':
      return removeContainers(step, world);
    case 'end-containers':
      return endContainers(step, world);
    case 'remove-images':
      return removeImages(step, world);
    case 'remove-networks':
      return removeNetworks(step, world);
    case 'remove-volumes':
      return removeVolumes(step, world);
    case 'run':
      return { world, removals: own(step) };
    case 'prune':
      return foreignBuilder(step, world, around) ?? prune(step, world);
    case 'compose':
      return playCompose(step, world, around);
    case 'remove-kept':
      return removeKept(step, world, around);
    case 'leave-swarm':
      return leaveSwarm(step.force, world, around);
    case 'remove-contexts':
      return removeContexts(step, world, around);
    case 'remove-builders':
      return removeBuilders(step, world, around);
    case 'remove-others':
      return {
        world,
        removals: step.references.names.map((name) => ({ kind: 'other', name, detail: '' })),
      };
    case 'unlisted':
      return { world, removals: [], unlisted: [step.why] };
    default:
      return assertNever(step);
  }
}

/** A builder that is not the engine itself has a cache of its own. */
function foreignBuilder(
  { builder }: PruneStep,
  world: World,
  { builders }: Around,
): Played | undefined {
  if (!builder) return undefined;
  if (!builders) return { world, removals: [], unlisted: [words.unlisted.builders] };
  const found = builders.find(({ name, current }) =>
    builder.name === undefined ? current : name === builder.name,
  );
  if (!found || found.driver === 'docker') return undefined;
  return { world, removals: [], unlisted: [words.unlisted.builder(found.driver)] };
}
