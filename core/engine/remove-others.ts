import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { Volume } from './model.ts';
import { type ContainerFacts, isRunning, type NetworkFacts } from './removal-facts.ts';
import type { RemovalRequest } from './removal-request.ts';
import { resolveByName } from './resolve.ts';

/** The networks that every engine has; `nat` is that of Windows engines. */
const predefined = new Set(['bridge', 'host', 'none', 'nat', 'default']);

/** What `docker network rm` will remove; a network that a running container is in stays. */
export function removeNetworks(
  { references }: RemovalRequest,
  networks: readonly NetworkFacts[],
  containers: readonly ContainerFacts[],
): readonly Removal[] {
  const seen = new Set<string>();
  return references.flatMap((reference): readonly Removal[] => {
    const resolved = resolveByName(networks, reference);
    const { found } = resolved;
    const key = found === 'one' ? resolved.value.id : reference;
    if (seen.has(key)) return [];
    seen.add(key);
    if (found !== 'one') {
      const detail = found === 'none' ? words.missing.network : words.ambiguous;
      return [{ kind: 'network', name: reference, detail }];
    }
    const { id, name } = resolved.value;
    const users = containers.filter((one) => isRunning(one) && one.networkIds.includes(id));
    const detail = predefined.has(name)
      ? words.predefined
      : users.length > 0
        ? words.refusedUsed(users.map((user) => user.name))
        : '';
    return [{ kind: 'network', name, detail }];
  });
}

/** What `docker volume rm` will remove; a volume of any container, running or not, stays. */
export function removeVolumes(
  { references }: RemovalRequest,
  volumes: readonly Volume[],
  containers: readonly ContainerFacts[],
): readonly Removal[] {
  return [...new Set(references)].map((name): Removal => {
    const volume = volumes.find((candidate) => candidate.name === name);
    if (!volume) return { kind: 'volume', name, detail: words.missing.volume };
    const users = containers.filter((container) => container.volumes.includes(name));
    if (users.length > 0) {
      return { kind: 'volume', name, detail: words.refusedUsed(users.map((user) => user.name)) };
    }
    return { kind: 'volume', name, detail: volume.anonymous ? words.anonymous : '' };
  });
}
