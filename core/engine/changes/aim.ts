import type { DockerCommand } from '../../cli/line/parse-model.ts';
import { named } from './images.ts';
import type { Change } from './model.ts';

/** What a run is about, as far as its line tells: how its doing is known from that of others. */
export interface RunAim {
  /** Every word of the line, and the parts of those that are several in one: `data` of `data:/d`. */
  readonly words: ReadonlySet<string>;
  /** The same as names of images. */
  readonly images: ReadonlySet<string>;
  /** The image of a `run` or `create` that leaves the container's name to the engine. */
  readonly unnamedOf?: string;
  readonly project?: ProjectAim;
  /** What it does to things that it does not name: a prune, a line for a shell. */
  readonly sweeps: (change: Change) => boolean;
}

/** The Compose project that a line is about. */
export interface ProjectAim {
  /** As the line says, where it does. */
  readonly name?: string;
  /** Where Compose looks for its file; an absolute path. */
  readonly folder: string;
}

const sweeping: Readonly<Record<string, (change: Change) => boolean>> = {
  'docker system prune': isRemoval,
  'docker container prune': isRemoval,
  'docker image prune': isRemoval,
  'docker network prune': isRemoval,
  'docker volume prune': isRemoval,
  'docker builder prune': isRemoval,
  'docker rmi': (change) => isNameless(change) && isRemoval(change),
  'docker build': isNameless,
  'docker buildx build': isNameless,
  'docker commit': isNameless,
  'docker pull': isNameless,
  // The names are in a file, and not on the line.
  'docker buildx bake': isNewImage,
  'docker import': isNewImage,
  'docker load': isNewImage,
};

/**
 * Reads what a run is about.
 *
 * Without a docker command (a script, a line for a shell) everything may be its doing. The words are
 * more than the names among them, which does no harm: a container called `-d` there is not.
 */
export function aimOf(
  argv: readonly string[],
  docker: DockerCommand | undefined,
  cwd: string,
): RunAim {
  const words = new Set(argv.flatMap((word) => [word, ...word.split(/[=:,]/)]).filter(Boolean));
  const name = docker?.command?.name ?? '';
  const project = /^docker compose\b/.test(name) && docker ? projectAim(docker, cwd) : undefined;
  const unnamedOf = docker && unnamedImage(docker, name);
  return {
    words,
    images: new Set(argv.flatMap((word) => [word, word.replace(/^[^=]*=/, '')]).map(named)),
    ...(unnamedOf !== undefined && { unnamedOf: named(unnamedOf) }),
    ...(project && { project }),
    sweeps: docker ? (sweeping[name] ?? (() => false)) : () => true,
  };
}

function isRemoval({ change }: Change): boolean {
  return change === 'removed' || change === 'untagged';
}

function isNewImage({ kind, change }: Change): boolean {
  return kind === 'image' && change !== 'removed' && change !== 'untagged';
}

/** An image that a line cannot name, since it has no name. */
function isNameless({ kind, name }: Change): boolean {
  return kind === 'image' && /^[0-9a-f]{12}$/.test(name);
}

function unnamedImage({ options, operands }: DockerCommand, name: string): string | undefined {
  if (name !== 'docker run' && name !== 'docker create') return undefined;
  const hasName = options.some(({ option }) => option?.name === '--name');
  return hasName ? undefined : operands[0]?.value;
}

function projectAim({ options }: DockerCommand, cwd: string): ProjectAim {
  const value = (wanted: string): string | undefined =>
    options.find(({ option }) => option?.name === wanted)?.value;
  const name = value('--project-name');
  const given = value('--project-directory') ?? folderOf(value('--file'));
  const folder = given === undefined ? cwd : absolute(given, cwd);
  return { folder, ...(name !== undefined && { name }) };
}

function folderOf(file: string | undefined): string | undefined {
  if (file === undefined || file === '-') return undefined;
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
  return end < 0 ? '.' : file.slice(0, end) || '/';
}

function absolute(path: string, cwd: string): string {
  const parts = /^([/\\]|[A-Za-z]:)/.test(path) ? [] : cwd.split(/[/\\]/);
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/(.)\/$/, '$1');
}

/** How Compose names a project after its folder. */
export function projectOfFolder(folder: string): string {
  const base = folder.split(/[/\\]/).filter(Boolean).at(-1) ?? '';
  return base
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '');
}
