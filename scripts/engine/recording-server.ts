import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerFor } from './recorded-answers.ts';

/** A request as the CLI sent it. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the API version: `/containers/create`. */
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** The JSON that was sent; undefined when there was none. */
  readonly body: unknown;
}

/** One call's own address, and what came in at it so far. */
export interface Recording {
  /** For DOCKER_HOST. */
  readonly host: string;
  readonly requests: readonly RecordedRequest[];
  /** Forgets the call; a request that comes later is not kept. */
  end(): void;
}

export interface RecordingServer {
  record(): Recording;
  close(): Promise<void>;
}

/** Higher than any CLI's own, so that it hides no option and downgrades nothing. */
const apiVersion = '1.99';

/**
 * Starts a loopback server that plays an engine and writes down what it is asked to do.
 *
 * Each call has its own path prefix, so many can run at once and be told apart.
 */
export async function startRecordingServer(): Promise<RecordingServer> {
  const recordings = new Map<string, RecordedRequest[]>();
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      answerPlain(keep(recordings, request, text), response);
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => undefined);
    void readUpgradeBody(request, socket, head).then((text) => {
      answerUpgrade(keep(recordings, request, text), socket);
    });
  });
  const port = await listen(server);
  let count = 0;
  return {
    record() {
      count += 1;
      const prefix = `/call-${count}`;
      const requests: RecordedRequest[] = [];
      recordings.set(prefix, requests);
      return {
        host: `tcp://127.0.0.1:${port}${prefix}`,
        requests,
        end: () => recordings.delete(prefix),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function keep(
  recordings: ReadonlyMap<string, RecordedRequest[]>,
  request: IncomingMessage,
  text: string,
): RecordedRequest {
  const url = new URL(request.url ?? '/', 'http://recorded');
  const [, prefix = '', rest = '/'] =
    /^(\/call-\d+)?(?:\/v[\d.]+)?(\/.*)$/.exec(url.pathname) ?? [];
  const query: Record<string, readonly string[]> = {};
  for (const [name, value] of url.searchParams) {
    query[name] = [...(query[name] ?? []), value];
  }
  const recorded = {
    method: request.method ?? 'GET',
    path: decodeURIComponent(rest),
    query,
    body: parseBody(text),
  };
  if (recorded.path !== '/_ping') {
    recordings.get(prefix)?.push(recorded);
  }
  return recorded;
}

function parseBody(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerPlain(request: RecordedRequest, response: ServerResponse): void {
  const answer = answerFor(request.method, request.path, false);
  response.setHeader('Api-Version', apiVersion);
  response.setHeader('OSType', 'linux');
  response.setHeader('Docker-Experimental', 'true');
  response.setHeader('Builder-Version', '1');
  if (request.path === '/_ping') {
    response.end(request.method === 'HEAD' ? undefined : 'OK');
    return;
  }
  response.statusCode = answer.kind === 'plain' ? answer.status : 200;
  response.setHeader('Content-Type', 'application/json');
  response.end(answer.kind === 'plain' ? answer.body : '');
}

function answerUpgrade(request: RecordedRequest, socket: Duplex): void {
  const answer = answerFor(request.method, request.path, true);
  if (answer.kind === 'raw-stream') {
    const head = ['HTTP/1.1 101 UPGRADED', 'Connection: Upgrade', 'Upgrade: tcp'];
    socket.end(`${head.join('\r\n')}\r\n\r\n`);
    return;
  }
  const head = [`HTTP/1.1 ${answer.status} Recorded`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\nContent-Length: ${answer.body.length}\r\n\r\n${answer.body}`);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node hands an upgrade's connection over before its body was read. */
function readUpgradeBody(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<string> {
  const wanted = Number(request.headers['content-length'] ?? 0);
  return new Promise((resolve) => {
    let body = head;
    const look = (): void => {
      if (body.length >= wanted) {
        socket.off('data', more);
        resolve(body.subarray(0, wanted).toString('utf8'));
      }
    };
    const more = (chunk: Buffer): void => {
      body = Buffer.concat([body, chunk]);
      look();
    };
    socket.on('data', more);
    socket.on('close', () => resolve(''));
    look();
  });
}
