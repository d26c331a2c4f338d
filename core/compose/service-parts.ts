import type { DockerCommand } from '../cli/line/parse-model.ts';
import { usesOf } from '../cli/line/run-facts.ts';
import { composeStrings as strings } from '../strings/compose.ts';
import type { Lost, Yaml } from './model.ts';

/** Keys of a service, keys of the whole file, and what neither can say. */
export interface Built {
  readonly keys: readonly (readonly [readonly string[], Yaml])[];
  readonly top?: readonly (readonly [readonly string[], Yaml])[];
  readonly lost?: readonly Lost[];
}

export function valuesOf(docker: DockerCommand, ...names: readonly string[]): readonly string[] {
  return usesOf(docker, ...names).map(({ value }) => value);
}

/** One program, without arguments: those come from the command. */
export function entrypointOf(docker: DockerCommand): Built {
  const entrypoint = valuesOf(docker, '--entrypoint').at(-1);
  if (entrypoint === undefined) return { keys: [] };
  return { keys: [[['entrypoint'], entrypoint === '' ? [] : [entrypoint]]] };
}

/** The option's command is read by a shell in the container. */
export function healthOf(docker: DockerCommand): Built {
  const command = valuesOf(docker, '--health-cmd').at(-1);
  if (command === undefined) return { keys: [] };
  return {
    keys: [
      [
        ['healthcheck', 'test'],
        ['CMD-SHELL', command],
      ],
    ],
  };
}

/** `name:address`; Compose takes the same, and the newer `name=address`. */
export function hostsOf(docker: DockerCommand): Built {
  const hosts = valuesOf(docker, '--add-host');
  const volumesFrom = valuesOf(docker, '--volumes-from').map((value) => `container:${value}`);
  const options = valuesOf(docker, '--dns-opt');
  return {
    keys: [
      ...(hosts.length > 0 ? [[['extra_hosts'], hosts] as const] : []),
      ...(volumesFrom.length > 0 ? [[['volumes_from'], volumesFrom] as const] : []),
      ...(options.length > 0 ? [[['dns_opt'], options] as const] : []),
    ],
  };
}

/** `nofile=1024:4096` is a map of two; `--gpus all` has a word of its own. */
export function limitsOf(docker: DockerCommand): Built {
  const ulimits = valuesOf(docker, '--ulimit').flatMap((value) => {
    const [, name, soft = '', hard = soft] = /^([^=]+)=(-?\d+)(?::(-?\d+))?$/.exec(value) ?? [];
    if (name === undefined) return [];
    const both = { soft: Number(soft), hard: Number(hard) };
    return [[name, both.soft === both.hard ? both.soft : both] as const];
  });
  const gpus = valuesOf(docker, '--gpus').at(-1);
  return {
    keys: [
      ...(ulimits.length > 0 ? [[['ulimits'], Object.fromEntries(ulimits)] as const] : []),
      ...(gpus === 'all' ? [[['gpus'], 'all'] as const] : []),
    ],
    ...(gpus !== undefined && gpus !== 'all'
      ? { lost: [{ what: '--gpus', why: strings.gpus }] }
      : {}),
  };
}
