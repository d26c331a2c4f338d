import { resolveByName } from '../engine/resolve.ts';
import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { takeContainer } from './remove-containers.ts';
import type { KeptKind, RemovalStep } from './steps.ts';
import type { Around, KeptFacts, Played, World } from './world.ts';

type KeptStep = Extract<RemovalStep, { readonly do: 'remove-kept' }>;

const serviceLabel = 'com.docker.swarm.service.id';
const stackLabel = 'com.docker.stack.namespace';

/** What `service rm`, `stack rm`, `secret rm` and their like remove. */
export function removeKept(step: KeptStep, world: World, around: Around): Played {
  if (step.kind === 'stack') return removeStacks(step, world, around);
  const all = around.kept.get(step.kind) ?? [];
  const seen = new Set<string>();
  let now = world;
  const removals: Removal[] = [];
  for (const reference of step.references.names) {
    const resolved = resolveByName(all, inFull(step.kind, reference));
    if (resolved.found !== 'one') {
      const detail = resolved.found === 'none' ? words.missing.other : words.ambiguous;
      removals.push({ kind: step.kind, name: reference, detail, refused: true });
      continue;
    }
    const { value } = resolved;
    if (seen.has(value.id)) continue;
    seen.add(value.id);
    const stays = value.held && !(step.force && value.held.forceHelps) ? value.held.why : undefined;
    if (stays !== undefined) {
      removals.push({ kind: step.kind, name: value.name, detail: stays, refused: true });
      continue;
    }
    removals.push({ kind: step.kind, name: value.name, detail: value.detail });
    if (step.kind !== 'service') continue;
    const tasks = endTasks(value, now);
    removals.push(...tasks.removals);
    now = tasks.world;
  }
  return { world: now, removals };
}

/** A plugin is an image's name, with a tag that may be left out. */
function inFull(kind: KeptKind, reference: string): string {
  const isBare = kind === 'plugin' && !/[:@][^/]*$/.test(reference);
  return isBare && !/^[0-9a-f]{12,64}$/.test(reference) ? `${reference}:latest` : reference;
}

/** The containers of a service's tasks on this machine, with their anonymous volumes. */
function endTasks(service: KeptFacts, before: World): Played {
  return endAll(
    before,
    ({ labels }) => labels[serviceLabel] === service.id,
    words.taskOf(service.name),
    true,
  );
}

function endAll(
  before: World,
  matches: (container: World['containers'][number]) => boolean,
  detail: string,
  volumes: boolean,
): Played {
  let world = before;
  const removals: Removal[] = [];
  for (const container of before.containers.filter(matches)) {
    const gone = takeContainer(container, detail, volumes, world);
    removals.push(...gone.removals);
    world = gone.world;
  }
  return { world, removals };
}

function removeStacks({ references }: KeptStep, before: World, around: Around): Played {
  let world = before;
  const removals: Removal[] = [];
  for (const stack of new Set(references.names)) {
    const isOf = ({ labels }: { readonly labels: KeptFacts['labels'] }): boolean =>
      labels[stackLabel] === stack;
    const of = (kind: KeptKind): readonly KeptFacts[] => (around.kept.get(kind) ?? []).filter(isOf);
    const networks = world.networks.filter(isOf);
    const parts: Removal[] = [];
    for (const service of of('service')) {
      parts.push({ kind: 'service', name: service.name, detail: service.detail });
      const tasks = endTasks(service, world);
      parts.push(...tasks.removals);
      world = tasks.world;
    }
    for (const kind of ['secret', 'config'] as const) {
      parts.push(...of(kind).map(({ name, detail }): Removal => ({ kind, name, detail })));
    }
    parts.push(
      ...networks.map(
        ({ name }): Removal => ({ kind: 'network', name, detail: words.ofStack(stack) }),
      ),
    );
    world = { ...world, networks: world.networks.filter((network) => !networks.includes(network)) };
    removals.push(
      parts.length > 0
        ? { kind: 'stack', name: stack, detail: '' }
        : { kind: 'stack', name: stack, detail: words.missing.other, refused: true },
      ...parts,
    );
  }
  return { world, removals };
}

/**
 * What leaving takes with it: the containers of tasks, and all that the swarm knows when this is
 * its only manager.
 *
 * The tasks' anonymous volumes stay where the engine removes the containers, and go where the swarm
 * ends its tasks first: it does both at once, and either was seen.
 */
export function leaveSwarm(force: boolean, world: World, around: Around): Played {
  const stays = (detail: string): Played => ({
    world,
    removals: [{ kind: 'swarm', name: 'swarm', detail, refused: true }],
  });
  if (around.swarm === 'none') return stays(words.noSwarm);
  if (around.swarm === 'manager' && !force) return stays(words.managerLeaves);
  const isLast = around.swarm === 'manager' && around.managers <= 1;
  const isTask = ({ labels }: World['containers'][number]): boolean =>
    Object.hasOwn(labels, serviceLabel);
  const tasks = endAll(world, isTask, words.task, false);
  const volumes = endAll(world, isTask, words.task, true)
    .removals.filter(({ kind }) => kind === 'volume')
    .map(({ name }) => name);
  const kinds = ['service', 'secret', 'config'] as const;
  const known = isLast
    ? kinds.flatMap((kind) =>
        (around.kept.get(kind) ?? []).map(({ name, detail }): Removal => ({ kind, name, detail })),
      )
    : [];
  const networks = world.networks.filter(({ scope }) => scope === 'swarm');
  return {
    world: { ...tasks.world, networks: world.networks.filter((one) => !networks.includes(one)) },
    removals: [
      { kind: 'swarm', name: 'swarm', detail: isLast ? words.wholeSwarm : words.nodeLeaves },
      ...known,
      ...tasks.removals,
      ...networks.map(({ name }): Removal => ({ kind: 'network', name, detail: '' })),
    ],
    unlisted: volumes.length > 0 ? [words.unlisted.taskVolumes(volumes)] : [],
  };
}
