import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type EngineFailure, ownCodes, type Place } from '../../core/engine/cause.ts';
import {
  type ContextEndpoint,
  defaultHost,
  lacksContexts,
  parseContext,
} from '../../core/engine/context.ts';
import { parseEndpoint } from '../../core/engine/endpoint.ts';
import { knownEndpoints } from '../../core/engine/known-sockets.ts';
import { providerOf } from '../../core/engine/provider.ts';
import { ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import { type Environment, type Platform, readVariable } from '../../core/system/path.ts';
import type { EngineAddress } from './link.ts';
import type { EngineSetting } from './options.ts';
import { runCli } from './run-cli.ts';
import { readTlsFiles } from './tls-files.ts';

/** A place with what connecting to it needs. */
export interface Target {
  readonly place: Place;
  readonly address: EngineAddress;
}

/** Where the engine is looked for. */
export interface Location {
  /** The docker CLI, if there is one. */
  readonly docker?: string;
  readonly env: Environment;
  /** One that a context names, or several places where engines are usually found. */
  readonly targets: readonly Target[];
  /** Whether the targets are guesses. */
  readonly guessed: boolean;
}

/** A failure together with where it happened. */
export interface Failed {
  readonly failure: EngineFailure;
  readonly place: Place;
}

/**
 * Finds the engine that commands will talk to, by asking the CLI that will run them.
 *
 * `docker context inspect` knows the current context, DOCKER_CONTEXT and DOCKER_HOST, and their
 * order. Without a CLI, or with one that has no contexts, the usual sockets are the targets.
 */
export async function locate(
  setting: EngineSetting,
  signal: AbortSignal,
): Promise<Result<Location, Failed>> {
  const { env } = await setting.environment();
  const docker = await setting.findDocker(env);
  if (docker === undefined) return ok(guess(setting, env));
  const answer = await runCli(docker, ['context', 'inspect'], env, signal);
  const context = parseContext(answer.stdout, env, setting.platform);
  if (answer.exitCode === 0 && context) return targetOf(context, docker, env, setting);
  if (lacksContexts(answer.stderr + answer.stdout)) return ok(guess(setting, env, docker));
  const words = answer.stderr.trim();
  const message =
    answer.exitCode === undefined && words === ''
      ? engineStrings.contextTimedOut
      : words || engineStrings.notAContext;
  const place = placeOf(namedContext(env, setting.platform), '', setting.platform);
  return { ok: false, error: { failure: { code: ownCodes.context, message }, place } };
}

/** The folder of the CLI's settings and contexts. */
export function configFolder(env: Environment, { platform, home }: EngineSetting): string {
  return readVariable(env, 'DOCKER_CONFIG', platform) || join(home, '.docker');
}

async function targetOf(
  context: ContextEndpoint,
  docker: string,
  env: Environment,
  setting: EngineSetting,
): Promise<Result<Location, Failed>> {
  const { platform } = setting;
  const certificates =
    readVariable(env, 'DOCKER_CERT_PATH', platform) || configFolder(env, setting);
  const tls = await readTlsFiles(context, certificates);
  const place = placeOf(context.context, context.host, platform, tls.ok && tls.value !== undefined);
  if (!tls.ok) return { ok: false, error: { failure: tls.error, place } };
  if (!place.endpoint) {
    const message = engineStrings.endpointUnreadable(context.host);
    return { ok: false, error: { failure: { code: ownCodes.context, message }, place } };
  }
  const address = { endpoint: place.endpoint, env, ...(tls.value && { tls: tls.value }) };
  return ok({ docker, env, targets: [{ place, address }], guessed: false });
}

function guess({ platform, home }: EngineSetting, env: Environment, docker?: string): Location {
  const uid = platform === 'win32' ? undefined : userInfo().uid;
  const endpoints = knownEndpoints({ platform, home, env, ...(uid !== undefined && { uid }) });
  const context = readVariable(env, 'DOCKER_HOST', platform) ? 'DOCKER_HOST' : 'socket';
  const targets = endpoints.flatMap((text): readonly Target[] => {
    const place = placeOf(context, text, platform);
    return place.endpoint ? [{ place, address: { endpoint: place.endpoint, env } }] : [];
  });
  return { env, targets, guessed: true, ...(docker !== undefined && { docker }) };
}

function placeOf(context: string, address: string, platform: Platform, tls = false): Place {
  const endpoint = parseEndpoint(address, tls);
  return {
    context,
    address,
    platform,
    provider: providerOf(address, context, platform),
    ...(endpoint.ok && { endpoint: endpoint.value }),
  };
}

/** What decided about the context, as far as the environment tells without the CLI. */
function namedContext(env: Environment, platform: Platform): string {
  if (readVariable(env, 'DOCKER_HOST', platform)) return 'DOCKER_HOST';
  return readVariable(env, 'DOCKER_CONTEXT', platform) || 'default';
}

/** The place to speak of when nothing at all was found. */
export function usualPlace(platform: Platform): Place {
  return placeOf('socket', defaultHost(platform), platform);
}
