import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { removeProjectImages, takeNetworks, takeVolumes } from './compose-down.ts';
import { labels, numberOf, ofProject } from './compose-labels.ts';
import { playUp } from './compose-up.ts';
import type { ProjectFacts } from './project.ts';
import { takeContainer, withState } from './remove-containers.ts';
import type { ComposeStep } from './steps.ts';
import { type Around, type ContainerFacts, isRunning, type Played, type World } from './world.ts';

/** What a Compose command removes, by the engine's labels and by what Compose says of its file. */
export function playCompose(step: ComposeStep, world: World, around: Around): Played {
  const reading = around.projects.get(step);
  if (!reading?.ok) {
    const why = reading?.ok === false ? reading.why : '';
    return { world, removals: [], unlisted: [words.unlisted.compose(why)] };
  }
  const { project } = reading;
  switch (step.verb) {
    case 'down':
      return playDown(step, project, world);
    case 'rm':
      return playRm(step, project, world);
    case 'stop':
      return playStop(step, project, world);
    case 'kill':
      return takeAll(orphansOf(project, world), words.orphan, false, world);
    case 'run':
      return playRun(step, project, world);
    case 'up':
    case 'create':
    case 'scale':
      return playUp(step, project, world);
  }
}

function playDown(step: ComposeStep, project: ProjectFacts, before: World): Played {
  const all = ofProject(project.name, before);
  const known = new Set(serviceNames(project, all));
  const chosen = step.services.length > 0 ? new Set(step.services) : known;
  const own = all.filter(
    (container) =>
      known.has(container.labels[labels.service] ?? '') &&
      chosen.has(container.labels[labels.service] ?? '') &&
      (step.orphans || !isOneOff(container)),
  );
  const containers = takeAll(own, describe, step.volumes, before);
  const orphans = step.orphans
    ? takeAll(orphansOf(project, containers.world), words.orphan, false, containers.world)
    : { world: containers.world, removals: [] };
  const networks = takeNetworks(project, orphans.world);
  const images = step.images
    ? removeProjectImages(step.images, step.orphans, project, networks.world)
    : { world: networks.world, removals: [] };
  const volumes = step.volumes
    ? takeVolumes(project, images.world)
    : { world: images.world, removals: [] };
  return {
    world: volumes.world,
    removals: [
      ...containers.removals,
      ...orphans.removals,
      ...networks.removals,
      ...images.removals,
      ...volumes.removals,
    ],
  };
}

/** Without a file the services are those that containers speak of. */
function serviceNames(
  { file }: ProjectFacts,
  containers: readonly ContainerFacts[],
): readonly string[] {
  if (file) return file.services.map(({ name }) => name);
  return containers.map((container) => container.labels[labels.service] ?? '');
}

/** Stopped containers; with `--stop` those that run as well, which are stopped first. */
function playRm(step: ComposeStep, project: ProjectFacts, world: World): Played {
  const chosen = ofProject(project.name, world).filter(
    (container) =>
      !isOneOff(container) &&
      (step.services.length === 0 ||
        step.services.includes(container.labels[labels.service] ?? '')),
  );
  const goes = chosen.filter((container) => step.stop || !isRunning(container));
  const named = step.services.length > 0 ? chosen.filter((one) => !goes.includes(one)) : [];
  const taken = takeAll(goes, describe, step.volumes, world);
  const stay = named.map(({ name, state }): Removal => {
    return { kind: 'container', name, detail: words.composeRunning(state), refused: true };
  });
  return { world: taken.world, removals: [...taken.removals, ...stay] };
}

/** Compose leaves single runs alone, so that nothing made with `--rm` is among those. */
function playStop(step: ComposeStep, project: ProjectFacts, world: World): Played {
  const stopped = ofProject(project.name, world).filter(
    (container) =>
      !isOneOff(container) &&
      isRunning(container) &&
      (step.services.length === 0 ||
        step.services.includes(container.labels[labels.service] ?? '')),
  );
  const states = stopped.reduce((now, { id }) => withState(now, id, 'exited'), world);
  return { world: states, removals: [] };
}

function playRun(step: ComposeStep, project: ProjectFacts, world: World): Played {
  const orphans = step.orphans
    ? takeAll(orphansOf(project, world), words.orphan, false, world)
    : { world, removals: [] };
  if (!step.removesAtEnd) return orphans;
  const own: Removal = {
    kind: 'container',
    name: step.containerName ?? words.newContainer,
    detail: words.ofThisRun,
    atEnd: true,
  };
  return { ...orphans, removals: [...orphans.removals, own] };
}

/** Containers of services that the file no longer has, and runs of single commands that ended. */
export function orphansOf({ name, file }: ProjectFacts, world: World): readonly ContainerFacts[] {
  if (!file) return [];
  const known = new Set([...file.services.map((service) => service.name), ...file.disabled]);
  return ofProject(name, world).filter((container) =>
    isOneOff(container)
      ? container.state === 'exited' || container.state === 'dead'
      : !known.has(container.labels[labels.service] ?? ''),
  );
}

/** `docker compose run` makes such a container. */
export function isOneOff(container: ContainerFacts): boolean {
  return container.labels[labels.oneOff] === 'True';
}

/** Containers made with `--rm` lose their anonymous volumes when they are stopped. */
export function takeAll(
  containers: readonly ContainerFacts[],
  detail: (image: string, state: string) => string,
  volumes: boolean,
  before: World,
): Played {
  let world = before;
  const removals: Removal[] = [];
  const sorted = [...containers].sort((a, b) => numberOf(a) - numberOf(b));
  for (const container of sorted) {
    const { image, state, id } = container;
    const automatic = isRunning(container) && before.details.get(id)?.autoRemove === true;
    const gone = takeContainer(container, detail(image, state), volumes || automatic, world);
    removals.push(...gone.removals);
    world = gone.world;
  }
  return { world, removals };
}

function describe(image: string, state: string): string {
  return words.container(image, state);
}
