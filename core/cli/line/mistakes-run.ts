import type { Shell } from '../../command/model.ts';
import type { Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import { unmask } from './mask.ts';
import { isPath, type MountSpec, readMountSpec, readVolumeSpec } from './mount-specs.ts';
import { isOn } from './option-state.ts';
import type { DockerCommand, OptionUse } from './parse-model.ts';
import { rangeText, readPortSpec } from './port-specs.ts';
import { problem } from './problem.ts';
import { makesContainer, maskedUse, usesOf } from './run-facts.ts';

/** What the checks may look up on this machine; without it nothing is said of it. */
export interface Surroundings {
  /** Whether a path of the host exists; relative ones count from the folder of the line. */
  readonly pathExists?: (path: string) => boolean;
  /** The shell the line is for. */
  readonly shell?: Shell;
}

/** Ports, mounts and rights of a `run` or `create` line. */
export function runMistakes(
  line: string,
  command: DockerCommand,
  around: Surroundings,
): readonly Problem[] {
  if (!makesContainer(command)) return [];
  return [
    ...usesOf(command, '--publish').flatMap((use) => portMistakes(line, use)),
    ...usesOf(command, '--volume').flatMap((use) => volumeMistakes(line, use, around)),
    ...usesOf(command, '--mount').flatMap((use) => mountMistakes(use, around)),
    ...rights(command),
  ];
}

function portMistakes(line: string, use: OptionUse): readonly Problem[] {
  const masked = maskedUse(use);
  const at = use.valueAt ?? use.name;
  const read = readPortSpec(masked);
  if (!read.ok) {
    // A variable may hold anything: only the shell could tell.
    if (/[\ue000-\ue07f]/.test(masked)) return [];
    return [problem('error', 'port-invalid', strings.badPort[read.reason](use.value), at)];
  }
  const { address, host } = read.ports;
  if (!/^(?:|0\.0\.0\.0|::)$/.test(address)) return [];
  const message = strings.portOpen(host === undefined ? '' : rangeText(host));
  const raw = line.slice(at.start, at.end);
  const local = localMapping(raw);
  const fix = local === undefined ? undefined : { title: strings.keepLocal, text: local };
  return [problem('hint', 'port-open', message, at, fix)];
}

function localMapping(raw: string): string | undefined {
  if (/[=[\]]/.test(raw)) return undefined;
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  const inner = raw.slice(quote.length);
  if (inner.startsWith('0.0.0.0:')) return `${quote}${inner.replace('0.0.0.0', '127.0.0.1')}`;
  return `${quote}127.0.0.1:${inner.includes(':') ? '' : ':'}${inner}`;
}

const engineSocket = /(?:^|\/)(?:docker|podman)\.sock$|docker_engine$/;

function volumeMistakes(line: string, use: OptionUse, around: Surroundings): readonly Problem[] {
  const at = use.valueAt ?? use.name;
  const mount = readVolumeSpec(maskedUse(use));
  if (!mount) return [problem('error', 'mount-invalid', strings.badMount(use.value), at)];
  const source = unmask(mount.source);
  if (engineSocket.test(source)) {
    return [problem('warning', 'engine-socket', strings.engineSocket, at)];
  }
  if (mount.source === '') {
    const raw = line.slice(at.start, at.end);
    const message = strings.volumeAnonymous(mount.target);
    const fix = { title: strings.nameVolume, text: `my-data:${raw}` };
    return [problem('hint', 'volume-anonymous', message, at, /["']/.test(raw) ? undefined : fix)];
  }
  if (mount.kind === 'volume') return volumeName(line, mount, use);
  return [...relativePath(line, mount, use, around), ...missingPath(mount, use, around)];
}

function volumeName(line: string, mount: MountSpec, use: OptionUse): readonly Problem[] {
  const at = use.valueAt ?? use.name;
  if (!/[\\/]/.test(mount.source)) return [];
  const raw = line.slice(at.start, at.end);
  const fix = { title: strings.write(`./${mount.source}`), text: withHead(raw, './') };
  return [problem('error', 'volume-name', strings.volumeName(unmask(mount.source)), at, fix)];
}

function relativePath(
  line: string,
  mount: MountSpec,
  use: OptionUse,
  { shell }: Surroundings,
): readonly Problem[] {
  if (!/^\.{1,2}(?:[\\/]|$)/.test(mount.source)) return [];
  const at = use.valueAt ?? use.name;
  const raw = line.slice(at.start, at.end);
  const here = shell === 'cmd' ? '%cd%' : '$(pwd)';
  const rest = raw.replace(/^\.(?=[\\/:])/, '').replace(/^\.\./, '/..');
  const fix = { title: strings.fullPath, text: `"${here}"${rest}` };
  const message = strings.volumeRelative(unmask(mount.source));
  return [problem('hint', 'volume-relative', message, at, /["']/.test(raw) ? undefined : fix)];
}

function missingPath(
  { source }: MountSpec,
  use: OptionUse,
  { pathExists }: Surroundings,
): readonly Problem[] {
  if (!pathExists || !isPath(source) || /[\ue000-\ue07f]|^~/.test(source)) return [];
  if (pathExists(source)) return [];
  const at = use.valueAt ?? use.name;
  return [problem('hint', 'host-path-missing', strings.hostPathMissing(source), at)];
}

function mountMistakes(use: OptionUse, { pathExists }: Surroundings): readonly Problem[] {
  const at = use.valueAt ?? use.name;
  const mount = readMountSpec(maskedUse(use));
  if (!mount) return [problem('error', 'mount-invalid', strings.badMount(use.value), at)];
  if (engineSocket.test(unmask(mount.source))) {
    return [problem('warning', 'engine-socket', strings.engineSocket, at)];
  }
  if (mount.kind !== 'bind' || !pathExists || /[\ue000-\ue07f]|^~/.test(mount.source)) return [];
  if (mount.source === '' || pathExists(mount.source)) return [];
  return [problem('hint', 'host-path-missing', strings.mountMissing(mount.source), at)];
}

/** Quotes around the value stay around it. */
function withHead(raw: string, head: string): string {
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  return `${quote}${head}${raw.slice(quote.length)}`;
}

function rights(command: DockerCommand): readonly Problem[] {
  const found: Problem[] = [];
  const last = usesOf(command, '--privileged').at(-1);
  if (last && isOn(command, '--privileged')) {
    found.push(problem('warning', 'privileged', strings.privileged, last.name));
  }
  const socket = usesOf(command, '--use-api-socket').at(-1);
  if (socket && isOn(command, '--use-api-socket')) {
    found.push(problem('warning', 'engine-socket', strings.engineSocket, socket.name));
  }
  return found;
}
