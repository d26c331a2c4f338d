import { parseImageReference } from '../engine/image-reference.ts';
import { shortId } from '../engine/objects.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { type Filters, passesLabels, passesStoreLabels, passesUntil } from './filters.ts';
import { removeReference, type Shelf } from './remove-images.ts';
import type { ImageFacts, Played, World } from './world.ts';

/** What `image prune` removes; `dangling` without `--all`. The two image stores have own rules. */
export function pruneImages(dangling: boolean, filters: Filters, world: World): Played {
  return world.store === 'containerd'
    ? pruneContainerd(dangling, filters, world)
    : pruneGraphDriver(dangling, filters, world);
}

/**
 * The graph driver's: every name of each image is removed by itself, as `rmi` without force would.
 *
 * So of an image in use all names go but the last, whichever the container was made by, and a
 * parent that has a name and children keeps only its layers.
 */
function pruneGraphDriver(dangling: boolean, filters: Filters, world: World): Played {
  const shelf: Shelf = new Map(world.images.map((image) => [image.id, image]));
  const request = { references: { names: [] }, force: false, keepParents: false, platforms: [] };
  const parents = new Set(world.images.map(({ parent }) => parent));
  const taken: Removal[] = [];
  for (const image of world.images) {
    const names = [...image.tags, ...image.digests];
    const hasChildren = parents.has(image.id);
    if (hasChildren && (dangling || names.length === 0)) continue;
    if (dangling && image.tags.length > 0) continue;
    if (!passesUntil(filters, image.created) || !passesLabels(filters, image.labels)) continue;
    const references = names.length > 0 ? [...names].sort(byFullName) : [image.id];
    for (const reference of references) {
      const removals = removeReference(reference, request, world, shelf);
      taken.push(...removals.filter(({ refused }) => refused !== true));
    }
  }
  return { world: { ...world, images: [...shelf.values()] }, removals: merge(world, shelf) };
}

/** The engine sorts names in their long form: Docker Hub's are `docker.io/library/…`. */
function byFullName(left: string, right: string): number {
  const [a, b] = [fullName(left), fullName(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function fullName(name: string): string {
  const repository = parseImageReference(name)?.repository ?? name;
  const [first = '', ...rest] = repository.split('/');
  if (rest.length === 0) return `docker.io/library/${name}`;
  return /[.:]/.test(first) || first === 'localhost' ? name : `docker.io/${name}`;
}

/**
 * The containerd store's: the name that a container was made by stays, all others go, and with the
 * last name the image; one used by its id stays without a name.
 */
function pruneContainerd(dangling: boolean, filters: Filters, world: World): Played {
  const unlisted: string[] = [];
  const shelf: Shelf = new Map(world.images.map((image) => [image.id, image]));
  for (const image of world.images) {
    if (dangling && image.tags.length > 0) continue;
    if (!passesStoreLabels(filters, image.labels)) continue;
    if (filters.until !== undefined) {
      // The store counts from when a name was made, which an image says of its newest one only.
      if (image.tagged === undefined) unlisted.push(words.unlisted.tagTime(nameOf(image)));
      if (image.tagged === undefined || !passesUntil(filters, image.tagged)) continue;
    }
    const users = world.containers.filter(({ imageId }) => imageId === image.id);
    if (image.tags.length === 0) {
      if (users.length === 0) shelf.delete(image.id);
      continue;
    }
    const asked = new Set(world.containers.map((one) => longTag(one.asked)));
    const left = image.tags.filter((tag) => asked.has(longTag(tag)));
    const byId = users.some((user) => isIdOf(image.id, user.asked));
    if (left.length === 0 && !byId) shelf.delete(image.id);
    else shelf.set(image.id, { ...image, tags: left });
  }
  return {
    world: { ...world, images: [...shelf.values()] },
    removals: merge(world, shelf),
    unlisted,
  };
}

function longTag(name: string): string {
  const parsed = parseImageReference(name);
  return parsed?.tag === undefined ? name : fullName(`${parsed.repository}:${parsed.tag}`);
}

function isIdOf(id: string, asked: string): boolean {
  return id.startsWith(`sha256:${asked.replace(/^sha256:/, '')}`) || asked.endsWith(`@${id}`);
}

/** What is gone from the shelf, image by image: with an image all its names are named at once. */
function merge(world: World, shelf: Shelf): readonly Removal[] {
  return world.images.flatMap((before): readonly Removal[] => {
    const after = shelf.get(before.id);
    if (!after) return [{ kind: 'image', name: nameOf(before), detail: '', size: before.size }];
    const gone = before.tags.filter((tag) => !after.tags.includes(tag));
    if (gone.length === 0) return [];
    const users = world.containers.filter(({ imageId }) => imageId === before.id);
    const detail =
      after.tags.length > 0
        ? words.keepsNames(after.tags)
        : words.keepsUnnamed(users.map(({ name }) => name));
    return [{ kind: 'image-name', name: gone.join(', '), detail }];
  });
}

function nameOf({ id, tags }: ImageFacts): string {
  return tags.length > 0 ? tags.join(', ') : shortId(id);
}
