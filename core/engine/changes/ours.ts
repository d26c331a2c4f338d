import { isIdPrefix } from '../image-reference.ts';
import { projectOfFolder, type RunAim } from './aim.ts';
import type { ContainerStory } from './containers.ts';
import { named } from './images.ts';
import type { Change } from './model.ts';

/** What links things to each other, beside their names. */
export interface Links {
  readonly stories: ReadonlyMap<string, ContainerStory>;
  /** Volume -> the containers that it was mounted into, taken from, or went with, by id. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Says of a change whether the run with this aim did it, as well as can be known.
 *
 * Certain are the things that the line names, those of its Compose project, the one container that
 * a `run` leaves unnamed, and the volumes of these containers. All else is no one's in particular.
 */
export function claimOf(aim: RunAim, links: Links): (change: Change) => boolean {
  const projects = projectsOf(aim, links);
  const unnamed = firstUnnamed(aim, links);
  const containers = new Set(
    [...links.stories.values()]
      .filter((story) => isOurContainer(story, aim, projects) || story === unnamed)
      .map(({ id }) => id),
  );
  return (change) => {
    switch (change.kind) {
      case 'container':
        return change.id !== undefined && containers.has(change.id);
      case 'image':
        return (
          aim.images.has(named(change.name)) ||
          [change.name, change.id].some((id) => id !== undefined && names(aim, id)) ||
          ofProject(change.name, projects)
        );
      case 'network':
        return change.container === undefined
          ? aim.words.has(change.name) || names(aim, change.id) || ofProject(change.name, projects)
          : aim.words.has(change.container) &&
              (aim.words.has(change.name) || names(aim, change.id));
      case 'volume':
        return (
          aim.words.has(change.name) ||
          ofProject(change.name, projects) ||
          [...(links.users.get(change.name) ?? [])].some((id) => containers.has(id))
        );
    }
  };
}

function isOurContainer(
  story: ContainerStory,
  aim: RunAim,
  projects: ReadonlySet<string>,
): boolean {
  if (story.project !== undefined && projects.has(story.project)) return true;
  return aim.words.has(story.name) || aim.words.has(story.firstName) || names(aim, story.id);
}

/** An id is also named by its beginning; shorter ones than this are words of another kind. */
const shortestId = 4;

function names({ words }: RunAim, id: string | undefined): boolean {
  if (id === undefined || !/^(?:sha256:)?[0-9a-f]{12,64}$/.test(id)) return false;
  return [...words].some((word) => word.length >= shortestId && isIdPrefix(id, word));
}

/** `docker run redis` makes one container and does not say which: the first of that image. */
function firstUnnamed({ unnamedOf }: RunAim, { stories }: Links): ContainerStory | undefined {
  if (unnamedOf === undefined) return undefined;
  return [...stories.values()].find(({ created, image }) => created && named(image) === unnamedOf);
}

function projectsOf({ project }: RunAim, { stories }: Links): ReadonlySet<string> {
  if (!project) return new Set();
  if (project.name !== undefined) return new Set([project.name]);
  const labelled = [...stories.values()]
    .filter(({ projectFolder }) => projectFolder === project.folder)
    .flatMap((story) => (story.project === undefined ? [] : [story.project]));
  return new Set(labelled.length > 0 ? labelled : [projectOfFolder(project.folder)]);
}

/** Compose names what it makes `<project>_<name>`, images `<project>-<service>`. */
function ofProject(name: string, projects: ReadonlySet<string>): boolean {
  return [...projects].some(
    (project) =>
      project !== '' && (name.startsWith(`${project}_`) || name.startsWith(`${project}-`)),
  );
}
