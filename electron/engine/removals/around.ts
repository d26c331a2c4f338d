import { readBuilders, readContexts } from '../../../core/removal/client-facts.ts';
import { readSwarmRole } from '../../../core/removal/facts.ts';
import { countManagers, readKept } from '../../../core/removal/kept-facts.ts';
import type { KeptKind, LineStep, RemovalStep } from '../../../core/removal/steps.ts';
import type { Around, KeptFacts } from '../../../core/removal/world.ts';
import type { Asking } from './asking.ts';
import { readProjects } from './projects.ts';

const pages: Readonly<Record<Exclude<KeptKind, 'stack'>, string>> = {
  service: '/services',
  secret: '/secrets',
  config: '/configs',
  node: '/nodes',
  plugin: '/plugins',
};

/** Reads what the steps need beside the engine's four lists; nothing where nothing is needed. */
export async function lookAround(lines: readonly LineStep[], asking: Asking): Promise<Around> {
  const steps = lines.map(({ step }) => step);
  const needsSwarm = steps.some((step) => step.do === 'leave-swarm');
  const [kept, info, contexts, builders, projects] = await Promise.all([
    readAllKept(steps, asking),
    needsSwarm ? asking.connection.client.info() : undefined,
    steps.some((step) => step.do === 'remove-contexts')
      ? asking.cli(['context', 'ls', '--format', '{{json .}}'])
      : undefined,
    steps.some(needsBuilders) ? asking.cli(['buildx', 'ls', '--format', 'json']) : undefined,
    readProjects(lines, asking),
  ]);
  return {
    kept: kept.facts,
    managers: kept.managers,
    swarm: info?.ok ? readSwarmRole(info.value) : 'none',
    contexts: readContexts(contexts?.stdout ?? ''),
    ...(builders?.exitCode === 0 && { builders: readBuilders(builders.stdout) }),
    projects,
  };
}

function needsBuilders(step: RemovalStep): boolean {
  return step.do === 'remove-builders' || (step.do === 'prune' && step.builder !== undefined);
}

interface AllKept {
  readonly facts: ReadonlyMap<KeptKind, readonly KeptFacts[]>;
  readonly managers: number;
}

async function readAllKept(steps: readonly RemovalStep[], asking: Asking): Promise<AllKept> {
  const kinds = [...new Set(steps.flatMap(neededKinds))];
  const { client } = asking.connection;
  const answers = new Map<KeptKind, unknown>();
  await Promise.all(
    kinds.map(async (kind) => {
      const answer = await client.read(pages[kind]);
      // A worker, or an engine in no swarm, has no such lists.
      if (answer.ok) answers.set(kind, answer.value);
    }),
  );
  const services = answers.get('service');
  return {
    facts: new Map(
      [...answers].map(([kind, answer]) => [kind, readKept(kind, answer, services)] as const),
    ),
    managers: countManagers(answers.get('node')),
  };
}

function neededKinds(step: RemovalStep): readonly Exclude<KeptKind, 'stack'>[] {
  if (step.do === 'leave-swarm') return ['service', 'secret', 'config', 'node'];
  if (step.do !== 'remove-kept') return [];
  switch (step.kind) {
    case 'stack':
      return ['service', 'secret', 'config'];
    case 'secret':
    case 'config':
      return [step.kind, 'service'];
    default:
      return [step.kind];
  }
}
