import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ArchiveSource,
  findArchive,
  parseDeb822Sources,
  parseOneLineSources,
  renderSources,
} from './apt-sources.ts';
import type { OsRelease } from './machine.ts';
import { failed, type Outcome, unsupported } from './outcome.ts';
import { needTool, runTool } from './run-tool.ts';

/** A package of one release at one version. */
export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

/**
 * A private apt root for one release: own sources, lists, cache and package status.
 *
 * It reads nothing of the system's package state and writes nothing to it; nothing is installed.
 */
export interface AptRoot {
  readonly release: string;
  /** The versions that the release offers; a name that it lacks is the failure. */
  candidates(names: readonly string[]): Promise<Outcome<readonly PackageVersion[]>>;
  /** The packages and all that they depend on, as apt would install them on an empty system. */
  closure(names: readonly string[]): Promise<Outcome<readonly PackageVersion[]>>;
  /** Downloads and checks the packages, then unpacks them over each other into `folder`. */
  unpack(packages: readonly PackageVersion[], folder: string): Promise<Outcome<void>>;
}

/** Finds the address and the keyring of the system's own archive in its apt sources. */
export function systemArchive(os: OsRelease): Outcome<ArchiveSource> {
  const parts = '/etc/apt/sources.list.d';
  const files = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  const sources = ['/etc/apt/sources.list', ...files].flatMap((file) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return file.endsWith('.sources') ? parseDeb822Sources(text) : parseOneLineSources(text);
  });
  const archive = findArchive(sources, os);
  if (archive === undefined) {
    return unsupported(`None of this machine's apt sources is the archive of ${os.id} itself.`);
  }
  if (!existsSync(archive.keyring)) {
    const name = `${os.id}-${os.id === 'debian' ? 'archive-' : ''}keyring`;
    return unsupported(`The archive keyring is missing; install the package ${name}.`);
  }
  return { ok: true, value: archive };
}

/** Makes the private apt root of a release in `folder` and fetches the release's package lists. */
export async function openAptRoot(
  archive: ArchiveSource,
  release: string,
  folder: string,
): Promise<Outcome<AptRoot>> {
  for (const name of ['etc', 'lists/partial', 'cache/archives/partial', 'state', 'debs']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'state/status'), '');
  await writeFile(join(folder, 'etc/sources.list'), renderSources(archive, release));
  await writeFile(join(folder, 'etc/apt.conf'), await aptConfiguration(folder));
  const env = { ...process.env, APT_CONFIG: join(folder, 'etc/apt.conf'), LC_ALL: 'C.UTF-8' };
  const update = ['update', '-qq', '-o', 'APT::Update::Error-Mode=any'];
  const updated = await needTool(`read the package lists of ${release}`, 'apt-get', update, {
    env,
    timeout: 180_000,
  });
  return updated.ok
    ? { ok: true, value: aptRoot(release, folder, env) }
    : unsupported(`The package lists of ${release} cannot be fetched.`, updated.error.detail);
}

/**
 * The private root's settings.
 *
 * The machine's own configuration is not read, because its hooks would run with our `update`; how
 * it reaches the archive (proxies, certificates, clock checks) is copied from it.
 */
async function aptConfiguration(folder: string): Promise<string> {
  const dump = await runTool('apt-config', ['dump']);
  const reach = dump.stdout
    .split('\n')
    .filter((line) =>
      /^Acquire::(https?::|Check-Valid-Until |Check-Date |ForceIPv[46] )/.test(line),
    );
  return [
    ...reach,
    'Acquire::Retries "2";',
    'Acquire::http::Timeout "20";',
    'Acquire::https::Timeout "20";',
    'Acquire::Languages "none";',
    'Acquire::AllowInsecureRepositories "0";',
    'APT::Sandbox::User "root";',
    `Dir::Etc "${folder}/etc";`,
    'Dir::Etc::SourceList "sources.list";',
    'Dir::Etc::SourceParts "/dev/null";',
    'Dir::Etc::Parts "/dev/null";',
    'Dir::Etc::Main "/dev/null";',
    'Dir::Etc::Preferences "/dev/null";',
    'Dir::Etc::PreferencesParts "/dev/null";',
    'Dir::Etc::Trusted "/dev/null";',
    'Dir::Etc::TrustedParts "/dev/null";',
    'Dir::Etc::Netrc "/etc/apt/auth.conf";',
    'Dir::Etc::NetrcParts "/etc/apt/auth.conf.d";',
    `Dir::State "${folder}/state";`,
    `Dir::State::Lists "${folder}/lists";`,
    `Dir::State::status "${folder}/state/status";`,
    `Dir::Cache "${folder}/cache";`,
    '',
  ].join('\n');
}

function aptRoot(release: string, folder: string, env: NodeJS.ProcessEnv): AptRoot {
  return {
    release,
    async candidates(names) {
      const policy = await needTool('ask for versions', 'apt-cache', ['policy', ...names], { env });
      return policy.ok ? allCandidates(release, names, policy.value) : policy;
    },
    async closure(names) {
      const args = ['install', '-qq', '-y', '--simulate', '--no-install-recommends', ...names];
      const plan = await needTool('resolve dependencies', 'apt-get', args, { env });
      return plan.ok ? { ok: true, value: parseSimulatedInstall(plan.value) } : plan;
    },
    async unpack(packages, target) {
      const debs = join(folder, `debs/${packages[0]?.name ?? 'none'}-${Date.now()}`);
      await mkdir(debs, { recursive: true });
      await mkdir(target, { recursive: true });
      const wanted = packages.map((one) => `${one.name}=${one.version}`);
      const download = ['download', '-qq', ...wanted];
      const what = `download ${packages.length} packages of ${release}`;
      const got = await needTool(what, 'apt-get', download, { env, cwd: debs, timeout: 600_000 });
      if (!got.ok) {
        return got;
      }
      for (const deb of readdirSync(debs)) {
        const done = await needTool(`unpack ${deb}`, 'dpkg-deb', ['-x', join(debs, deb), target]);
        if (!done.ok) {
          return done;
        }
      }
      return { ok: true, value: undefined };
    },
  };
}

function allCandidates(
  release: string,
  names: readonly string[],
  policy: string,
): Outcome<readonly PackageVersion[]> {
  const offered = parsePolicy(policy);
  const found = names.flatMap((name) => {
    const version = offered.get(name);
    return version === undefined ? [] : [{ name, version }];
  });
  if (found.length === names.length) {
    return { ok: true, value: found };
  }
  const missing = names.filter((name) => !offered.has(name));
  return failed(`${release} has no package ${missing.join(', ')}.`);
}

/** Reads the candidate of each package from `apt-cache policy`; `(none)` counts as absent. */
export function parsePolicy(text: string): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  let name = '';
  for (const line of text.split('\n')) {
    const head = /^(\S+):$/.exec(line);
    const candidate = /^ {2}Candidate: (\S+)$/.exec(line)?.[1];
    if (head?.[1] !== undefined) {
      name = head[1];
    } else if (candidate !== undefined && candidate !== '(none)') {
      versions.set(name, candidate);
    }
  }
  return versions;
}

/** Reads the `Inst NAME (VERSION …` lines of `apt-get install --simulate`. */
export function parseSimulatedInstall(text: string): readonly PackageVersion[] {
  return text.split('\n').flatMap((line) => {
    const match = /^Inst (\S+) (?:\[[^\]]*\] )?\((\S+) /.exec(line);
    return match?.[1] !== undefined && match[2] !== undefined
      ? [{ name: match[1], version: match[2] }]
      : [];
  });
}
