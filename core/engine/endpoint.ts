import { fail, ok, type Result } from '../result.ts';
import { engineStrings } from '../strings/engine.ts';

/** Where an engine listens, taken apart. */
export type Endpoint =
  | { readonly kind: 'socket'; readonly path: string }
  /** A Windows named pipe, with the backslashes that the system wants. */
  | { readonly kind: 'pipe'; readonly path: string }
  /** `tls` is what the address itself demands; a context can demand it too. */
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number; readonly tls: boolean }
  | {
      readonly kind: 'ssh';
      readonly host: string;
      readonly user?: string;
      readonly port?: number;
      /** The engine's socket on the other machine, when it is not the usual one. */
      readonly path?: string;
    };

/** The ports Docker takes when an address names none. */
const plainPort = 2375;
const tlsPort = 2376;

/**
 * `user@host:port/path`. Names are kept to letters, digits and a few signs: they end up in the
 * arguments of ssh and in commands that the app advises.
 */
const authority =
  /^(?:([\p{L}\p{N}._+\\-]+)@)?(?:\[([\p{L}\p{N}:.%]+)\]|([\p{L}\p{N}._-]+))(?::(\d{1,5}))?(\/[^?#]*)?$/u;

/**
 * Takes an address apart as Docker writes it.
 *
 * `tls` says that the context has TLS material or asks for TLS, which decides the usual port.
 */
export function parseEndpoint(text: string, tls = false): Result<Endpoint> {
  const split = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(text);
  if (!split) return refuse(text);
  const rest = split[2] ?? '';
  switch (split[1]?.toLowerCase()) {
    case 'unix':
      return rest === '' ? refuse(text) : ok({ kind: 'socket', path: rest });
    case 'npipe':
      return rest === '' ? refuse(text) : ok({ kind: 'pipe', path: rest.replaceAll('/', '\\') });
    case 'tcp':
      return parseTcp(text, rest, tls, tls ? tlsPort : plainPort);
    case 'http':
      return parseTcp(text, rest, tls, 80);
    case 'https':
      return parseTcp(text, rest, true, 443);
    case 'ssh':
      return parseSsh(text, rest);
    default:
      return refuse(text);
  }
}

function parseTcp(text: string, rest: string, tls: boolean, usualPort: number): Result<Endpoint> {
  const parts = authority.exec(rest);
  const host = parts?.[2] ?? parts?.[3];
  const port = parts?.[4] === undefined ? usualPort : Number(parts[4]);
  if (!host || parts?.[1] !== undefined || !isPort(port)) return refuse(text);
  return ok({ kind: 'tcp', host, port, tls });
}

function parseSsh(text: string, rest: string): Result<Endpoint> {
  const parts = authority.exec(rest);
  const [, user, bracketed, plain, port, path] = parts ?? [];
  const host = bracketed ?? plain;
  // A leading dash would be read by ssh as an option.
  if (!host || host.startsWith('-') || user?.startsWith('-')) return refuse(text);
  if (port !== undefined && !isPort(Number(port))) return refuse(text);
  return ok({
    kind: 'ssh',
    host,
    ...(user && { user }),
    ...(port !== undefined && { port: Number(port) }),
    ...(path && path !== '/' && { path }),
  });
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}

function refuse(text: string): Result<never> {
  return fail('engine-unavailable', engineStrings.endpointUnreadable(withoutPassword(text)));
}

/** Hides a password that somebody wrote into an address, before it is shown or logged. */
export function withoutPassword(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/[^:@/]*):[^@/]*@/i, '$1:…@');
}

/** Whether the engine runs on this machine, as far as the address tells. */
export function isLocal(endpoint: Endpoint): boolean {
  return endpoint.kind === 'socket' || endpoint.kind === 'pipe';
}
