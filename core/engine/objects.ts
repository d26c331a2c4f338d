import {
  type ContainerAnswer,
  containerAnswer,
  type ImageAnswer,
  imageAnswer,
  type NetworkAnswer,
  networkAnswer,
  readList,
  unwrapVolumes,
  type VolumeAnswer,
  volumeAnswer,
} from './answers.ts';
import type { ListKind } from './events.ts';
import type { Container, EngineObjects, Image, Network, Volume } from './model.ts';
import { publishedPorts, structuredPorts } from './ports.ts';

type Reader<K extends ListKind> = (answer: unknown) => EngineObjects[K] | undefined;

/** How each list is read from the engine's answer; nothing when the answer is no such list. */
export const readers: { readonly [K in ListKind]: Reader<K> } = {
  containers: (answer) => readList(containerAnswer, answer)?.map(toContainer),
  images: (answer) => readList(imageAnswer, answer)?.map(toImage),
  networks: (answer) => readList(networkAnswer, answer)?.map(toNetwork),
  volumes: (answer) => readList(volumeAnswer, unwrapVolumes(answer))?.map(toVolume),
};

export function toContainer(answer: ContainerAnswer): Container {
  return {
    id: answer.Id,
    name: containerName(answer),
    image: imageShown(answer.Image ?? answer.ImageID ?? ''),
    state: toState(answer.State ?? ''),
    status: answer.Status ?? '',
    ports: publishedPorts(answer.Ports ?? []),
    ...detailsOf(answer),
  };
}

/** What engines may leave out; a field that says nothing is not there. */
function detailsOf(answer: ContainerAnswer): Partial<Container> {
  const published = structuredPorts(answer.Ports ?? []);
  const volumes = (answer.Mounts ?? []).flatMap(({ Type, Name }) =>
    Type === 'volume' && Name ? [Name] : [],
  );
  const networks = Object.keys(answer.NetworkSettings?.Networks ?? {});
  const project = answer.Labels?.['com.docker.compose.project'];
  return {
    ...(published.length > 0 && { published }),
    ...(answer.Created && { created: answer.Created * 1000 }),
    ...(volumes.length > 0 && { volumes }),
    ...(networks.length > 0 && { networks }),
    ...(project && { project }),
  };
}

/** A container is also listed under its links' names, which have a second slash. */
export function containerName({ Id, Names }: ContainerAnswer): string {
  const names = (Names ?? []).map((name) => name.replace(/^\//, ''));
  return names.find((name) => !name.includes('/')) ?? names[0] ?? shortId(Id);
}

export function toImage(answer: ImageAnswer): Image {
  return {
    id: answer.Id,
    tags: imageTags(answer),
    size: answer.Size ?? 0,
    created: (answer.Created ?? 0) * 1000,
  };
}

/** Engines before API 1.43 list an image without a name under `<none>:<none>`. */
export function imageTags({ RepoTags }: ImageAnswer): readonly string[] {
  return (RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
}

function toNetwork({ Id, Name, Driver }: NetworkAnswer): Network {
  return { id: Id, name: Name, driver: Driver ?? '' };
}

function toVolume(answer: VolumeAnswer): Volume {
  return { name: answer.Name, driver: answer.Driver ?? '', anonymous: isAnonymous(answer) };
}

/** Engines since 23 label such volumes; before, the name of 64 hexadecimal digits tells. */
export function isAnonymous({ Name, Labels }: Pick<VolumeAnswer, 'Name' | 'Labels'>): boolean {
  return (
    (Labels != null && Object.hasOwn(Labels, 'com.docker.volume.anonymous')) ||
    /^[0-9a-f]{64}$/.test(Name)
  );
}

/** An id as the CLI prints it: twelve digits, without the algorithm. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** A container whose image has lost its name lists the whole id in its place. */
function imageShown(image: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(image) ? shortId(image) : image;
}

/** Docker's states by their names, and those that Podman adds by their meaning. */
function toState(state: string): Container['state'] {
  switch (state) {
    case 'created':
    case 'configured':
    case 'initialized':
      return 'created';
    case 'running':
    case 'stopping':
      return 'running';
    case 'paused':
    case 'restarting':
    case 'removing':
    case 'dead':
      return state;
    default:
      return 'exited';
  }
}
