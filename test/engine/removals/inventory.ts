import type { EngineApi } from './engine-api.ts';

/** Everything on an engine: what a person calls it, and what tells it from another of that name. */
export type Inventory = ReadonlyMap<string, string>;

interface Row {
  readonly Id: string;
  readonly ID: string;
  readonly Name: string;
  readonly Names: readonly string[];
  readonly RepoTags: readonly string[] | null;
  readonly Spec: { readonly Name: string };
}

/** `swarm` asks for what only a manager has. */
export async function takeInventory(api: EngineApi, swarm = false): Promise<Inventory> {
  const kept = swarm ? (['services', 'secrets', 'configs'] as const) : [];
  const [containers, networks, volumes, images, usage, ...rest] = await Promise.all([
    api.get<readonly Row[]>('/containers/json?all=1'),
    api.get<readonly Row[]>('/networks'),
    api.get<{ readonly Volumes: readonly Row[] | null }>('/volumes'),
    api.get<readonly Row[]>('/images/json?all=1'),
    api.get<{ readonly BuildCache: readonly Row[] | null }>('/system/df'),
    ...kept.map((kind) => api.get<readonly Row[]>(`/${kind}`).catch(() => [])),
  ]);
  return new Map([
    ...containers.map(({ Id, Names }): Entry => [`container ${Names[0]?.slice(1)}`, Id]),
    ...networks.map(({ Id, Name }): Entry => [`network ${Name}`, Id]),
    ...(volumes.Volumes ?? []).map(({ Name }): Entry => [`volume ${Name}`, Name]),
    ...images.map(({ Id }): Entry => [`image ${Id}`, Id]),
    ...images.flatMap(({ Id, RepoTags }) =>
      (RepoTags ?? [])
        .filter((tag) => tag !== '<none>:<none>')
        .map((tag): Entry => [`image-name ${tag}`, Id]),
    ),
    ...(usage.BuildCache ?? []).map(({ ID }): Entry => [`build-cache ${ID}`, ID]),
    ...rest.flatMap((rows, at) =>
      rows.map(({ ID, Spec }): Entry => [`${kept[at]?.slice(0, -1)} ${Spec.Name}`, ID]),
    ),
  ]);
}

type Entry = [name: string, identity: string];

/** What is no longer there, or only something new under the same name. */
export function goneBetween(before: Inventory, after: Inventory): readonly string[] {
  return [...before]
    .filter(([name, identity]) =>
      name.startsWith('image-name') ? !after.has(name) : after.get(name) !== identity,
    )
    .map(([name]) => name)
    .sort();
}
