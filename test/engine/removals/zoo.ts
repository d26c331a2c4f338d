import type { EngineApi } from './engine-api.ts';
import { packImages, type TinyImage } from './image-tar.ts';

const kept = { keep: 'yes' };

/** Every way in which an image can be there. */
const images: readonly TinyImage[] = [
  { name: 'base', tags: ['zoo/base:1'] },
  { name: 'child', parent: 'base', tags: ['zoo/child:1'] },
  { name: 'unnamed-parent', labels: kept },
  { name: 'app', parent: 'unnamed-parent', tags: ['zoo/app:1'] },
  { name: 'dangling' },
  { name: 'dangling-kept', labels: kept },
  { name: 'dangling-2020', created: '2020-01-01T00:00:00Z' },
  { name: 'dangling-used' },
  { name: 'multi', tags: ['zoo/multi:a', 'zoo/multi:b', 'other/multi:c'] },
  { name: 'used', tags: ['zoo/used:a', 'zoo/used:b', 'zoo/used:c'] },
  { name: 'by-id', tags: ['zoo/by-id:1', 'zoo/by-id:2'] },
  { name: 'kept', tags: ['zoo/kept:1'], labels: kept },
  { name: 'year-2020', tags: ['zoo/old:1'], created: '2020-01-01T00:00:00Z' },
];

interface ContainerSpec {
  readonly image: string;
  readonly state: 'created' | 'exited' | 'running' | 'paused';
  readonly labels?: Readonly<Record<string, string>>;
  readonly network?: string;
  readonly autoRemove?: boolean;
  /** Volumes by the place they are mounted at; an empty name makes an anonymous one. */
  readonly volumes?: Readonly<Record<string, string>>;
  readonly volumesFrom?: string;
}

/** Containers in every state, with what they hold. */
const containers: Readonly<Record<string, ContainerSpec>> = {
  created: { image: 'zoo/used:b', state: 'created', network: 'n-created' },
  'created-kept': { image: 'zoo/app:1', state: 'created', labels: kept },
  'of-dangling': { image: '*dangling-used', state: 'created', labels: kept },
  'of-id': { image: '*by-id', state: 'created', labels: kept },
  exited: { image: 'busybox', state: 'exited', volumes: { '/anonymous': '', '/named': 'v-used' } },
  sharing: { image: 'busybox', state: 'created', volumesFrom: 'exited' },
  running: { image: 'busybox', state: 'running', network: 'n-running', volumes: { '/a': '' } },
  paused: { image: 'busybox', state: 'paused', network: 'n-paused' },
  'rm-running': {
    image: 'busybox',
    state: 'running',
    autoRemove: true,
    volumes: { '/anonymous': '', '/named': 'v-rm' },
  },
  'rm-created': { image: 'busybox', state: 'created', autoRemove: true, volumes: { '/a': '' } },
};

const networks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'n-free': {},
  'n-kept': kept,
  'n-created': {},
  'n-running': {},
  'n-paused': kept,
};

/** Named volumes; those that begin with `anonymous` are made without a name. */
const volumes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v-free': {},
  'v-kept': kept,
  'v-used': {},
  'v-rm': {},
  'anonymous-free': {},
  'anonymous-kept': kept,
};

interface Row {
  readonly Id: string;
  readonly Name: string;
  readonly Names: readonly string[];
  readonly State: string;
  readonly RepoTags: readonly string[] | null;
}

/** Everything that the tests of removing need, put back whole between them. */
export interface Zoo {
  /** Takes away what does not belong, and makes what is missing. */
  readonly restore: () => Promise<void>;
  /** The name that an anonymous volume was given. */
  readonly volume: (name: string) => string;
  /** Takes everything away. */
  readonly clear: () => Promise<void>;
}

/** `busybox` must be on the engine. */
export function openZoo(api: EngineApi): Zoo {
  const { tar, ids } = packImages(images);
  const given = new Map<string, string>();
  /** By the digest or configuration, whichever this engine's store calls an image's id. */
  const idOf = new Map<string, string>();

  const restoreImages = async (): Promise<void> => {
    const there = await api.get<readonly Row[]>('/images/json?all=1');
    const wantedTags = images.flatMap(({ tags = [] }) => tags);
    const tags = there
      .flatMap(({ RepoTags }) => RepoTags ?? [])
      .filter((tag) => tag !== '<none>:<none>');
    const extra = tags.filter((tag) => !wantedTags.includes(tag) && !tag.startsWith('busybox'));
    for (const tag of extra) await api.send('DELETE', `/images/${tag}?force=1`, undefined, [404]);
    const known = new Set(there.map(({ Id }) => Id));
    const whole =
      wantedTags.every((tag) => tags.includes(tag)) &&
      idOf.size === images.length &&
      [...idOf.values()].every((id) => known.has(id));
    if (whole) return;
    await api.send('POST', '/images/load?quiet=1', tar);
    if (idOf.size === images.length) return;
    const now = await api.get<readonly Row[]>('/images/json?all=1');
    for (const [name, id] of ids) idOf.set(name, await storedId(name, id, now));
  };

  /** The containerd store calls an image by its manifest, whose inspection tells nothing of `id`. */
  const storedId = async (name: string, id: string, now: readonly Row[]): Promise<string> => {
    if (now.some((row) => row.Id === id)) return id;
    for (const row of now) {
      const { Config } = await api.get<{ readonly Config: { readonly Cmd: readonly string[] } }>(
        `/images/${row.Id}/json`,
      );
      if (Config.Cmd?.[0] === `/${name}`) return row.Id;
    }
    throw new Error(`The image ${name} was not loaded`);
  };

  const restoreContainers = async (): Promise<void> => {
    const there = await api.get<readonly Row[]>('/containers/json?all=1');
    const good = new Set<string>();
    for (const { Id, Names, State } of there) {
      const name = Names[0]?.slice(1) ?? '';
      if (containers[name]?.state === State) good.add(name);
      else await api.send('DELETE', `/containers/${Id}?force=1&v=1`, undefined, [404, 409]);
    }
    // One after the other: some share the volumes of an earlier one.
    for (const [name, spec] of Object.entries(containers)) {
      if (!good.has(name)) await makeContainer(name, spec);
    }
  };

  const makeContainer = async (name: string, spec: ContainerSpec): Promise<void> => {
    const { image, labels = {}, network = 'none', autoRemove = false, volumesFrom } = spec;
    const mounts = Object.entries(spec.volumes ?? {});
    const anonymous = mounts.filter(([, volume]) => volume === '').map(([place]) => [place, {}]);
    await api.send('POST', `/containers/create?name=${name}`, {
      Image: image.startsWith('*') ? idOf.get(image.slice(1)) : image,
      Labels: labels,
      Volumes: Object.fromEntries(anonymous),
      ...(image === 'busybox' && { Cmd: spec.state === 'exited' ? ['true'] : ['sleep', '9999'] }),
      HostConfig: {
        NetworkMode: network,
        AutoRemove: autoRemove,
        Binds: mounts
          .filter(([, volume]) => volume !== '')
          .map(([place, volume]) => `${volume}:${place}`),
        VolumesFrom: volumesFrom === undefined ? [] : [volumesFrom],
      },
    });
    if (spec.state === 'created') return;
    await api.send('POST', `/containers/${name}/start`);
    if (spec.state === 'exited') await api.send('POST', `/containers/${name}/wait`);
    if (spec.state === 'paused') await api.send('POST', `/containers/${name}/pause`);
  };

  const restoreNetworks = async (): Promise<void> => {
    const there = await api.get<readonly Row[]>('/networks');
    const extra = there.filter(
      ({ Name }) => !/^(bridge|host|none)$/.test(Name) && !Object.hasOwn(networks, Name),
    );
    for (const { Id } of extra) await api.send('DELETE', `/networks/${Id}`, undefined, [403, 404]);
    for (const [name, labels] of Object.entries(networks)) {
      if (there.some(({ Name }) => Name === name)) continue;
      await api.send('POST', '/networks/create', { Name: name, Labels: labels });
    }
  };

  const restoreVolumes = async (): Promise<void> => {
    const listed = await api.get<{ readonly Volumes: readonly Row[] | null }>('/volumes');
    const there = new Set((listed.Volumes ?? []).map(({ Name }) => Name));
    for (const [name, labels] of Object.entries(volumes)) {
      const known = given.get(name);
      if (known !== undefined && there.has(known)) continue;
      const body = name.startsWith('anonymous')
        ? { Labels: labels }
        : { Name: name, Labels: labels };
      const made = await api.send('POST', '/volumes/create', body);
      given.set(name, made.Name ?? name);
    }
    // Those of containers are held by them and cannot be removed.
    const ours = new Set(given.values());
    for (const name of there) {
      if (!ours.has(name)) await api.send('DELETE', `/volumes/${name}`, undefined, [404, 409]);
    }
  };

  const clear = async (): Promise<void> => {
    for (const { Id } of await api.get<readonly Row[]>('/containers/json?all=1')) {
      await api.send('DELETE', `/containers/${Id}?force=1&v=1`, undefined, [404, 409]);
    }
    await api.send('POST', '/networks/prune');
    const filters = encodeURIComponent(JSON.stringify({ all: ['true'] }));
    await api.send('POST', `/volumes/prune?filters=${filters}`, undefined, [400]);
    given.clear();
  };

  return {
    restore: async () => {
      await restoreImages();
      await restoreNetworks();
      await restoreVolumes();
      await restoreContainers();
      await restoreVolumes();
    },
    volume: (name) => given.get(name) ?? name,
    clear,
  };
}
