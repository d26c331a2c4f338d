import { infoAnswer, versionAnswer } from '../../core/engine/answers.ts';
import { negotiate } from '../../core/engine/api-version.ts';
import { causeOf, type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import { withoutPassword } from '../../core/engine/endpoint.ts';
import type { EngineTried } from '../../core/engine/model.ts';
import { ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import type { EngineClient } from './client.ts';
import { openDockerode } from './dockerode-client.ts';
import { type Failed, type Location, type Target, usualPlace } from './locate.ts';
import type { EngineSetting } from './options.ts';

/** An engine that has answered. */
export interface Connection {
  readonly client: EngineClient;
  readonly target: Target;
  readonly tried: EngineTried;
  readonly version: string;
  /** What is spoken with it: the lowest that it takes. */
  readonly apiVersion: string;
  /** The highest that it speaks. */
  readonly newestApiVersion: string;
  /** `linux/amd64` */
  readonly platform: string;
  /** Tells one engine from another at the same address; may be empty. */
  readonly engineId: string;
  /** The engine's clock when it answered, whole seconds since the epoch. */
  readonly engineTime?: number;
}

/** Connects to the first target that answers, or tells the most telling failure. */
export async function connectFirst(
  location: Location,
  setting: EngineSetting,
  signal: AbortSignal,
): Promise<Result<Connection, Failed>> {
  const failures: Failed[] = [];
  for (const target of location.targets) {
    const connected = await connect(target, signal);
    if (connected.ok) return connected;
    failures.push({ failure: connected.error, place: target.place });
    if (signal.aborted) break;
  }
  return { ok: false, error: mostTelling(failures, location, setting) };
}

/** Of several guesses an engine that is there and cannot be used says more than one that is not. */
function mostTelling(
  failures: readonly Failed[],
  { guessed, docker, targets }: Location,
  { platform }: EngineSetting,
): Failed {
  const there = failures.find(({ failure, place }) => causeOf(failure, place) !== 'not-running');
  const named = guessed && failures[0]?.place.context !== 'DOCKER_HOST' ? undefined : failures[0];
  const telling = there ?? named ?? (docker === undefined ? undefined : failures[0]);
  if (telling) return telling;
  const addresses = targets.map(({ place }) => withoutPassword(place.address));
  const message = engineStrings.noCliDetail(addresses);
  return { failure: { code: ownCodes.noCli, message }, place: usualPlace(platform) };
}

async function connect(
  target: Target,
  signal: AbortSignal,
): Promise<Result<Connection, EngineFailure>> {
  // Loaded when it is needed, as dockerode is: Node's HTTP and TLS take their time.
  const { openLink } = await import('./link.ts');
  const client = await openDockerode(openLink(target.address));
  const close = (): void => client.close();
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();
  const connected = await greet(client, target);
  signal.removeEventListener('abort', close);
  if (!connected.ok) client.close();
  return connected;
}

async function greet(
  client: EngineClient,
  target: Target,
): Promise<Result<Connection, EngineFailure>> {
  const answered = await client.version();
  if (!answered.ok) return answered;
  const parsed = versionAnswer.safeParse(answered.value);
  if (!parsed.success) return refuse(ownCodes.notDocker, engineStrings.notUnderstood);
  const { Version, ApiVersion, MinAPIVersion, Os, Arch } = parsed.data;
  const apiVersion = negotiate(ApiVersion, MinAPIVersion ?? undefined);
  if (!apiVersion) return refuse(ownCodes.apiTooOld, engineStrings.apiTooOldDetail(ApiVersion));
  if (Os === 'windows') return refuse(ownCodes.windows, engineStrings.windowsDetail(Version));
  client.speak(apiVersion);
  const info = await client.info();
  if (!info.ok) return info;
  const { ID, SystemTime } = infoAnswer.safeParse(info.value).data ?? {};
  const engineTime = Math.floor(Date.parse(SystemTime ?? '') / 1000);
  return ok({
    client,
    target,
    tried: { context: target.place.context, endpoint: withoutPassword(target.place.address) },
    version: Version,
    apiVersion,
    newestApiVersion: ApiVersion,
    platform: `${Os ?? 'linux'}/${Arch ?? 'unknown'}`,
    engineId: ID ?? '',
    ...(Number.isFinite(engineTime) && { engineTime }),
  });
}

function refuse(code: string, message: string): Result<never, EngineFailure> {
  return { ok: false, error: { code, message } };
}
