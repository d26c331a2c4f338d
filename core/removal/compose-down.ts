import type { Removal } from '../plan/model.ts';
import { labels } from './compose-labels.ts';
import type { ProjectFacts } from './project.ts';
import { removeImages } from './remove-images.ts';
import { type Played, usersOfNetwork, usersOfVolume, type World, withoutVolumes } from './world.ts';

/** The project's own networks that nothing is left in. */
export function takeNetworks({ name, file }: ProjectFacts, world: World): Played {
  const declared = file?.networks.filter(({ external }) => !external);
  const gone = world.networks.filter(
    (network) =>
      network.labels[labels.project] === name &&
      (declared === undefined ||
        declared.some(
          (one) => one.name === network.name && network.labels[labels.network] === one.key,
        )) &&
      usersOfNetwork(world, network.id).length === 0,
  );
  return {
    world: { ...world, networks: world.networks.filter((network) => !gone.includes(network)) },
    removals: gone.map((network) => ({ kind: 'network', name: network.name, detail: '' })),
  };
}

/** The volumes that the file declares, by name; external ones never. */
export function takeVolumes({ name, file }: ProjectFacts, world: World): Played {
  const declared = file?.volumes.filter(({ external }) => !external);
  const gone = world.volumes.filter(
    (volume) =>
      (declared === undefined
        ? volume.labels[labels.project] === name
        : declared.some((one) => one.name === volume.name)) &&
      usersOfVolume(world, volume.name).length === 0,
  );
  return {
    world: withoutVolumes(world, new Set(gone.map((volume) => volume.name))),
    removals: gone.map((volume) => ({ kind: 'volume', name: volume.name, detail: '' })),
  };
}

/**
 * `--rmi local`: images that Compose built; `all`: every image that a service names.
 *
 * Each is removed by one name without force, so one that something else uses stays.
 */
export function removeProjectImages(
  which: 'all' | 'local',
  orphans: boolean,
  { name, file }: ProjectFacts,
  world: World,
): Played {
  const services = file?.services ?? [];
  const built = world.images
    .filter(
      (image) =>
        image.labels[labels.project] === name &&
        (orphans || services.some((one) => one.name === image.labels[labels.service])),
    )
    .flatMap(({ tags }) => tags.slice(0, 1));
  const implied = services
    .filter(({ image }) => image === undefined)
    .map((service) => `${name}-${service.name}`);
  const named = which === 'all' ? services.flatMap(({ image }) => image ?? []) : [];
  const played = removeImages(
    {
      references: { names: [...new Set([...named, ...built, ...implied].map(withTag))] },
      force: false,
      keepParents: true,
      platforms: [],
    },
    world,
  );
  // What is not there or in use is passed over by Compose without a word.
  const goes = played.removals.filter(({ refused }: Removal) => refused !== true);
  return { world: played.world, removals: goes };
}

function withTag(name: string): string {
  return /[:@][^/]*$/.test(name) ? name : `${name}:latest`;
}
