import { compareVersions } from '../engine/api-version.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { type Filters, passesLabels, passesUntil, readFilters } from './filters.ts';
import { pruneCache } from './prune-cache.ts';
import { pruneImages } from './prune-images.ts';
import { takeContainer } from './remove-containers.ts';
import { predefinedNetworks } from './remove-others.ts';
import type { PruneStep } from './steps.ts';
import {
  isRunning,
  type Played,
  usersOfNetwork,
  usersOfVolume,
  type World,
  withoutVolumes,
} from './world.ts';

/** What each prune takes as a filter; any other is refused by the engine. */
const accepted: Readonly<Record<Exclude<PruneStep['what'], 'build-cache'>, RegExp>> = {
  container: /^(until|label)$/,
  image: /^(until|label|dangling)$/,
  network: /^(until|label)$/,
  volume: /^(label|all)$/,
  system: /^(until|label)$/,
};

/**
 * What a prune removes, in the engine's order, by the rules of the API that both sides speak.
 *
 * Each rule was tried on engines 20.10 and 28 and is held by the tests on real ones.
 */
export function prune(step: PruneStep, world: World): Played {
  // `builder prune` is buildx's, which sends a duration on as it is.
  const reader = step.what === 'build-cache' ? 'client' : 'engine';
  const filters = readFilters(step.filters, world.clock, reader);
  if (step.what === 'build-cache') return pruneCache(step, filters, world);
  const unlisted = refusedFilters(step, filters);
  if (unlisted.length > 0) return { world, removals: [], unlisted };
  switch (step.what) {
    case 'container':
      return pruneContainers(filters, world);
    case 'network':
      return pruneNetworks(filters, world);
    case 'volume':
      if (step.all && compareVersions(world.apiVersion, '1.42') < 0) {
        return { world, removals: [], unlisted: [words.unlisted.needsApi('--all', '1.42')] };
      }
      return pruneVolumes(step.all || isTrue(filters.all), filters, world);
    case 'image':
      return pruneImages(!step.all, filters, world);
    case 'system':
      return pruneSystem(step, filters, world);
  }
}

function refusedFilters(step: PruneStep, filters: Filters): readonly string[] {
  if (step.what === 'build-cache') return [];
  const pattern = accepted[step.what];
  const given: readonly [key: string, written: readonly string[]][] = [
    ['until', filters.until === undefined ? [] : ['until']],
    ['all', filters.all],
    ['dangling', filters.dangling],
  ];
  const misplaced = given
    .filter(([key, written]) => written.length > 0 && !pattern.test(key))
    .map(([key]) => key);
  const volumesUntil =
    step.what === 'system' && step.volumes && filters.until !== undefined ? ['until'] : [];
  // The CLI itself sends whether only dangling images are meant, and the two must agree.
  const contradicting = filters.dangling
    .filter((value) => isFalse([value]) !== step.all)
    .map((value) => `dangling=${value}`);
  return [
    ...filters.others,
    ...filters.unreadable,
    ...misplaced,
    ...volumesUntil,
    ...contradicting,
  ].map(words.unlisted.badFilter);
}

/** Containers first, so that what they hold is free for the rest. */
function pruneSystem(step: PruneStep, filters: Filters, before: World): Played {
  const parts = [
    (world: World): Played => pruneContainers(filters, world),
    (world: World): Played => pruneNetworks(filters, world),
    (world: World): Played =>
      step.volumes ? pruneVolumes(false, filters, world) : { world, removals: [] },
    (world: World): Played => pruneImages(!step.all, filters, world),
    (world: World): Played => pruneCache(step, filters, world),
  ];
  return parts.reduce<Played>(
    (played, part) => {
      const next = part(played.world);
      return {
        world: next.world,
        removals: [...played.removals, ...next.removals],
        unlisted: [...(played.unlisted ?? []), ...(next.unlisted ?? [])],
      };
    },
    { world: before, removals: [] },
  );
}

/** All that do not run; their anonymous volumes stay. */
function pruneContainers(filters: Filters, before: World): Played {
  let world = before;
  const removals: Removal[] = [];
  for (const container of before.containers) {
    if (isRunning(container) || container.state === 'removing') continue;
    if (!passesUntil(filters, container.created) || !passesLabels(filters, container.labels)) {
      continue;
    }
    const detail = words.container(container.image, container.state);
    const gone = takeContainer(container, detail, false, world);
    removals.push(...gone.removals);
    world = gone.world;
  }
  return { world, removals };
}

/** A stopped container does not hold its network. */
function pruneNetworks(filters: Filters, world: World): Played {
  const gone = world.networks.filter(
    (network) =>
      !predefinedNetworks.has(network.name) &&
      !network.ingress &&
      !network.configOnly &&
      network.created !== 0 &&
      passesUntil(filters, network.created) &&
      passesLabels(filters, network.labels) &&
      usersOfNetwork(world, network.id).length === 0,
  );
  return {
    world: { ...world, networks: world.networks.filter((network) => !gone.includes(network)) },
    removals: gone.map(({ name }) => ({ kind: 'network', name, detail: '' })),
  };
}

/**
 * Unused volumes of the local driver: since API 1.42 the anonymous ones unless all are asked for,
 * before that all of them.
 */
function pruneVolumes(all: boolean, filters: Filters, world: World): Played {
  const takesNamed = all || compareVersions(world.apiVersion, '1.42') < 0;
  const gone = world.volumes.filter(
    (volume) =>
      volume.driver === 'local' &&
      (takesNamed || volume.markedAnonymous) &&
      passesLabels(filters, volume.labels) &&
      usersOfVolume(world, volume.name).length === 0,
  );
  return {
    world: withoutVolumes(world, new Set(gone.map(({ name }) => name))),
    removals: gone.map(({ name, anonymous }) => {
      return { kind: 'volume', name, detail: anonymous ? words.anonymous : '' };
    }),
  };
}

function isTrue(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => /^(1|true)$/.test(value));
}

function isFalse(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => /^(0|false)$/.test(value));
}
