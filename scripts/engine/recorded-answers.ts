/** What the recording server answers with: a plain answer, or a raw stream that ends at once. */
export type RecordedAnswer =
  | { readonly kind: 'plain'; readonly status: number; readonly body: string }
  | { readonly kind: 'raw-stream' };

/** The id that everything created gets. */
export const recordedId = 'a1b2c3d4e5f6'.repeat(6).slice(0, 64);

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly body: unknown;
}

const pruned = { SpaceReclaimed: 0 };

const container = {
  Id: recordedId,
  Name: '/recorded',
  State: { Status: 'running', Running: true, ExitCode: 0 },
  Config: { Tty: false, Image: 'recorded' },
  HostConfig: { NetworkMode: 'bridge', LogConfig: { Type: 'json-file' } },
  NetworkSettings: { Networks: {}, Ports: {} },
  Mounts: [],
};

const network = {
  Id: recordedId,
  Name: 'recorded',
  Scope: 'local',
  Driver: 'bridge',
  Containers: {},
  Options: {},
  Labels: {},
  IPAM: { Config: [] },
};

const volume = {
  Name: 'recorded',
  Driver: 'local',
  Mountpoint: '/recorded',
  Scope: 'local',
  Labels: {},
  Options: {},
};

/**
 * The answers by method and path, the first that fits; enough of the Engine API for the CLI to go
 * through with each command as if the engine had done it.
 */
const routes: readonly Route[] = [
  { method: 'GET', path: /^\/containers\/json$/, status: 200, body: [] },
  {
    method: 'POST',
    path: /^\/containers\/create$/,
    status: 201,
    body: { Id: recordedId, Warnings: [] },
  },
  { method: 'GET', path: /^\/containers\/[^/]+\/json$/, status: 200, body: container },
  { method: 'POST', path: /^\/containers\/[^/]+\/wait$/, status: 200, body: { StatusCode: 0 } },
  { method: 'POST', path: /^\/containers\/[^/]+\/update$/, status: 200, body: { Warnings: [] } },
  { method: 'POST', path: /^\/containers\/[^/]+\/exec$/, status: 201, body: { Id: recordedId } },
  { method: 'POST', path: /^\/containers\/prune$/, status: 200, body: pruned },
  { method: 'POST', path: /^\/containers\/[^/]+\/\w+$/, status: 204, body: undefined },
  { method: 'DELETE', path: /^\/containers\//, status: 204, body: undefined },
  { method: 'GET', path: /^\/containers\/[^/]+\/logs$/, status: 200, body: undefined },
  {
    method: 'GET',
    path: /^\/containers\/[^/]+\/top$/,
    status: 200,
    body: { Titles: ['PID'], Processes: [] },
  },
  { method: 'GET', path: /^\/containers\/[^/]+\/changes$/, status: 200, body: [] },
  {
    method: 'GET',
    path: /^\/exec\/[^/]+\/json$/,
    status: 200,
    body: { ID: recordedId, Running: false, ExitCode: 0 },
  },
  { method: 'POST', path: /^\/exec\/[^/]+\/start$/, status: 200, body: undefined },
  { method: 'GET', path: /^\/images\/json$/, status: 200, body: [] },
  { method: 'GET', path: /^\/images\/.+\/history$/, status: 200, body: [] },
  {
    method: 'GET',
    path: /^\/images\/.+\/json$/,
    status: 200,
    body: { Id: `sha256:${recordedId}`, Config: {} },
  },
  { method: 'POST', path: /^\/images\/create$/, status: 200, body: { status: 'Pull complete' } },
  { method: 'POST', path: /^\/images\/prune$/, status: 200, body: pruned },
  { method: 'POST', path: /^\/images\/.+\/push$/, status: 200, body: { status: 'Pushed' } },
  { method: 'POST', path: /^\/images\/.+\/tag$/, status: 201, body: undefined },
  { method: 'DELETE', path: /^\/images\//, status: 200, body: [{ Untagged: 'recorded' }] },
  { method: 'GET', path: /^\/networks$/, status: 200, body: [] },
  {
    method: 'POST',
    path: /^\/networks\/create$/,
    status: 201,
    body: { Id: recordedId, Warning: '' },
  },
  { method: 'POST', path: /^\/networks\/prune$/, status: 200, body: { NetworksDeleted: [] } },
  { method: 'GET', path: /^\/networks\//, status: 200, body: network },
  { method: 'DELETE', path: /^\/networks\//, status: 204, body: undefined },
  { method: 'GET', path: /^\/volumes$/, status: 200, body: { Volumes: [], Warnings: [] } },
  { method: 'POST', path: /^\/volumes\/create$/, status: 201, body: volume },
  { method: 'POST', path: /^\/volumes\/prune$/, status: 200, body: pruned },
  { method: 'GET', path: /^\/volumes\//, status: 200, body: volume },
  { method: 'DELETE', path: /^\/volumes\//, status: 204, body: undefined },
  { method: 'POST', path: /^\/build\/prune$/, status: 200, body: pruned },
  { method: 'POST', path: /^\/commit$/, status: 201, body: { Id: recordedId } },
  {
    method: 'POST',
    path: /^\/auth$/,
    status: 200,
    body: { Status: 'Login Succeeded', IdentityToken: '' },
  },
  { method: 'GET', path: /^\/events$/, status: 200, body: undefined },
];

const streams = /^\/(containers\/[^/]+\/attach|exec\/[^/]+\/start)$/;

/** The answer for a request; `path` has neither the version nor the query in it. */
export function answerFor(method: string, path: string, wantsUpgrade: boolean): RecordedAnswer {
  if (wantsUpgrade && streams.test(path)) {
    return { kind: 'raw-stream' };
  }
  const route = routes.find((one) => one.method === method && one.path.test(path));
  if (route === undefined) {
    return { kind: 'plain', status: 200, body: '{}' };
  }
  const body = route.body === undefined ? '' : JSON.stringify(route.body);
  return { kind: 'plain', status: route.status, body };
}
