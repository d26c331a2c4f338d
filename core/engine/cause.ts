import type { Platform } from '../system/path.ts';
import { type Endpoint, isLocal } from './endpoint.ts';
import type { UnavailableReason } from './model.ts';
import type { Provider } from './provider.ts';

/** Something that failed while talking to an engine, as data. */
export interface EngineFailure {
  /** The system's own code (`ENOENT`), or one of `ownCodes`. */
  readonly code?: string;
  /** The HTTP status, when the engine did answer. */
  readonly status?: number;
  /** The words of the system, the engine, the CLI or ssh. */
  readonly message: string;
}

/** Failures that have no code of the system's. */
export const ownCodes = {
  timeout: 'TIMEOUT',
  notDocker: 'NOT_DOCKER',
  noCli: 'NO_CLI',
  context: 'CONTEXT',
  tlsFiles: 'TLS_FILES',
  apiTooOld: 'API_TOO_OLD',
  windows: 'WINDOWS_CONTAINERS',
  sshMissing: 'SSH_MISSING',
  ssh: 'SSH',
  closed: 'CLOSED',
} as const;

/** The place where an engine was looked for, with all that decides the words about it. */
export interface Place {
  readonly context: string;
  /** The address as Docker writes it. */
  readonly address: string;
  /** Absent when the address could not be read or is not known. */
  readonly endpoint?: Endpoint;
  readonly provider: Provider;
  readonly platform: Platform;
}

/** Why there is no engine, finer than the reasons: each has its own sentence and its own advice. */
export type Cause =
  | 'no-cli'
  | 'not-running'
  | 'not-answering'
  | 'permission'
  | 'connection-refused'
  | 'host-unknown'
  | 'no-route'
  | 'tls'
  | 'tls-files'
  | 'not-docker'
  | 'denied'
  | 'ssh-missing'
  | 'ssh-login'
  | 'ssh-no-docker'
  | 'context'
  | 'api-too-old'
  | 'windows-containers'
  | 'failed';

const reasons: Readonly<Record<Cause, UnavailableReason>> = {
  'no-cli': 'no-cli',
  'not-running': 'stopped',
  'not-answering': 'unreachable',
  permission: 'permission-denied',
  'connection-refused': 'unreachable',
  'host-unknown': 'unreachable',
  'no-route': 'unreachable',
  tls: 'unreachable',
  'tls-files': 'context-broken',
  'not-docker': 'unreachable',
  denied: 'permission-denied',
  'ssh-missing': 'unreachable',
  'ssh-login': 'unreachable',
  'ssh-no-docker': 'unreachable',
  context: 'context-broken',
  'api-too-old': 'api-too-old',
  'windows-containers': 'windows-containers',
  failed: 'unreachable',
};

export function reasonOf(cause: Cause): UnavailableReason {
  return reasons[cause];
}

/** Finds why an engine could not be used, from what the system said and where it was looked for. */
export function causeOf(failure: EngineFailure, place: Place): Cause {
  const own = ownCause(failure);
  if (own) return own;
  if (failure.code === ownCodes.ssh) return sshCause(failure.message);
  if (failure.status !== undefined) return statusCause(failure);
  if (isTlsCode(failure.code)) return 'tls';
  const local = place.endpoint !== undefined && isLocal(place.endpoint);
  return local ? localCause(failure) : networkCause(failure);
}

function ownCause({ code }: EngineFailure): Cause | undefined {
  switch (code) {
    case ownCodes.noCli:
      return 'no-cli';
    case ownCodes.context:
      return 'context';
    case ownCodes.tlsFiles:
      return 'tls-files';
    case ownCodes.apiTooOld:
      return 'api-too-old';
    case ownCodes.windows:
      return 'windows-containers';
    case ownCodes.notDocker:
      return 'not-docker';
    case ownCodes.sshMissing:
      return 'ssh-missing';
    default:
      return undefined;
  }
}

function localCause({ code }: EngineFailure): Cause {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ECONNREFUSED':
    // What a socket says whose engine is going down or coming up.
    case 'ECONNRESET':
    case 'EPIPE':
    case ownCodes.closed:
      return 'not-running';
    case 'ENOTSOCK':
    case 'EINVAL':
    case 'ENAMETOOLONG':
      return 'context';
    case ownCodes.timeout:
    case 'ETIMEDOUT':
    case 'EAGAIN':
      return 'not-answering';
    default:
      return 'failed';
  }
}

function networkCause({ code }: EngineFailure): Cause {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EPIPE':
    case ownCodes.closed:
      return 'connection-refused';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
      return 'host-unknown';
    case ownCodes.timeout:
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
      return 'no-route';
    default:
      return 'failed';
  }
}

/** OpenSSL's and Node's codes for a handshake or a certificate that went wrong. */
function isTlsCode(code: string | undefined): boolean {
  return (
    code !== undefined &&
    /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO$)/.test(
      code,
    )
  );
}

function statusCause({ status, message }: EngineFailure): Cause {
  if (/client version .* is too (old|new)|minimum supported API version/i.test(message)) {
    return 'api-too-old';
  }
  if (/HTTP request to an HTTPS server/i.test(message)) return 'tls';
  if (status === 401 || status === 403) return 'denied';
  // Docker Desktop keeps its socket while it is stopped or paused, and answers with these.
  if (status === 502 || status === 503 || status === 504) return 'not-running';
  if (status === 404) return 'not-docker';
  return 'failed';
}

function sshCause(message: string): Cause {
  if (/permission denied while trying to connect|dial unix .*permission denied/i.test(message)) {
    return 'permission';
  }
  if (/cannot connect to the docker daemon|dial unix .*(no such file|refused)/i.test(message)) {
    return 'not-running';
  }
  if (/permission denied|host key verification failed|too many authentication/i.test(message)) {
    return 'ssh-login';
  }
  if (/could not resolve hostname|name or service not known/i.test(message)) return 'host-unknown';
  if (/connection refused/i.test(message)) return 'connection-refused';
  if (/timed out|no route to host|network is unreachable/i.test(message)) return 'no-route';
  if (/command not found|docker: not found|is not recognized/i.test(message)) {
    return 'ssh-no-docker';
  }
  return 'failed';
}
