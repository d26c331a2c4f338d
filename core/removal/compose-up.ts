import { parseImageReference } from '../engine/image-reference.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { isOneOff, orphansOf, takeAll } from './compose.ts';
import { labels, numberOf, ofProject } from './compose-labels.ts';
import type { ProjectFacts, ServiceFacts } from './project.ts';
import { takeContainer } from './remove-containers.ts';
import type { ComposeStep } from './steps.ts';
import type { ContainerFacts, Played, World } from './world.ts';

/**
 * What `compose up` takes away before it makes it anew: containers whose settings or image changed,
 * those above the wanted number, and orphans when it is told to.
 */
export function playUp(step: ComposeStep, project: ProjectFacts, before: World): Played {
  const services = project.file?.services ?? [];
  const chosen = step.verb === 'scale' ? [...step.scale.keys()] : step.services;
  const direct = new Set(chosen.length > 0 ? chosen : services.map(({ name }) => name));
  const wanted = withDependencies(direct, services, step.noDeps);
  const orphans = step.orphans
    ? takeAll(orphansOf(project, before), words.orphan, false, before)
    : { world: before, removals: [] };
  let { world } = orphans;
  const removals: Removal[] = [...orphans.removals];
  const unlisted: string[] = [];
  for (const service of services.filter(({ name }) => wanted.has(name))) {
    const played = playService(service, step, direct.has(service.name), project.name, world);
    world = played.world;
    removals.push(...played.removals);
    if (
      played.removals.length === 0 &&
      step.renewsImages &&
      hasContainer(service, project, world)
    ) {
      unlisted.push(words.unlisted.composeImages(service.name));
    }
  }
  return { world, removals, unlisted };
}

function hasContainer({ name }: ServiceFacts, project: ProjectFacts, world: World): boolean {
  return ofProject(project.name, world).some((one) => one.labels[labels.service] === name);
}

function withDependencies(
  direct: ReadonlySet<string>,
  services: readonly ServiceFacts[],
  alone: boolean,
): ReadonlySet<string> {
  const wanted = new Set(direct);
  if (alone) return wanted;
  // A set hands out what is added to it while it is walked.
  for (const name of wanted) {
    for (const next of services.find((one) => one.name === name)?.dependsOn ?? []) wanted.add(next);
  }
  return wanted;
}

function playService(
  service: ServiceFacts,
  step: ComposeStep,
  direct: boolean,
  project: string,
  before: World,
): Played {
  const replicas = step.scale.get(service.name) ?? service.replicas;
  const isStale = (container: ContainerFacts): boolean =>
    !step.noRecreate &&
    ((direct && step.forceRecreate) || differs(container, service, project, before));
  const containers = ofProject(project, before)
    .filter((one) => one.labels[labels.service] === service.name && !isOneOff(one))
    .sort((a, b) => Number(isStale(a)) - Number(isStale(b)) || numberOf(a) - numberOf(b));
  let world = before;
  const removals: Removal[] = [];
  containers.forEach((container, at) => {
    const tooMany = at >= replicas;
    if (!tooMany && !isStale(container)) return;
    const detail = tooMany ? words.scaledDown(container.image) : words.recreated(container.image);
    const gone = takeContainer(container, detail, false, world);
    removals.push(...gone.removals);
    world = gone.world;
  });
  return { world, removals };
}

/** Compose writes the hash of the settings and the image's id on each container. */
function differs(
  container: ContainerFacts,
  service: ServiceFacts,
  project: string,
  { images }: World,
): boolean {
  if (service.hash !== undefined && container.labels[labels.hash] !== service.hash) return true;
  const name = parseImageReference(service.image ?? `${project}-${service.name}`);
  const tag = name && `${name.repository}:${name.tag ?? 'latest'}`;
  const image = images.find(({ tags }) => tag !== undefined && tags.includes(tag));
  const made = container.labels[labels.image];
  return image !== undefined && made !== undefined && image.id !== made;
}
