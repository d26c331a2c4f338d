import {
  type ContainerAnswer,
  containerAnswer,
  imageAnswer,
  infoAnswer,
  inspectAnswer,
  networkAnswer,
  readList,
  unwrapVolumes,
  volumeAnswer,
} from './answers.ts';
import type { Container, Volume } from './model.ts';
import { containerName, imageTags, isAnonymous, toContainer } from './objects.ts';

/** A container with what decides whether it, or something it uses, can go. */
export interface ContainerFacts extends Container {
  readonly imageId: string;
  /** Names of its volumes, without duplicates. */
  readonly volumes: readonly string[];
  readonly networkIds: readonly string[];
}

/** An image with all its names. */
export interface ImageFacts {
  readonly id: string;
  readonly tags: readonly string[];
  /** `redis@sha256:…` */
  readonly digests: readonly string[];
  readonly parent: string;
  readonly size: number;
}

export interface NetworkFacts {
  readonly id: string;
  readonly name: string;
}

/** How the engine keeps images, which decides what a forced removal does. */
export type ImageStore = 'containerd' | 'graph-driver';

/** Whether a container runs as far as its removal is concerned: paused and restarting ones do. */
export function isRunning({ state }: Container): boolean {
  return state === 'running' || state === 'paused' || state === 'restarting';
}

export function readContainers(answer: unknown): readonly ContainerFacts[] | undefined {
  return readList(containerAnswer, answer)?.map((container) => ({
    ...toContainer(container),
    name: containerName(container),
    imageId: container.ImageID ?? '',
    volumes: mountedVolumes(container),
    networkIds: Object.values(container.NetworkSettings?.Networks ?? {}).flatMap(
      (network) => network?.NetworkID ?? [],
    ),
  }));
}

function mountedVolumes({ Mounts }: ContainerAnswer): readonly string[] {
  const names = (Mounts ?? []).flatMap(({ Type, Name }) =>
    Type === 'volume' && Name ? [Name] : [],
  );
  return [...new Set(names)];
}

export function readImages(answer: unknown): readonly ImageFacts[] | undefined {
  return readList(imageAnswer, answer)?.map((image) => ({
    id: image.Id,
    tags: imageTags(image),
    digests: (image.RepoDigests ?? []).filter((digest) => digest !== '<none>@<none>'),
    parent: image.ParentId ?? '',
    size: image.Size ?? 0,
  }));
}

export function readNetworks(answer: unknown): readonly NetworkFacts[] | undefined {
  return readList(networkAnswer, answer)?.map(({ Id, Name }) => ({ id: Id, name: Name }));
}

export function readVolumes(answer: unknown): readonly Volume[] | undefined {
  return readList(volumeAnswer, unwrapVolumes(answer))?.map((volume) => ({
    name: volume.Name,
    driver: volume.Driver ?? '',
    anonymous: isAnonymous(volume),
  }));
}

/** The sources that a container's volumes were asked for by; a volume named so is not anonymous. */
export function readNamedSources(answer: unknown): readonly string[] {
  const parsed = inspectAnswer.safeParse(answer);
  const host = parsed.success ? parsed.data.HostConfig : undefined;
  const binds = (host?.Binds ?? []).map((bind) => bind.split(':', 1)[0] ?? '');
  const mounts = (host?.Mounts ?? []).map((mount) => mount.Source ?? '');
  return [...binds, ...mounts].filter((source) => source !== '');
}

export function readImageStore(info: unknown): ImageStore {
  const parsed = infoAnswer.safeParse(info);
  const status = parsed.success ? (parsed.data.DriverStatus ?? []) : [];
  const isContainerd = status.some(
    ([key, value]) => key === 'driver-type' && value?.startsWith('io.containerd.snapshotter'),
  );
  return isContainerd ? 'containerd' : 'graph-driver';
}
