import { type ImageReference, isIdPrefix, parseImageReference } from '../engine/image-reference.ts';
import { shortId } from '../engine/objects.ts';
import { only, type Resolved } from '../engine/resolve.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import {
  type ContainerFacts,
  type ImageFacts,
  type ImageStore,
  isRunning,
  type Played,
  type World,
} from './world.ts';

/** What `docker rmi` was asked for. */
export interface ImageRequest {
  readonly references: { readonly names: readonly string[] };
  readonly force: boolean;
  readonly keepParents: boolean;
  readonly platforms: readonly string[];
}

/** The images as they are after some references were removed. */
export type Shelf = Map<string, ImageFacts>;

/** What one reference leads to: the image, and the name if it was one. */
interface Target {
  readonly image: ImageFacts;
  readonly name?: ImageReference;
}

/**
 * What `docker rmi` will remove: names, and images whose last name it is.
 *
 * The engine takes one reference after the other, so that two names of one image given together
 * remove it. The rules are those of the engine's two image stores, which part ways over `--force`
 * and over digests.
 */
export function removeImages(request: ImageRequest, scene: World): Played {
  const shelf: Shelf = new Map(scene.images.map((image) => [image.id, image]));
  const removals = [...new Set(request.references.names)].flatMap((reference) => {
    return removeReference(reference, request, scene, shelf);
  });
  return { world: { ...scene, images: [...shelf.values()] }, removals };
}

/** One reference's turn; `scene.images` are those from before the line, `shelf` those of now. */
export function removeReference(
  reference: string,
  request: ImageRequest,
  scene: World,
  shelf: Shelf,
): readonly Removal[] {
  const before = find(scene.images, reference, scene.store);
  if (before.found !== 'one') {
    const detail = before.found === 'none' ? words.missing.image : words.ambiguous;
    return [{ kind: 'image', name: reference, detail, refused: true }];
  }
  const now = find([...shelf.values()], reference, scene.store);
  // Another way of writing something that went with an earlier reference.
  if (now.found !== 'one') return [];
  const { image, name } = now.value;
  if (request.platforms.length > 0) {
    const detail = words.onlyPlatforms(request.platforms);
    return [{ kind: 'image', name: nameOf(image, name), detail }];
  }
  return name
    ? removeName(image, name, request, scene, shelf)
    : removeById(image, request, scene, shelf);
}

/** A name first, then the beginning of an id: the order in which the engine looks. */
function find(
  images: readonly ImageFacts[],
  reference: string,
  store: ImageStore,
): Resolved<Target> {
  const name = parseImageReference(reference);
  const named = name && images.find((image) => hasName(image, name, store));
  if (named) return { found: 'one', value: { image: named, name } };
  return only(images.filter(({ id }) => isIdPrefix(id, reference)).map((image) => ({ image })));
}

/** The containerd store lists a digest once, and finds it by every repository of the image. */
function hasName(
  { id, tags, digests }: ImageFacts,
  name: ImageReference,
  store: ImageStore,
): boolean {
  if (!name.digest) return tags.includes(written(name));
  const implied = store === 'containerd' && id === name.digest;
  return (
    digests.includes(written(name)) ||
    (implied && tags.some((tag) => repositoryOf(tag) === name.repository))
  );
}

function written({ repository, tag, digest }: ImageReference): string {
  return digest ? `${repository}@${digest}` : `${repository}:${tag}`;
}

function removeName(
  image: ImageFacts,
  name: ImageReference,
  request: ImageRequest,
  scene: World,
  shelf: Shelf,
): readonly Removal[] {
  const users = usersOf(image, scene);
  const rest = withoutName(image, name, scene.store);
  const left = [...rest.tags, ...rest.digests];
  const isLast = scene.store === 'containerd' ? left.length === 0 : isSingle(image);
  const shown = namesGoing(image, rest, name);
  if (isLast && users.length > 0 && !request.force) {
    return [{ kind: 'image', name: shown, detail: words.inUseForce(names(users)), refused: true }];
  }
  shelf.set(image.id, rest);
  if (left.length > 0) {
    return [{ kind: 'image-name', name: shown, detail: words.keepsNames(left) }];
  }
  const holders = scene.store === 'containerd' ? users : users.filter(isRunning);
  if (holders.length > 0 || hasChildren(rest, request, scene, shelf)) {
    return [{ kind: 'image-name', name: shown, detail: words.keepsUnnamed(names(holders)) }];
  }
  return deleteImage(rest, shown, request, scene, shelf);
}

function removeById(
  image: ImageFacts,
  request: ImageRequest,
  scene: World,
  shelf: Shelf,
): readonly Removal[] {
  const shown = nameOf(image);
  const refuse = (detail: string): readonly Removal[] => [
    { kind: 'image', name: shown, detail, refused: true },
  ];
  const users = usersOf(image, scene);
  const running = users.filter(isRunning);
  if (running.length > 0) return refuse(words.inUse(names(running)));
  if (scene.store === 'graph-driver' && hasChildren(image, request, scene, shelf)) {
    return refuse(words.hasChildren);
  }
  if (!request.force) {
    if (users.length > 0) return refuse(words.inUseForce(names(users)));
    const several = scene.store === 'containerd' ? image.tags.length > 1 : !isSingle(image);
    if (several) return refuse(words.severalNames(image.tags));
  }
  return deleteImage(image, shown, request, scene, shelf);
}

/** The image itself, and then its parents as long as nothing else holds them. */
function deleteImage(
  image: ImageFacts,
  shown: string,
  request: ImageRequest,
  scene: World,
  shelf: Shelf,
): readonly Removal[] {
  shelf.delete(image.id);
  const removed: Removal[] = [{ kind: 'image', name: shown, detail: '', size: image.size }];
  let parent = request.keepParents ? undefined : shelf.get(image.parent);
  while (parent && isFree(parent, scene, shelf)) {
    shelf.delete(parent.id);
    const { id, size } = parent;
    removed.push({ kind: 'image', name: shortId(id), detail: words.parent, size });
    parent = shelf.get(parent.parent);
  }
  return removed;
}

function isFree(image: ImageFacts, scene: World, shelf: Shelf): boolean {
  const named = image.tags.length + image.digests.length > 0;
  return !named && usersOf(image, scene).length === 0 && !childOf(image, shelf);
}

/** The containerd store lets a forced removal take an image that others are built on. */
function hasChildren(
  image: ImageFacts,
  { force }: ImageRequest,
  { store }: World,
  shelf: Shelf,
): boolean {
  return !(store === 'containerd' && force) && childOf(image, shelf);
}

function childOf({ id }: ImageFacts, shelf: Shelf): boolean {
  return [...shelf.values()].some(({ parent }) => parent === id);
}

/**
 * The image without one name.
 *
 * With the last tag of a repository its digests go, too. The containerd store keeps digests with
 * the tags only, so that removing by digest takes all tags of that repository.
 */
function withoutName(image: ImageFacts, name: ImageReference, store: ImageStore): ImageFacts {
  const text = written(name);
  const isOfRepository = (tag: string): boolean => repositoryOf(tag) === name.repository;
  const dropsAll = name.digest !== undefined && store === 'containerd';
  const tags = image.tags.filter((tag) => tag !== text && !(dropsAll && isOfRepository(tag)));
  const keepsDigests = name.digest === undefined || store === 'graph-driver';
  const digests = image.digests.filter(
    (digest) =>
      digest !== text &&
      (repositoryOf(digest) !== name.repository || (keepsDigests && tags.some(isOfRepository))),
  );
  return { ...image, tags, digests };
}

/** Whether all names are one: a tag and its repository's digest count as one. */
function isSingle({ tags, digests }: ImageFacts): boolean {
  const repositories = new Set(digests.map(repositoryOf));
  if (tags.length + digests.length <= 1) return true;
  const [tag] = tags;
  if (tag === undefined) return repositories.size === 1;
  return tags.length === 1 && repositories.size === 1 && repositories.has(repositoryOf(tag));
}

function repositoryOf(name: string): string {
  return name.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
}

function usersOf({ id }: ImageFacts, { containers }: World): readonly ContainerFacts[] {
  return containers.filter(({ imageId }) => imageId === id);
}

function names(containers: readonly ContainerFacts[]): readonly string[] {
  return containers.map(({ name }) => name);
}

/** By a digest, tags can go that the line does not name; they are what a person knows. */
function namesGoing(before: ImageFacts, after: ImageFacts, name: ImageReference): string {
  const tags = before.tags.filter((tag) => !after.tags.includes(tag));
  return name.digest && tags.length > 0 ? tags.join(', ') : written(name);
}

function nameOf(image: ImageFacts, name?: ImageReference): string {
  if (name) return written(name);
  return image.tags.length > 0 ? image.tags.join(', ') : shortId(image.id);
}
