import { resolveByName } from '../engine/resolve.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { References } from './steps.ts';
import { type Played, usersOfNetwork, usersOfVolume, type World, withoutVolumes } from './world.ts';

/** The networks that every engine has; `nat` is that of Windows engines. */
export const predefinedNetworks: ReadonlySet<string> = new Set([
  'bridge',
  'host',
  'none',
  'nat',
  'default',
]);

interface NameStep {
  readonly references: References;
}

/** What `docker network rm` removes; a network that a running container is in stays. */
export function removeNetworks({ references }: NameStep, world: World): Played {
  const seen = new Set<string>();
  const gone = new Set<string>();
  const removals = references.names.flatMap((reference): readonly Removal[] => {
    const resolved = resolveByName(world.networks, reference);
    const { found } = resolved;
    const key = found === 'one' ? resolved.value.id : reference;
    if (seen.has(key)) return [];
    seen.add(key);
    if (found !== 'one') {
      const detail = found === 'none' ? words.missing.network : words.ambiguous;
      return [{ kind: 'network', name: reference, detail, refused: true }];
    }
    const { id, name } = resolved.value;
    const stays = predefinedNetworks.has(name)
      ? words.predefined
      : inUse(usersOfNetwork(world, id).map((user) => user.name));
    if (stays !== undefined) return [{ kind: 'network', name, detail: stays, refused: true }];
    gone.add(id);
    return [{ kind: 'network', name, detail: '' }];
  });
  return {
    world: { ...world, networks: world.networks.filter(({ id }) => !gone.has(id)) },
    removals,
  };
}

/** What `docker volume rm` removes; a volume of any container, running or not, stays. */
export function removeVolumes({ references }: NameStep, world: World): Played {
  const gone = new Set<string>();
  const removals = [...new Set(references.names)].flatMap((name): readonly Removal[] => {
    const volume = world.volumes.find((candidate) => candidate.name === name);
    if (!volume) return [{ kind: 'volume', name, detail: words.missing.volume, refused: true }];
    const stays = inUse(usersOfVolume(world, name).map((user) => user.name));
    if (stays !== undefined) return [{ kind: 'volume', name, detail: stays, refused: true }];
    gone.add(name);
    return [{ kind: 'volume', name, detail: volume.anonymous ? words.anonymous : '' }];
  });
  return { world: withoutVolumes(world, gone), removals };
}

function inUse(users: readonly string[]): string | undefined {
  return users.length > 0 ? words.inUse(users) : undefined;
}
