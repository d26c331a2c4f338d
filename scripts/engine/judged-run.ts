/**
 * What a `docker run` line asks of the engine, in the notation of `explain` (design, section 6).
 *
 * `ports`: `3000:6379/tcp`, `6379/tcp`, `127.0.0.1::80/tcp`. `mounts`: short form, `/a` for an
 * anonymous volume, tmpfs left out; relative host paths are absolute here, as the CLI sends them.
 */
export interface JudgedRun {
  readonly image: string;
  readonly command: readonly string[];
  readonly name?: string;
  readonly env: readonly string[];
  readonly ports: readonly string[];
  readonly mounts: readonly string[];
  /** Absent when the line gives none; the first of several otherwise. */
  readonly network?: string;
  /** The whole request, for every field that has no place above. */
  readonly body: Readonly<Record<string, unknown>>;
}

interface CreateBody {
  readonly Image?: string;
  readonly Cmd?: readonly string[] | null;
  readonly Env?: readonly string[] | null;
  readonly ExposedPorts?: Readonly<Record<string, unknown>> | null;
  readonly Volumes?: Readonly<Record<string, unknown>> | null;
  readonly HostConfig?: {
    readonly Binds?: readonly string[] | null;
    readonly NetworkMode?: string;
    readonly PortBindings?: Readonly<Record<string, readonly PortBinding[]>> | null;
    readonly Mounts?: readonly MountRequest[] | null;
  };
}

interface PortBinding {
  readonly HostIp?: string;
  readonly HostPort?: string;
}

interface MountRequest {
  readonly Type?: string;
  readonly Source?: string;
  readonly Target?: string;
  readonly ReadOnly?: boolean;
}

/** Reads the body of `POST /containers/create`. */
export function readJudgedRun(body: unknown, name: string | undefined): JudgedRun {
  const sent = body as CreateBody;
  const host = sent.HostConfig ?? {};
  const mode = host.NetworkMode ?? '';
  const ports = Object.entries(host.PortBindings ?? {}).flatMap(([port, bindings]) =>
    bindings.map((binding) => portText(port, binding)),
  );
  const mounts = (host.Mounts ?? []).filter((mount) => mount.Type !== 'tmpfs').map(mountText);
  return {
    image: sent.Image ?? '',
    command: sent.Cmd ?? [],
    ...(name !== undefined && name !== '' && { name }),
    env: sent.Env ?? [],
    ports: ports.sort(),
    mounts: [...(host.Binds ?? []), ...Object.keys(sent.Volumes ?? {}), ...mounts].sort(),
    ...(mode !== '' && mode !== 'default' && { network: mode }),
    body: body as Readonly<Record<string, unknown>>,
  };
}

function portText(port: string, binding: PortBinding): string {
  const ip = binding.HostIp ?? '';
  const hostPort = binding.HostPort ?? '';
  const address = ip.includes(':') ? `[${ip}]` : ip;
  if (address !== '') {
    return `${address}:${hostPort}:${port}`;
  }
  return hostPort === '' ? port : `${hostPort}:${port}`;
}

function mountText(mount: MountRequest): string {
  const source = mount.Source === undefined || mount.Source === '' ? '' : `${mount.Source}:`;
  return `${source}${mount.Target ?? ''}${mount.ReadOnly === true ? ':ro' : ''}`;
}
