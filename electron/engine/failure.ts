import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import { engineStrings } from '../../core/strings/engine.ts';

interface ErrorLike {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly statusCode?: unknown;
  readonly reason?: unknown;
  readonly json?: unknown;
  readonly errors?: unknown;
}

/** Turns whatever was thrown into data; `timeLimit` (ms) is told when that is what ended it. */
export function toFailure(thrown: unknown, timeLimit?: number): EngineFailure {
  const error: ErrorLike = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const code = typeof error.code === 'string' ? error.code : undefined;
  if (code === 'ABORT_ERR' || error.name === 'AbortError') {
    return {
      code: ownCodes.timeout,
      message: engineStrings.noAnswer(Math.round((timeLimit ?? 0) / 1000)),
    };
  }
  if (typeof error.statusCode === 'number') {
    return { status: error.statusCode, message: engineMessage(error) };
  }
  // What Node's HTTP parser says about something that is not HTTP.
  if (code?.startsWith('HPE_')) return { code: ownCodes.notDocker, message: messageOf(error) };
  return { ...(code && { code }), message: messageOf(error) };
}

/** The engine's own sentence, without what the client puts around it. */
function engineMessage(error: ErrorLike): string {
  const body: { readonly message?: unknown } =
    typeof error.json === 'object' && error.json !== null ? error.json : {};
  if (typeof body.message === 'string') return body.message;
  if (error.json instanceof Uint8Array) return new TextDecoder().decode(error.json).trim();
  return messageOf(error);
}

/** A connection that was tried over several addresses has its messages one level down. */
function messageOf({ message, errors, code }: ErrorLike): string {
  if (typeof message === 'string' && message !== '') return message;
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : [];
  if (first instanceof Error) return first.message;
  return typeof code === 'string' ? code : engineStrings.notUnderstood;
}
