import { isOn } from '../cli/line/option-state.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { usesOf } from '../cli/line/run-facts.ts';
import type { ComposeStep } from './steps.ts';

const verbs: Readonly<Record<string, ComposeStep['verb']>> = {
  'docker compose down': 'down',
  'docker compose rm': 'rm',
  'docker compose up': 'up',
  'docker compose create': 'create',
  'docker compose scale': 'scale',
  'docker compose kill': 'kill',
  'docker compose run': 'run',
  'docker compose stop': 'stop',
};

/** Options of `docker compose` itself that decide which project it is about. */
const projectOptions = new Set([
  '--all-resources',
  '--compatibility',
  '--env-file',
  '--file',
  '--profile',
  '--project-directory',
  '--project-name',
  '--workdir',
]);

/** Reads a Compose command as what it removes; nothing for those that never do. */
export function composeStep(command: DockerCommand): ComposeStep | undefined {
  const name = command.command?.name ?? '';
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined || command.options.some(isDryRun)) return undefined;
  const on = (option: string): boolean => isOn(command, option);
  const values = (option: string): readonly string[] =>
    usesOf(command, option).map(({ value }) => value);
  const project = command.options.filter(
    ({ of, option }) => of.name === 'docker compose' && projectOptions.has(option?.name ?? ''),
  );
  const projectName = project.filter(({ option }) => option?.name === '--project-name').at(-1);
  const operands = command.operands.map(({ value }) => value);
  const images = values('--rmi').at(-1);
  const containerName = values('--name').at(-1);
  if (verb === 'kill' && !on('--remove-orphans')) return undefined;
  if (verb === 'run' && !on('--rm') && !on('--remove-orphans')) return undefined;
  return {
    do: 'compose',
    verb,
    project: project.map(({ option, value }) => `${option?.name}=${value}`),
    ...(projectName && { projectName: projectName.value }),
    named: project.some(({ option }) => option?.name === '--file'),
    services: verb === 'scale' ? [] : verb === 'run' ? operands.slice(0, 1) : operands,
    volumes: on('--volumes') || on('--volume'),
    orphans: on('--remove-orphans'),
    ...((images === 'all' || images === 'local') && { images }),
    stop: on('--stop'),
    forceRecreate: on('--force-recreate'),
    noRecreate: on('--no-recreate'),
    noDeps: on('--no-deps'),
    renewsImages: on('--build') || values('--pull').at(-1) === 'always',
    removesAtEnd: on('--rm'),
    scale: new Map([...values('--scale'), ...(verb === 'scale' ? operands : [])].map(readScale)),
    ...(containerName !== undefined && { containerName }),
  };
}

function isDryRun({ option, value }: DockerCommand['options'][number]): boolean {
  return option?.name === '--dry-run' && value === 'true';
}

function readScale(text: string): [service: string, replicas: number] {
  const at = text.indexOf('=');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}
