import type { Agent } from 'node:http';
import { inspect } from 'node:util';
import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import { eventTypes, type ListKind } from '../../core/engine/events.ts';
import { splitLines } from '../../core/engine/lines.ts';
import { ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import type { EngineClient, EventStream, Reading } from './client.ts';
import { toFailure } from './failure.ts';
import type { EngineLink } from './link.ts';
import { Requests } from './requests.ts';

/** How long a list may take, in ms: a big engine on a slow disk needs many seconds. */
const listLimit = 30_000;

/** How long a small answer may take, in ms. */
const shortLimit = 10_000;

interface Asking {
  readonly abortSignal: AbortSignal;
}

/** What is used of dockerode; its published types know neither the agent nor most of the signals. */
interface Docker {
  readonly modem: Modem;
  readonly version: (asking: Asking) => Promise<unknown>;
  readonly info: (asking: Asking) => Promise<unknown>;
  readonly ping: (asking: Asking) => Promise<unknown>;
  readonly listContainers: (asking: Asking & { readonly all: true }) => Promise<unknown>;
  readonly listImages: (asking: Asking & { readonly all?: true }) => Promise<unknown>;
  readonly listNetworks: (asking: Asking) => Promise<unknown>;
  readonly listVolumes: (asking: Asking) => Promise<unknown>;
  readonly getContainer: (id: string) => {
    readonly inspect: (asking: Asking) => Promise<unknown>;
  };
  readonly getEvents: (
    asking: Asking & { readonly since?: number; readonly filters: object },
  ) => Promise<NodeJS.ReadableStream>;
}

interface Modem {
  version?: string;
  buildRequest: (options: object, ...rest: readonly unknown[]) => void;
  dial: (options: object, callback: (error: unknown, data: unknown) => void) => void;
}

type DockerConstructor = new (options: {
  readonly socketPath: string;
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
}) => Docker;

/**
 * dockerode, loaded when it is first needed, as an `EngineClient`.
 *
 * Everything about the connection (socket, TLS, ssh) is in the link's agent; dockerode only sees a
 * socket path, which it never opens itself.
 */
export async function openDockerode(link: EngineLink): Promise<EngineClient> {
  const loaded = await import('dockerode');
  const Dockerode = loaded.default as unknown as DockerConstructor;
  const docker = withoutDockerVariables(
    () =>
      new Dockerode({
        socketPath: 'engine',
        agent: link.agent,
        ...(link.hostHeader && { headers: { Host: link.hostHeader } }),
      }),
  );
  guardRequests(docker.modem);
  const requests = new Requests(link.requestsAtOnce);
  const ask = requests.ask.bind(requests);
  return {
    version: () => ask(shortLimit, (abortSignal) => docker.version({ abortSignal })),
    speak: (apiVersion) => {
      docker.modem.version = `v${apiVersion}`;
    },
    info: () => ask(shortLimit, (abortSignal) => docker.info({ abortSignal })),
    ping: () => ask(shortLimit, (abortSignal) => docker.ping({ abortSignal })),
    list: (kind) => ask(listLimit, (abortSignal) => list(docker, kind, abortSignal)),
    allImages: () => ask(listLimit, (abortSignal) => docker.listImages({ all: true, abortSignal })),
    inspectContainer: (id) =>
      ask(shortLimit, (abortSignal) => docker.getContainer(id).inspect({ abortSignal })),
    read: (path, reading = {}) =>
      ask(reading.limit ?? shortLimit, (abortSignal) =>
        dial(docker.modem, path, reading, abortSignal),
      ),
    follow: (since, onLine) => follow(docker, requests, since, onLine),
    close: () => {
      requests.close();
      link.close();
    },
  };
}

function list(docker: Docker, kind: ListKind, abortSignal: AbortSignal): Promise<unknown> {
  switch (kind) {
    case 'containers':
      return docker.listContainers({ all: true, abortSignal });
    case 'images':
      return docker.listImages({ abortSignal });
    case 'networks':
      return docker.listNetworks({ abortSignal });
    case 'volumes':
      return docker.listVolumes({ abortSignal });
  }
}

/** The modem mends the path it is given, and knows one version; so both are given to it anew. */
function dial(
  modem: Modem,
  path: string,
  { query = {}, apiVersion }: Reading,
  abortSignal: AbortSignal,
): Promise<unknown> {
  const speaking = Object.create(modem) as Modem;
  if (apiVersion !== undefined) speaking.version = `v${apiVersion}`;
  const options = {
    path: `${path}?`,
    method: 'GET',
    options: { ...query },
    abortSignal,
    statusCodes: { 200: true, 404: 'not found', 500: 'server error', 503: 'no swarm' },
  };
  return new Promise((resolve, reject) => {
    speaking.dial(options, (error, data) => (error ? reject(error) : resolve(data)));
  });
}

/** An engine on which nothing happens says nothing for hours; only the beginning has a limit. */
async function follow(
  docker: Docker,
  requests: Requests,
  since: number | undefined,
  onLine: (line: string) => void,
): Promise<Result<EventStream, EngineFailure>> {
  const stream = await requests.once(shortLimit, (abortSignal) =>
    docker.getEvents({
      ...(since !== undefined && { since }),
      filters: { type: [...eventTypes] },
      abortSignal,
    }),
  );
  return stream.ok ? ok({ ended: readLines(stream.value, onLine) }) : stream;
}

function readLines(
  stream: NodeJS.ReadableStream,
  onLine: (line: string) => void,
): Promise<EngineFailure> {
  const feed = splitLines(onLine);
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => feed(text));
  return new Promise((resolve) => {
    const ended: EngineFailure = { code: ownCodes.closed, message: engineStrings.streamEnded };
    stream.on('error', (thrown) => resolve(toFailure(thrown)));
    stream.on('end', () => resolve(ended));
    stream.on('close', () => resolve(ended));
  });
}

/**
 * An engine never redirects, and the app talks to nobody that something else sends it to.
 *
 * docker-modem prints every request's options for its debug log, hidden parts included, whether or
 * not anyone reads the log. Looking into an abort signal so ends Electron 25 with a trap, so the
 * options say themselves how they are printed.
 */
function guardRequests(modem: Modem): void {
  const build = modem.buildRequest;
  const guarded = { maxRedirects: 0, [inspect.custom]: () => 'a request' };
  modem.buildRequest = (options, ...rest) => build.call(modem, { ...options, ...guarded }, ...rest);
}

/**
 * dockerode's constructor reads DOCKER_HOST and its certificates from this process's environment,
 * and throws when they are wrong. The endpoint was decided elsewhere, so they are hidden from it.
 */
function withoutDockerVariables<T>(make: () => T): T {
  const names = Object.keys(process.env).filter((name) => name.startsWith('DOCKER_'));
  const kept = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) delete process.env[name];
  try {
    return make();
  } finally {
    for (const [name, value] of kept) {
      if (value !== undefined) process.env[name] = value;
    }
  }
}
