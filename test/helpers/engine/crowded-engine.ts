import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A stand-in for an engine with very many objects, on a socket of its own. */
export interface CrowdedEngine {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** Gives a container another state, and tells of it as an engine would. */
  readonly change: (name: string, state: 'running' | 'exited') => void;
  readonly close: () => Promise<void>;
}

interface Listed {
  readonly Id: string;
  readonly Names: readonly string[];
  readonly Image: string;
  State: string;
  Status: string;
  readonly Created: number;
  readonly Ports: readonly object[];
  readonly Mounts: readonly object[];
  readonly Labels: Readonly<Record<string, string>>;
}

const hex = (at: number): string => at.toString(16).padStart(64, '0');

/** The names of the containers are `app-0001` and so on; every third one runs. */
function containersOf(count: number): Listed[] {
  return Array.from({ length: count }, (_, at) => {
    const running = at % 3 === 0;
    return {
      Id: hex(at + 1),
      Names: [`/app-${String(at).padStart(4, '0')}`],
      Image: `registry.example.com/team-${at % 9}/app-${at}:1.${at % 5}`,
      State: running ? 'running' : 'exited',
      Status: running ? `Up ${at + 1} minutes` : `Exited (0) ${at + 1} hours ago`,
      Created: 1_780_000_000 - at,
      Ports: running
        ? [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 20_000 + at, Type: 'tcp' }]
        : [],
      Mounts: at % 2 === 0 ? [{ Type: 'volume', Name: `data-${at}` }] : [],
      Labels: { 'com.docker.compose.project': `project-${at % 20}` },
    };
  });
}

/** Starts it with so many containers and as many images; enough of the API for lists and events. */
export async function startCrowdedEngine(count: number): Promise<CrowdedEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-crowd-'));
  const socket = join(folder, 'docker.sock');
  const containers = containersOf(count);
  const images = Array.from({ length: count }, (_, at) => ({
    Id: `sha256:${hex(at + 1)}`,
    RepoTags: [`registry.example.com/team-${at % 9}/app-${at}:1.${at % 5}`],
    Created: 1_780_000_000 - at * 60,
    Size: 1_000_000 + at * 1000,
  }));
  const listeners = new Set<ServerResponse>();
  const lists: Readonly<Record<string, () => unknown>> = {
    '/version': () => ({
      Version: '28.5.2',
      ApiVersion: '1.51',
      MinAPIVersion: '1.24',
      Os: 'linux',
      Arch: 'amd64',
    }),
    '/info': () => ({ ID: 'crowd', OSType: 'linux', SystemTime: new Date().toISOString() }),
    '/containers/json': () => containers,
    '/images/json': () => images,
    '/networks': () => [{ Id: hex(1), Name: 'bridge', Driver: 'bridge' }],
    '/volumes': () => ({
      Volumes: containers.flatMap((_, at) =>
        at % 2 === 0 ? [{ Name: `data-${at}`, Driver: 'local', Labels: null }] : [],
      ),
    }),
  };
  const server = createServer((request: IncomingMessage, response) => {
    const path = (request.url ?? '/').replace(/^\/v[\d.]+/, '').replace(/\?.*$/, '');
    response.setHeader('Api-Version', '1.51');
    response.setHeader('OSType', 'linux');
    if (path === '/events') {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.flushHeaders();
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    if (path === '/_ping') {
      response.end('OK');
      return;
    }
    const list = lists[path];
    response.writeHead(list ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(list?.() ?? { message: 'no such thing here' }));
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    host: `unix://${socket}`,
    change: (name, state) => {
      const found = containers.find(({ Names }) => Names[0] === `/${name}`);
      if (!found) throw new Error(`There is no ${name}.`);
      found.State = state;
      found.Status = state === 'running' ? 'Up 1 second' : 'Exited (0) 1 second ago';
      const event = {
        Type: 'container',
        Action: state === 'running' ? 'start' : 'die',
        Actor: { ID: found.Id, Attributes: { name } },
        time: Math.floor(Date.now() / 1000),
      };
      for (const listener of listeners) listener.write(`${JSON.stringify(event)}\n`);
    },
    close: async () => {
      for (const listener of listeners) listener.end();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
