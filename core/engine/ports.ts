import type { PublishedPort } from './model.ts';

/** A port of a container as the engine lists it. */
export interface ListedPort {
  readonly IP?: string | null | undefined;
  readonly PrivatePort: number;
  readonly PublicPort?: number | undefined;
  readonly Type?: string | null | undefined;
}

const everywhere = new Set(['', '0.0.0.0', '::']);

/**
 * Published ports as Docker writes them, `3000->6379/tcp`, in the order of the host's ports.
 *
 * The engine lists a port that is published on every interface twice, for IPv4 and IPv6; it is one
 * here. A single interface is named: `127.0.0.1:3000->6379/tcp`.
 */
export function publishedPorts(ports: readonly ListedPort[]): readonly string[] {
  const published = ports.filter((port) => port.PublicPort !== undefined && port.PublicPort > 0);
  const sorted = [...published].sort(
    (left, right) => (left.PublicPort ?? 0) - (right.PublicPort ?? 0),
  );
  return [...new Set(sorted.map(write))];
}

/** The same ports as values, each once. */
export function structuredPorts(ports: readonly ListedPort[]): readonly PublishedPort[] {
  const found = new Map<string, PublishedPort>();
  for (const { IP, PrivatePort, PublicPort, Type } of ports) {
    if (PublicPort === undefined || PublicPort <= 0) continue;
    const address = everywhere.has(IP ?? '') ? '' : (IP ?? '');
    const port = { address, host: PublicPort, inside: PrivatePort, protocol: Type ?? 'tcp' };
    found.set(`${address} ${port.host} ${port.inside} ${port.protocol}`, port);
  }
  return [...found.values()].sort((left, right) => left.host - right.host);
}

function write({ IP, PrivatePort, PublicPort, Type }: ListedPort): string {
  const ip = IP ?? '';
  const host = everywhere.has(ip) ? '' : ip.includes(':') ? `[${ip}]:` : `${ip}:`;
  return `${host}${PublicPort}->${PrivatePort}/${Type ?? 'tcp'}`;
}
