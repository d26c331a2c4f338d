import {
  type ContainerAnswer,
  containerAnswer,
  creationAnswer,
  imageAnswer,
  imageInspectAnswer,
  infoAnswer,
  inspectAnswer,
  networkAnswer,
  readList,
  unwrapVolumes,
  usageAnswer,
  volumeAnswer,
} from '../engine/answers.ts';
import type { Volume } from '../engine/model.ts';
import { containerName, imageTags, isAnonymous, toContainer } from '../engine/objects.ts';
import { type EngineClock, readTime, readZone } from './moment.ts';
import type {
  CacheFacts,
  ContainerDetails,
  ContainerFacts,
  ImageFacts,
  ImageStore,
  Labels,
  NetworkFacts,
  VolumeFacts,
} from './world.ts';

export function readContainers(answer: unknown): readonly ContainerFacts[] | undefined {
  return readList(containerAnswer, answer)?.map((container) => ({
    ...toContainer(container),
    name: containerName(container),
    imageId: container.ImageID ?? '',
    asked: container.Image ?? '',
    volumes: mountedVolumes(container),
    networkIds: Object.values(container.NetworkSettings?.Networks ?? {}).flatMap(
      (network) => network?.NetworkID ?? [],
    ),
    labels: container.Labels ?? {},
    created: container.Created ?? 0,
  }));
}

function mountedVolumes({ Mounts }: ContainerAnswer): readonly string[] {
  const names = (Mounts ?? []).flatMap(({ Type, Name }) =>
    Type === 'volume' && Name ? [Name] : [],
  );
  return [...new Set(names)];
}

/** Bytes of what containers wrote, by id, from a list that was asked for sizes. */
export function readContainerSizes(answer: unknown): ReadonlyMap<string, number> {
  const listed = readList(containerAnswer, answer) ?? [];
  return new Map(listed.map(({ Id, SizeRw }) => [Id, SizeRw ?? 0]));
}

export function readImages(answer: unknown): readonly ImageFacts[] | undefined {
  return readList(imageAnswer, answer)?.map((image) => ({
    id: image.Id,
    tags: imageTags(image),
    digests: (image.RepoDigests ?? []).filter((digest) => digest !== '<none>@<none>'),
    parent: image.ParentId ?? '',
    size: image.Size ?? 0,
    labels: image.Labels ?? {},
    created: image.Created ?? 0,
  }));
}

/** When an image's newest name was made, in epoch seconds, from its inspection. */
export function readTagTime(answer: unknown): number | undefined {
  const parsed = imageInspectAnswer.safeParse(answer);
  return parsed.success ? readTime(parsed.data.Metadata?.LastTagTime) : undefined;
}

export function readNetworks(answer: unknown): readonly NetworkFacts[] | undefined {
  return readList(networkAnswer, answer)?.map((network) => ({
    id: network.Id,
    name: network.Name,
    labels: network.Labels ?? {},
    created: readTime(network.Created) ?? 0,
    scope: network.Scope ?? 'local',
    ingress: network.Ingress ?? false,
    configOnly: network.ConfigOnly ?? false,
  }));
}

export function readVolumes(answer: unknown): readonly VolumeFacts[] | undefined {
  return readList(volumeAnswer, unwrapVolumes(answer))?.map((volume) => {
    const labels: Labels = volume.Labels ?? {};
    const basics: Volume = {
      name: volume.Name,
      driver: volume.Driver ?? '',
      anonymous: isAnonymous(volume),
    };
    return {
      ...basics,
      labels,
      markedAnonymous: Object.hasOwn(labels, 'com.docker.volume.anonymous'),
    };
  });
}

/** Bytes by the volume's name; engines that did not count say -1, which is left out. */
export function readVolumeSizes(answer: unknown): ReadonlyMap<string, number> {
  const parsed = usageAnswer.safeParse(answer);
  const volumes = parsed.success ? (parsed.data.Volumes ?? []) : [];
  return new Map(
    volumes.flatMap(({ Name, UsageData }): [string, number][] =>
      UsageData && UsageData.Size >= 0 ? [[Name, UsageData.Size]] : [],
    ),
  );
}

export function readCache(answer: unknown): readonly CacheFacts[] | undefined {
  const parsed = usageAnswer.safeParse(answer);
  if (!parsed.success) return undefined;
  return (parsed.data.BuildCache ?? []).map((record) => ({
    id: record.ID,
    parents: record.Parents ?? (record.Parent ? [record.Parent] : []),
    type: record.Type ?? '',
    description: record.Description ?? '',
    inUse: record.InUse ?? false,
    shared: record.Shared ?? false,
    size: record.Size ?? 0,
    used: readTime(record.LastUsedAt) ?? readTime(record.CreatedAt) ?? 0,
  }));
}

/** What only a container's own page says: whether it has `--rm`, and its volumes' given names. */
export function readContainerDetails(answer: unknown): ContainerDetails {
  const parsed = inspectAnswer.safeParse(answer);
  const host = parsed.success ? parsed.data.HostConfig : undefined;
  const binds = (host?.Binds ?? []).map((bind) => bind.split(':', 1)[0] ?? '');
  const mounts = (host?.Mounts ?? []).map((mount) => mount.Source ?? '');
  return {
    autoRemove: host?.AutoRemove ?? false,
    namedSources: [...binds, ...mounts].filter((source) => source !== ''),
  };
}

export function readImageStore(info: unknown): ImageStore {
  const parsed = infoAnswer.safeParse(info);
  const status = parsed.success ? (parsed.data.DriverStatus ?? []) : [];
  const isContainerd = status.some(
    ([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter'),
  );
  return isContainerd ? 'containerd' : 'graph-driver';
}

/** Whether the engine is part of a swarm, and may speak for it. */
export function readSwarmRole(info: unknown): 'none' | 'worker' | 'manager' {
  const parsed = infoAnswer.safeParse(info);
  const swarm = parsed.success ? parsed.data.Swarm : undefined;
  if (!swarm?.LocalNodeState || swarm.LocalNodeState === 'inactive') return 'none';
  return swarm.ControlAvailable ? 'manager' : 'worker';
}

/** The engine's clock, which an engine of any age tells. */
export function readEngineClock(info: unknown): EngineClock | undefined {
  const parsed = infoAnswer.safeParse(info);
  const text = parsed.success ? parsed.data.SystemTime : undefined;
  const now = readTime(text);
  return now === undefined ? undefined : { now, zone: readZone(text) };
}

/** When a container or image was made, epoch seconds with fractions, from its inspection. */
export function readCreation(answer: unknown): number | undefined {
  const parsed = creationAnswer.safeParse(answer);
  return parsed.success ? readTime(parsed.data.Created) : undefined;
}
