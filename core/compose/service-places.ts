import {
  csvFields,
  type MountSpec,
  readMountSpec,
  readVolumeSpec,
} from '../cli/line/mount-specs.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { portTexts, readPortSpec } from '../cli/line/port-specs.ts';
import { networkName } from '../cli/line/run-facts.ts';
import { composeStrings as strings } from '../strings/compose.ts';
import type { Lost, Yaml } from './model.ts';
import { type Built, valuesOf } from './service-parts.ts';

/** A range that is written out is at most so long; a longer one stays a range. */
const mostPorts = 1000;

/** Short forms as they are; the long form of the option as the short one. */
export function portsOf(docker: DockerCommand): Built {
  const ports = valuesOf(docker, '--publish').flatMap((value) => {
    if (!value.includes('=')) return [value];
    const read = readPortSpec(value);
    return read.ok ? portTexts(read.ports, mostPorts) : [];
  });
  return { keys: ports.length > 0 ? [[['ports'], ports]] : [] };
}

/**
 * Volumes and bind mounts. A named volume has to be declared, under the name it has outside of
 * Compose, or the project would make one of its own.
 */
export function mountsOf(docker: DockerCommand): Built {
  const short = valuesOf(docker, '--volume');
  const long = valuesOf(docker, '--mount').map((value) => ({ value, spec: readMountSpec(value) }));
  const specs = [...short.map(readVolumeSpec), ...long.map(({ spec }) => spec)];
  const named = specs.flatMap((spec) =>
    spec?.kind === 'volume' && spec.source !== '' ? [spec.source] : [],
  );
  const volumes: readonly Yaml[] = [
    ...short,
    ...long.flatMap(({ spec }) => (spec ? [longForm(spec)] : [])),
  ];
  const lost = long.flatMap(({ value }) => lostFields(value));
  return {
    keys: volumes.length > 0 ? [[['volumes'], volumes]] : [],
    top: [...new Set(named)].map((name) => [['volumes', name], { name }] as const),
    lost,
  };
}

function longForm({ kind, source, target, readOnly }: MountSpec): Yaml {
  return {
    type: kind === 'other' ? 'volume' : kind,
    ...(source === '' ? {} : { source }),
    target,
    ...(readOnly ? { read_only: true } : {}),
  };
}

const said = /^(type|source|src|target|dst|destination|readonly|ro)(=|$)/i;

function lostFields(mount: string): readonly Lost[] {
  return csvFields(mount)
    .filter((field) => !said.test(field.trim()))
    .map((field) => ({ what: `--mount ${field}`, why: strings.mountField }));
}

/** Networks that are modes rather than networks, for Compose as well. */
const modes = /^(host|none|bridge|default|container:.*)$/;

/**
 * The networks, which were there before: `docker run` makes none.
 *
 * Aliases and addresses belong to the first network, as on the command line.
 */
export function networksOf(docker: DockerCommand): Built {
  const given = valuesOf(docker, '--network', '--net');
  const [first] = given.map(networkName);
  const mode = first !== undefined && modes.test(first) ? first : undefined;
  const about = {
    ...fieldsOf(given[0] ?? ''),
    ...withValues('aliases', valuesOf(docker, '--network-alias', '--net-alias')),
    ...withValue('ipv4_address', valuesOf(docker, '--ip').at(-1)),
    ...withValue('ipv6_address', valuesOf(docker, '--ip6').at(-1)),
  };
  if (mode !== undefined) {
    const lost = Object.keys(about).map((what) => ({ what, why: strings.modeHasNone }));
    return { keys: [[['network_mode'], mode === 'default' ? 'bridge' : mode]], lost };
  }
  if (first === undefined) {
    return Object.keys(about).length > 0
      ? { keys: [[['networks', 'default'], about]] }
      : { keys: [] };
  }
  const names = given.map(networkName).filter((name) => !modes.test(name));
  const networks = names.map((name, index) => {
    const own = index === 0 ? about : fieldsOf(given[index] ?? '');
    return [name, Object.keys(own).length > 0 ? own : null] as const;
  });
  const plain = networks.every(([, own]) => own === null);
  return {
    keys: [[['networks'], plain ? names : Object.fromEntries(networks)]],
    top: names.map((name) => [['networks', name], { name, external: true }] as const),
  };
}

/** What the long form says of a network: `name=app,alias=db,ip=10.0.0.2`. */
function fieldsOf(value: string): Record<string, Yaml> {
  if (!/(^|,)name=/.test(value)) return {};
  const of = (key: string): readonly string[] =>
    csvFields(value).flatMap((field) =>
      field.startsWith(`${key}=`) ? [field.slice(key.length + 1)] : [],
    );
  return {
    ...withValues('aliases', of('alias')),
    ...withValue('ipv4_address', of('ip').at(-1)),
    ...withValue('ipv6_address', of('ip6').at(-1)),
  };
}

function withValue(key: string, value: string | undefined): Record<string, Yaml> {
  return value === undefined ? {} : { [key]: value };
}

function withValues(key: string, values: readonly string[]): Record<string, Yaml> {
  return values.length === 0 ? {} : { [key]: values };
}
