/** What main found out about a port of this machine. */
export type PortState = 'free' | 'used' | 'privileged' | 'unknown';

/** What main found out about a path of this machine. */
export type PathState = 'file' | 'folder' | 'missing' | 'unknown';

/** What is known about this machine beside its engine, as far as it was asked for. */
export interface MachineFacts {
  /** By `portKey`. */
  readonly ports: ReadonlyMap<string, PortState>;
  /** By the path as it was typed. */
  readonly paths: ReadonlyMap<string, PathState>;
}

export const noFacts: MachineFacts = { ports: new Map(), paths: new Map() };

export type PortProtocol = 'tcp' | 'udp';

export function portKey(port: number, protocol: string, address: string): string {
  return `${protocol} ${address} ${port}`;
}
