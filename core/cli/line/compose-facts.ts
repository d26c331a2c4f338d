import type { ComposeFacts, ShellWord } from './model.ts';
import type { DockerCommand } from './parse-model.ts';
import { operandPlaces, roleOf } from './tokens-docker.ts';

/**
 * Which project a `compose` line is about; nothing for another command.
 *
 * `environment` are the variables set for this command alone: where an option says the same, the
 * option counts. What the shell has set is not known here.
 */
export function composeFacts(
  docker: DockerCommand,
  environment: readonly ShellWord[],
): ComposeFacts | undefined {
  const { command, complete, operands, options } = docker;
  if (!complete || !command?.name.startsWith('docker compose ')) return undefined;
  const values = (name: string): readonly string[] =>
    options
      .filter(({ option, of }) => of.name === 'docker compose' && option?.name === name)
      .map(({ value }) => value);
  const set = (name: string): string => {
    const word = environment.filter(({ value }) => value.startsWith(`${name}=`)).at(-1);
    return word?.value.slice(name.length + 1) ?? '';
  };
  const project = values('--project-name').at(-1) || set('COMPOSE_PROJECT_NAME');
  const folder = values('--project-directory').at(-1);
  const places = operandPlaces(command.usage, operands.length);
  const isService = (index: number): boolean => roleOf(places[index] ?? '') === 'service';
  return {
    files: either(values('--file'), set('COMPOSE_FILE'), /[:;]/),
    profiles: either(values('--profile'), set('COMPOSE_PROFILES'), ','),
    envFiles: either(values('--env-file'), set('COMPOSE_ENV_FILES'), ','),
    ...(project !== '' && { project }),
    ...(folder !== undefined && folder !== '' && { folder }),
    services: operands.filter((_, index) => isService(index)).map(({ value }) => value),
  };
}

function either(
  given: readonly string[],
  variable: string,
  divider: string | RegExp,
): readonly string[] {
  if (given.length > 0) return given;
  return variable.split(divider).filter((part) => part !== '');
}
