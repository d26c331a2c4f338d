import { stringify } from 'yaml';
import { isOn } from '../cli/line/option-state.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { makesContainer, usesOf } from '../cli/line/run-facts.ts';
import { composeStrings as strings } from '../strings/compose.ts';
import type { Lost, ServiceText, Yaml, YamlMap } from './model.ts';
import { ofTheClient, ownWay, type SharedOption, sharedOptions } from './service-options.ts';
import { type Built, entrypointOf, healthOf, hostsOf, limitsOf } from './service-parts.ts';
import { mountsOf, networksOf, portsOf } from './service-places.ts';

/**
 * Writes the Compose file that says what a `docker run` or `docker create` line says.
 *
 * Nothing for another command, or for one without image. What Compose has no word for is listed,
 * so that nothing is lost in silence.
 */
export function serviceOfRun(docker: DockerCommand): ServiceText | undefined {
  const [image, ...command] = docker.operands;
  if (!makesContainer(docker) || !image) return undefined;
  const name = usesOf(docker, '--name').at(-1)?.value ?? '';
  const service = serviceName(name || image.value);
  const parts: readonly Built[] = [
    portsOf(docker),
    mountsOf(docker),
    networksOf(docker),
    entrypointOf(docker),
    healthOf(docker),
    hostsOf(docker),
    limitsOf(docker),
  ];
  const body: Record<string, Yaml> = { image: image.value };
  for (const shared of sharedOptions) put(body, shared.key, sharedValue(docker, shared));
  for (const { keys } of parts) for (const [key, value] of keys) put(body, key, value);
  put(body, ['command'], command.length > 0 ? command.map(({ value }) => value) : undefined);
  const top = parts.flatMap(({ top: own }) => own ?? []);
  const file: Record<string, Yaml> = { services: { [service]: body } };
  for (const [key, value] of top) put(file, key, value);
  return {
    service,
    yaml: stringify(escapeDollars(file), { lineWidth: 0, indentSeq: true }),
    lost: [...parts.flatMap(({ lost }) => lost ?? []), ...lostOptions(docker)],
  };
}

/** Lower case letters, digits, `-`, `_` and `.`: the specification's rule for names of services. */
function serviceName(from: string): string {
  const last =
    from
      .replace(/[@:][^/]*$/, '')
      .split('/')
      .at(-1) ?? '';
  const name = last
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '');
  return name === '' ? 'app' : name;
}

function sharedValue(docker: DockerCommand, { option, shape }: SharedOption): Yaml | undefined {
  const values = usesOf(docker, option).map(({ value }) => value);
  const last = values.at(-1);
  if (last === undefined) return undefined;
  switch (shape) {
    case 'switch':
      return isOn(docker, option) ? true : undefined;
    case 'number':
      return Number.isFinite(Number(last)) && last.trim() !== '' ? Number(last) : last;
    case 'seconds':
      return `${last}s`;
    case 'items':
    case 'pairs':
      return values;
    case 'ports':
      return values.map((port) => (port.includes('/') ? port : `${port}/tcp`));
    case 'map':
      return Object.fromEntries(values.map(pairOf));
    case 'text':
      return last;
  }
}

function pairOf(text: string): readonly [string, string] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}

/** Puts a value under a path of keys; nothing is put for nothing. */
function put(into: Record<string, Yaml>, path: readonly string[], value: Yaml | undefined): void {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const below: Record<string, Yaml> = { ...(into[key] as YamlMap | undefined) };
  put(below, rest, value);
  into[key] = below;
}

/** Compose puts variables in for `$`, in every value; two of them are one. */
function escapeDollars(value: Yaml): Yaml {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(escapeDollars);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, escapeDollars(each)]));
}

const known = new Set(sharedOptions.map(({ option }) => option));

function lostOptions(docker: DockerCommand): readonly Lost[] {
  const written = docker.options.filter(({ option, of }) => option && of === docker.command);
  const names = new Set(written.map(({ option }) => option?.name ?? ''));
  return [...names]
    .filter((name) => !known.has(name) && !ownWay.has(name) && !ofTheClient.has(name))
    .filter(
      (name) =>
        written.some(({ option }) => option?.name === name && option.type !== 'switch') ||
        isOn(docker, name),
    )
    .map((name) => ({ what: name, why: strings.lostOptions[name] ?? strings.lostOption }));
}
