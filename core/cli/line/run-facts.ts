import { maskedValue, unmask } from './mask.ts';
import type { RunFacts, RunLimits } from './model.ts';
import { csvFields, readMountSpec, readVolumeSpec } from './mount-specs.ts';
import type { DockerCommand, OptionUse } from './parse-model.ts';
import { portTexts, readPortSpec } from './port-specs.ts';
import { readBytes, readCpus, readWhole } from './quantities.ts';

/** The commands that make one container from one image. */
export function makesContainer(command: DockerCommand): boolean {
  return /^docker (?:run|create)$/.test(command.command?.name ?? '');
}

/**
 * What a `run` or `create` line asks the engine for; nothing for another command or without image.
 *
 * Values that the CLI would refuse are left out: they are among the problems.
 */
export function runFacts(command: DockerCommand): RunFacts | undefined {
  const [image, ...rest] = command.operands;
  if (!makesContainer(command) || !image) return undefined;
  const values = (...names: readonly string[]): readonly string[] =>
    usesOf(command, ...names).map(maskedUse);
  const name = values('--name').at(-1);
  const network = usesOf(command, '--network', '--net').map(maskedUse).map(networkName)[0];
  const restart = values('--restart').at(-1);
  return {
    image: image.value,
    command: rest.map(({ value }) => value),
    ...(name !== undefined && name !== '' && { name: unmask(name) }),
    ports: portsOf(values('--publish')).map(unmask),
    mounts: mountsOf(command).map(unmask),
    env: lastOfEach(values('--env')).map(unmask),
    ...(network !== undefined && network !== '' && { network: unmask(network) }),
    labels: values('--label').map(withEquals).map(unmask),
    ...(restart !== undefined && restart !== '' && { restart: unmask(restart) }),
    limits: limitsOf(values),
  };
}

/** Every use of an option, by any of its names. */
export function usesOf(command: DockerCommand, ...names: readonly string[]): readonly OptionUse[] {
  return command.options.filter(
    ({ option, of }) => option && of === command.command && names.includes(option.name),
  );
}

/** The value with what the shell expands made opaque, so that it can be divided. */
export function maskedUse(use: OptionUse): string {
  const { valueWord, value } = use;
  if (!valueWord || valueWord.expansions.length === 0) return value;
  return maskedValue(valueWord, valueWord.value.length - value.length);
}

/** `name=app,alias=db` is the long form. */
export function networkName(value: string): string {
  if (!/\w+=\w+(?:,\w+=\w+)*/.test(value)) return value;
  for (const field of csvFields(value)) {
    const [, name] = /^name=(.*)$/i.exec(field.trim()) ?? [];
    if (name !== undefined) return name;
  }
  return '';
}

/** All ports there are; a line that asks for more was not meant to be read. */
const mostPorts = 65_536;

function portsOf(values: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const value of values) {
    const read = readPortSpec(value);
    if (read.ok)
      for (const text of portTexts(read.ports, mostPorts - texts.length)) texts.push(text);
  }
  return texts;
}

/** The same `-v` twice is one mount. */
function mountsOf(command: DockerCommand): readonly string[] {
  const short = new Set(
    usesOf(command, '--volume')
      .map(maskedUse)
      .filter((value) => readVolumeSpec(value)),
  );
  const long = usesOf(command, '--mount')
    .map((use) => readMountSpec(maskedUse(use)))
    .flatMap((mount) => (mount && mount.kind !== 'tmpfs' ? [mount.text] : []));
  return [...short, ...long];
}

/** A variable that is given again takes the last value. */
function lastOfEach(variables: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const variable of variables) byName.set(variable.replace(/=[\s\S]*$/, ''), variable);
  return [...byName.values()];
}

function withEquals(label: string): string {
  return label.includes('=') ? label : `${label}=`;
}

function limitsOf(values: (name: string) => readonly string[]): RunLimits {
  const last = (name: string): string => values(name).at(-1) ?? '';
  const swap = last('--memory-swap');
  const limits = {
    memory: readBytes(last('--memory')),
    memoryReservation: readBytes(last('--memory-reservation')),
    memorySwap: swap === '-1' ? -1 : readBytes(swap),
    nanoCpus: readCpus(last('--cpus')),
    cpuShares: readWhole(last('--cpu-shares')),
    cpusetCpus: last('--cpuset-cpus') || undefined,
    pids: readWhole(last('--pids-limit')),
    shm: readBytes(last('--shm-size')),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}
