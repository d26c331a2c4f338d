import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { explainLine } from '../../core/cli/explain.ts';
import { indexOf } from '../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../core/cli/read-argv.ts';
import type { ServiceText } from '../../core/compose/model.ts';
import { runsOfCompose } from '../../core/compose/run-of-service.ts';
import { serviceOfRun } from '../../core/compose/service-of-run.ts';
import { composeLines } from '../helpers/cli/compose-lines.ts';
import { shippedGrammar } from '../helpers/cli/grammar.ts';
import { type DockerCli, dockerCli } from '../helpers/engine/docker-cli.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';

const prefix = 'composetest';
const lines = composeLines.map((line) => line.replaceAll('NAME', prefix));
let cli: DockerCli;
let folder: string;
/** What the engine made of each line: as it is, as a service, and as the line of that service. */
let made: readonly { readonly asked: unknown; readonly service: unknown; readonly back: unknown }[];

beforeAll(async () => {
  cli = dockerCli(await testEngine());
  folder = await mkdtemp(join(tmpdir(), 'runsheet-compose-'));
  await cli.run(['network', 'create', `${prefix}-net`]);
  const services = lines.map(serviceOf);
  const asked = await createdBy(lines.map(argvOf));
  const back = await createdBy(services.map(({ yaml }) => lineOf(yaml)));
  const composed = await createdByCompose(services.map(({ yaml }) => yaml));
  made = lines.map((_, at) => ({ asked: asked[at], service: composed[at], back: back[at] }));
}, 240_000);

afterAll(async () => {
  await cli.run(['network', 'rm', `${prefix}-net`]);
  await cli.run(['volume', 'rm', '-f', `${prefix}-data`, `${prefix}-more`]);
  await rm(folder, { recursive: true, force: true });
});

function argvOf(line: string): readonly string[] {
  const { argv, problems } = explainLine(line, shippedGrammar);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return argv;
}

function serviceOf(line: string): ServiceText {
  const docker = readArgv(argvOf(line), indexOf(shippedGrammar));
  const service = docker && serviceOfRun(docker);
  if (!service) throw new Error(`no service: ${line}`);
  return service;
}

function lineOf(yaml: string): readonly string[] {
  const back = runsOfCompose(yaml);
  if (!back.ok) throw new Error(back.error.message);
  return back.value[0]?.argv ?? [];
}

/** What of a container the engine made must be the same, whoever asked for it. */
function essence({ Config, HostConfig, Mounts, NetworkSettings }: Container): unknown {
  const labels = Object.entries(Config['Labels'] ?? {}).filter(
    ([key]) => !key.startsWith('com.docker.compose.'),
  );
  const networks = Object.entries(NetworkSettings.Networks ?? {})
    .filter(([name]) => !name.endsWith('_default') && name !== 'bridge')
    .map(([name, { Aliases }]) => [
      name,
      (Aliases ?? []).filter((alias) => /^(one|two|three)$/.test(alias)).sort(),
    ]);
  const config = pick(Config, [
    'Cmd',
    'Entrypoint',
    'Domainname',
    'Healthcheck',
    'OpenStdin',
    'StopSignal',
    'StopTimeout',
    'Tty',
    'User',
    'WorkingDir',
    'ExposedPorts',
  ]);
  const host = pick(HostConfig, [
    'Annotations',
    'CapAdd',
    'CapDrop',
    'CgroupnsMode',
    'CpuShares',
    'CpusetCpus',
    'Devices',
    'Dns',
    'DnsOptions',
    'DnsSearch',
    'ExtraHosts',
    'GroupAdd',
    'Init',
    'IpcMode',
    'LogConfig',
    'Memory',
    'MemoryReservation',
    'MemorySwap',
    'NanoCpus',
    'OomScoreAdj',
    'PidMode',
    'PidsLimit',
    'PortBindings',
    'Privileged',
    'ReadonlyRootfs',
    'RestartPolicy',
    'SecurityOpt',
    'ShmSize',
    'Sysctls',
    'Tmpfs',
    'UTSMode',
    'Ulimits',
  ]);
  return {
    config,
    host,
    env: [...(Config['Env'] ?? [])].sort(),
    labels: labels.sort(),
    networks: networks.sort(),
    mode: /^(host|none)$/.test(String(HostConfig['NetworkMode'])) ? HostConfig['NetworkMode'] : '',
    mounts: Mounts.map(({ Type, Name, Source, Destination, RW }) => ({
      type: Type,
      source: Type === 'volume' ? (/^[0-9a-f]{64}$/.test(Name ?? '') ? '' : Name) : Source,
      destination: Destination,
      writes: RW,
    })).sort((a, b) => a.destination.localeCompare(b.destination)),
  };
}

interface Container {
  readonly Config: Readonly<Record<string, never>> & {
    readonly Env?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
  };
  readonly HostConfig: Readonly<Record<string, unknown>>;
  readonly Mounts: readonly {
    readonly Type: string;
    readonly Name?: string;
    readonly Source: string;
    readonly Destination: string;
    readonly RW: boolean;
  }[];
  readonly NetworkSettings: {
    readonly Networks?: Readonly<Record<string, { readonly Aliases?: readonly string[] | null }>>;
  };
}

/** Nothing, an empty list and an empty map are the same to the engine. */
function pick(from: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  return Object.fromEntries(
    keys.map((key) => {
      const value = from[key];
      const empty =
        value === null ||
        value === undefined ||
        value === '' ||
        (typeof value === 'object' && Object.keys(value).length === 0);
      const sorted =
        Array.isArray(value) && key !== 'Cmd' && key !== 'Entrypoint'
          ? [...value].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
          : value;
      return [key, empty ? null : sorted];
    }),
  );
}

async function essences(ids: readonly string[]): Promise<readonly unknown[]> {
  const all = JSON.parse(await cli.ok('inspect', ...ids)) as readonly Container[];
  return all.map(essence);
}

async function createdBy(lines: readonly (readonly string[])[]): Promise<readonly unknown[]> {
  const ids: string[] = [];
  try {
    for (const argv of lines) {
      // Many containers cannot have the name of one service.
      const named = argv.indexOf('--name');
      const words = argv.filter(
        (word, at) => at > 1 && word !== '-d' && (named < 0 || (at !== named && at !== named + 1)),
      );
      ids.push(await cli.ok('create', ...words));
    }
    return await essences(ids);
  } finally {
    if (ids.length > 0) await cli.run(['rm', '-f', '-v', ...ids]);
  }
}

/** All services in one file, so that Compose is started once. */
async function createdByCompose(files: readonly string[]): Promise<readonly unknown[]> {
  const parsed = files.map((yaml) => parse(yaml) as ComposeFile);
  const services = parsed.map((file, at) => [`s${at}`, Object.values(file.services)[0]]);
  const whole = {
    services: Object.fromEntries(services),
    volumes: Object.assign({}, ...parsed.map(({ volumes }) => volumes)),
    networks: Object.assign({}, ...parsed.map(({ networks }) => networks)),
  };
  const file = join(folder, 'compose.yaml');
  await writeFile(file, stringify(whole));
  const compose = ['compose', '-p', prefix, '-f', file];
  try {
    await cli.ok(...compose, 'create');
    const listed = await cli.ok(...compose, 'ps', '-a', '--format', '{{.Service}} {{.ID}}');
    const ids = new Map(listed.split('\n').map((row) => row.split(' ') as [string, string]));
    return await essences(files.map((_, at) => ids.get(`s${at}`) ?? `s${at} is missing`));
  } finally {
    await cli.run([...compose, 'down', '-t', '0']);
  }
}

interface ComposeFile {
  readonly services: Readonly<Record<string, unknown>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly networks?: Readonly<Record<string, unknown>>;
}

describe('a run line as a Compose service, and back', () => {
  it.each(lines.map((line, at) => [line, at] as const))('is the same container: %s', (line, at) => {
    const { lost, yaml } = serviceOf(line);
    expect(lost).toEqual([]);
    expect(made[at]?.asked).toBeDefined();
    expect(made[at]?.service, yaml).toEqual(made[at]?.asked);
    expect(made[at]?.back, lineOf(yaml).join(' ')).toEqual(made[at]?.asked);
  });
});
