import { causeOf, type Place, reasonOf } from '../../core/engine/cause.ts';
import { withoutPassword } from '../../core/engine/endpoint.ts';
import type { EnginePlugins, EngineStatus, EngineTried } from '../../core/engine/model.ts';
import { explain } from '../../core/strings/engine.ts';
import type { Connection } from './connect.ts';
import type { Failed } from './locate.ts';
import type { Counts } from './session.ts';

type Unavailable = Extract<EngineStatus, { readonly state: 'unavailable' }>;

/** The status of a living connection; without plugins until the CLI was asked for them. */
export function connectedStatus(
  { tried, version, apiVersion, platform }: Connection,
  { running, containers, images }: Counts,
  plugins: EnginePlugins | undefined,
): EngineStatus {
  return {
    state: 'connected',
    tried,
    version,
    apiVersion,
    platform,
    running,
    containers,
    images,
    ...(plugins && { plugins }),
  };
}

/** The status after a failed try, with its words; `retryAt` is in epoch ms. */
export function unavailableStatus({ failure, place }: Failed, retryAt: number): Unavailable {
  const cause = causeOf(failure, place);
  return {
    state: 'unavailable',
    reason: reasonOf(cause),
    // Of a context that could not be read there is no address to tell.
    ...(place.address !== '' && { tried: triedAt(place) }),
    ...explain(cause, failure, place),
    detail: withoutPassword(failure.message),
    retryAt,
  };
}

export function triedAt({ context, address }: Place): EngineTried {
  return { context, endpoint: withoutPassword(address) };
}
