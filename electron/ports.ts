import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { createServer, isIP } from 'node:net';
import type { PortProtocol, PortState } from '../core/blanks/facts.ts';

export interface PortQuestion {
  readonly ports: readonly number[];
  readonly protocol: PortProtocol;
  /** Empty: every interface. */
  readonly address: string;
}

/**
 * Whether ports of this machine can be had, in the order of the question.
 *
 * Each is bound for a moment and let go at once. Questions wait for each other: two at the same time
 * would take each other for another program.
 */
export function createPorts(): (question: PortQuestion) => Promise<readonly PortState[]> {
  let before: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = before.then(() => checkAll(question));
    before = answer.catch(() => undefined);
    return answer;
  };
}

async function checkAll({ ports, protocol, address }: PortQuestion): Promise<readonly PortState[]> {
  const states: PortState[] = [];
  for (const port of ports) states.push(await check(port, protocol, addressesFor(address)));
  return states;
}

/** macOS lets a single address be bound beside all of them, so both are tried. */
function addressesFor(address: string): readonly string[] {
  return address === '' || address === '0.0.0.0' || address === '::'
    ? ['127.0.0.1', '0.0.0.0']
    : [address];
}

async function check(
  port: number,
  protocol: PortProtocol,
  addresses: readonly string[],
): Promise<PortState> {
  for (const address of addresses) {
    if (isIP(address) === 0) return 'unknown';
    const code = await (protocol === 'tcp' ? bindTcp : bindUdp)(port, address);
    if (code === 'EADDRINUSE') return 'used';
    if (code === 'EACCES') return (await isListening(port, protocol)) ? 'used' : 'privileged';
    if (code !== undefined) return 'unknown';
  }
  return 'free';
}

/** The error's code; nothing when it could be bound. */
function bindTcp(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function bindUdp(port: number, address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.close();
      resolve(error.code ?? 'unknown');
    });
    socket.bind({ port, address, exclusive: true }, () => socket.close(() => resolve(undefined)));
  });
}

/** Who may not bind a port can still read on Linux whether someone has it (`/proc/net`). */
async function isListening(port: number, protocol: PortProtocol): Promise<boolean> {
  const tables = await Promise.all(
    [protocol, `${protocol}6`].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  return hasListener(tables.join('\n'), port, protocol);
}

/** In state 0A a TCP socket listens; UDP has no such state, and 07 is one that is bound. */
export function hasListener(table: string, port: number, protocol: PortProtocol): boolean {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const state = protocol === 'tcp' ? '0A' : '07';
  return table.split('\n').some((line) => {
    const [, local = '', , has] = line.trim().split(/\s+/);
    return local.endsWith(`:${wanted}`) && has === state;
  });
}
