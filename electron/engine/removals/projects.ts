import { resolve } from 'node:path';
import { readProject } from '../../../core/removal/project.ts';
import type { ComposeStep, LineStep, RemovalStep } from '../../../core/removal/steps.ts';
import type { ProjectReading } from '../../../core/removal/world.ts';
import { removalStrings as words } from '../../../core/strings/removal.ts';
import { type Asking, complaint } from './asking.ts';

/** Lets Compose itself read the files that steps are about, in the folder where they will run. */
export async function readProjects(
  lines: readonly LineStep[],
  asking: Asking,
): Promise<ReadonlyMap<RemovalStep, ProjectReading>> {
  const readings = new Map<RemovalStep, ProjectReading>();
  for (const line of lines) {
    if (line.step.do === 'compose') readings.set(line.step, await readOne(line, line.step, asking));
  }
  return readings;
}

/**
 * One step's project.
 *
 * A name without a file is enough for `down` and its like, which then go by labels alone, as
 * Compose itself does.
 */
async function readOne(
  { folder, folderUnknown, env }: LineStep,
  step: ComposeStep,
  asking: Asking,
): Promise<ProjectReading> {
  if (folderUnknown) return { ok: false, why: words.folderUnknown };
  const { projectName } = step;
  const byLabels = step.verb !== 'up' && step.verb !== 'create' && step.verb !== 'run';
  if (projectName !== undefined && !step.named && byLabels && step.verb !== 'scale') {
    return { ok: true, project: { name: projectName } };
  }
  const place = { cwd: resolve(asking.cwd, folder ?? '.'), env };
  const ask = (...args: readonly string[]) =>
    asking.cli(['compose', ...step.project, ...args], place);
  const needsHashes = ['up', 'create', 'scale'].includes(step.verb);
  const [config, hashes, all] = await Promise.all([
    ask('config', '--format', 'json'),
    needsHashes ? ask('config', '--hash', '*') : undefined,
    step.orphans ? ask('--profile', '*', 'config', '--services') : undefined,
  ]);
  const project =
    config.exitCode === 0 ? readProject(config.stdout, hashes?.stdout, all?.stdout) : undefined;
  if (project) return { ok: true, project };
  const named = { ...asking.env, ...env }['COMPOSE_PROJECT_NAME'];
  return named && byLabels
    ? { ok: true, project: { name: named } }
    : { ok: false, why: complaint(config) };
}
