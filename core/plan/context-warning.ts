import { type Endpoint, isLocal, parseEndpoint } from '../engine/endpoint.ts';
import type { EngineStatus, EngineTried } from '../engine/model.ts';
import { contextStrings as strings } from '../strings/context-warning.ts';

/**
 * What to mind about the engine that commands go to: it is on another machine, or its name says
 * that others depend on it. Nothing for an ordinary engine of this machine.
 */
export function contextWarning(status: EngineStatus): string | undefined {
  return status.tried && engineWarning(status.tried);
}

/** The same of an engine that a line names itself. */
export function engineWarning({ context, endpoint }: EngineTried): string | undefined {
  const read = parseEndpoint(endpoint);
  const host = read.ok ? otherHost(read.value) : undefined;
  const named = isOwnName(context) ? context : undefined;
  const production = [named, host].find((name) => name !== undefined && isProduction(name));
  if (production !== undefined) return strings.production(production, host);
  return host === undefined ? undefined : strings.remote(host, named);
}

/** Names of the app's own for engines that were not chosen by a context. */
function isOwnName(context: string): boolean {
  return !/^(?:DOCKER_HOST|socket|default)$/.test(context);
}

/** The other machine; through a loopback address of TCP an engine is this machine's own. */
function otherHost(endpoint: Endpoint): string | undefined {
  if (isLocal(endpoint) || !('host' in endpoint)) return undefined;
  const { kind, host } = endpoint;
  return kind === 'tcp' && /^(?:localhost|127\..*|::1)$/i.test(host) ? undefined : host;
}

/** A whole word of the name, so that `olive` and `product-demo` are none. */
const productionWord = /(?:^|[^\p{L}])(?:prod|prd|production|live)(?![\p{L}])/iu;
/** `non-prod` and its like say the opposite. */
const opposite =
  /(?:^|[^\p{L}])(?:no|non|not|pre|sub)[-_. ]?(?:prod|prd|production|live)(?![\p{L}])/iu;

function isProduction(name: string): boolean {
  return productionWord.test(name) && !opposite.test(name);
}
