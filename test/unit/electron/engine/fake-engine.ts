import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Answers = Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => void>
>;

/** An engine of a few answers on a socket of its own. */
export interface FakeEngine {
  /** `unix:///…/engine.sock` */
  readonly host: string;
  readonly socket: string;
  /** The paths that were asked for, with their queries. */
  readonly asked: readonly string[];
  readonly emit: (type: string, action: string, time?: number) => void;
  /** Ends the event streams and keeps answering. */
  readonly endEvents: () => void;
  /** Closes the socket and everything on it. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function json(value: unknown): (request: IncomingMessage, response: ServerResponse) => void {
  return (_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(value));
  };
}

export const version = {
  Version: '28.5.2',
  ApiVersion: '1.51',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
};

const usual: Answers = {
  '/version': json(version),
  '/info': json({ ID: 'fake', SystemTime: '2026-01-02T03:04:05.678901234Z', DriverStatus: [] }),
  '/_ping': (_request, response) => response.end('OK'),
  '/containers/json': json([{ Id: 'c1', Names: ['/web'], State: 'running' }]),
  '/images/json': json([
    { Id: 'sha256:1', RepoTags: ['a:1'] },
    { Id: 'sha256:2', RepoTags: null },
  ]),
  '/networks': json([]),
  '/volumes': json({ Volumes: null }),
};

/** Starts an engine whose answers are the usual ones, or those given, by path without version. */
export async function startFakeEngine(answers: Answers = {}, at?: string): Promise<FakeEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-fake-engine-'));
  const socket = at ?? join(folder, 'engine.sock');
  const asked: string[] = [];
  const streams = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  const all: Answers = {
    ...usual,
    '/events': (_request, response) => follow(response),
    ...answers,
  };
  const follow = (response: ServerResponse): void => {
    response.flushHeaders();
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };
  let server: Server | undefined;
  const start = async (): Promise<void> => {
    const next = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push(url);
      const path = url.replace(/^\/v[\d.]+(?=\/)/, '').replace(/\?.*$/, '');
      const answer = all[path];
      if (answer) answer(request, response);
      else response.writeHead(404).end('{"message":"page not found"}');
    });
    next.on('connection', (connection) => {
      sockets.add(connection);
      connection.on('close', () => sockets.delete(connection));
    });
    server = next;
    await new Promise<void>((resolve) => next.listen(socket, resolve));
  };
  const stop = async (): Promise<void> => {
    const old = server;
    server = undefined;
    if (!old) return;
    const closed = new Promise<void>((resolve) => old.close(() => resolve()));
    for (const connection of sockets) connection.destroy();
    await closed;
  };
  await start();
  return {
    host: `unix://${socket}`,
    socket,
    asked,
    emit: (type, action, time = 1_800_000_000) => {
      const line = `${JSON.stringify({ Type: type, Action: action, time })}\n`;
      for (const stream of streams) stream.write(line);
    },
    endEvents: () => {
      for (const stream of streams) stream.end();
    },
    start,
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
