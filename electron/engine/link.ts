import { Agent } from 'node:http';
import { connect as connectSocket, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { Endpoint } from '../../core/engine/endpoint.ts';
import type { Environment } from '../../core/system/path.ts';
import { openSshStream } from './ssh-stream.ts';

/** What a secured connection needs; contents of files, not their names. */
export interface TlsMaterial {
  readonly verify: boolean;
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

/** How to connect to one engine. */
export interface EngineAddress {
  readonly endpoint: Endpoint;
  readonly tls?: TlsMaterial;
  /** What `ssh` is started with. */
  readonly env: Environment;
}

/** The connections to one engine, made as requests need them. */
export interface EngineLink {
  readonly agent: Agent;
  /** What the engine is called in requests, where that is not this machine. */
  readonly hostHeader?: string;
  /** How many requests may be under way at once, the event stream not counted. */
  readonly requestsAtOnce: number;
  /** Closes every connection, and ends every `ssh`. */
  readonly close: () => void;
}

/** A peer that is gone without a word is noticed after about so long, in ms. */
const keepAliveAfter = 30_000;

/** An ssh login is slow and counts against the server's limit; the events take one more. */
const sshRequests = 3;

interface ConnectingAgent extends Agent {
  createConnection: () => Duplex;
}

/**
 * Opens connections of every kind behind one HTTP agent.
 *
 * A local socket costs nothing to open, so none is kept; TLS and ssh connections are.
 */
export function openLink(address: EngineAddress): EngineLink {
  const { endpoint } = address;
  const open = new Set<Duplex>();
  const isRemote = endpoint.kind === 'tcp' || endpoint.kind === 'ssh';
  const agent = new Agent({ keepAlive: isRemote, maxFreeSockets: sshRequests }) as ConnectingAgent;
  let closed = false;
  agent.createConnection = () => {
    const stream = connect(address);
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    if (closed) stream.destroy();
    return stream;
  };
  return {
    agent,
    requestsAtOnce: endpoint.kind === 'ssh' ? sshRequests : Number.POSITIVE_INFINITY,
    ...(endpoint.kind === 'tcp' && { hostHeader: hostHeader(endpoint.host, endpoint.port) }),
    close: () => {
      closed = true;
      agent.destroy();
      for (const stream of open) stream.destroy();
    },
  };
}

function connect({ endpoint, tls, env }: EngineAddress): Duplex {
  switch (endpoint.kind) {
    case 'socket':
    case 'pipe':
      return connectSocket({ path: endpoint.path });
    case 'tcp':
      return keptAlive(
        tls || endpoint.tls
          ? connectSecurely(endpoint.host, endpoint.port, tls ?? { verify: true })
          : connectSocket({ host: endpoint.host, port: endpoint.port }),
      );
    case 'ssh':
      return openSshStream(endpoint, env);
  }
}

function connectSecurely(host: string, port: number, tls: TlsMaterial): Socket {
  return connectTls({
    host,
    port,
    rejectUnauthorized: tls.verify,
    // An address is not a name that a server could be asked for.
    ...(isIP(host) === 0 && { servername: host }),
    ...(tls.ca && { ca: tls.ca }),
    ...(tls.cert && { cert: tls.cert }),
    ...(tls.key && { key: tls.key }),
  });
}

function keptAlive(socket: Socket): Socket {
  return socket.setKeepAlive(true, keepAliveAfter);
}

function hostHeader(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
