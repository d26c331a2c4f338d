import { type EngineFailure, ownCodes } from '../../core/engine/cause.ts';
import { ok, type Result } from '../../core/result.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import type { Answer } from './client.ts';
import { toFailure } from './failure.ts';

type Request<T> = (abortSignal: AbortSignal) => Promise<T>;

/** What a request ends with that was under way when the connection was given up. */
const given: EngineFailure = { code: ownCodes.closed, message: engineStrings.connectionClosed };

/**
 * The requests to one engine: each with a time limit, so many at once, all ended by `close`.
 *
 * They queue here and not in Node's agent, which forgets its queue when it is destroyed.
 */
export class Requests {
  readonly #atOnce: number;
  readonly #open = new Set<AbortController>();
  readonly #queue: (() => void)[] = [];
  #running = 0;
  #closed = false;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /**
   * Asks once, and once more when a kept connection turns out to have been closed meanwhile.
   *
   * All requests only read, so asking twice does no harm. `limit` is in ms.
   */
  async ask(limit: number, request: Request<unknown>): Promise<Answer> {
    if (this.#running >= this.#atOnce) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    this.#running += 1;
    const first = await this.once(limit, request);
    const stale = !first.ok && (first.error.code === 'ECONNRESET' || first.error.code === 'EPIPE');
    const answer = stale ? await this.once(limit, request) : first;
    this.#running -= 1;
    this.#queue.shift()?.();
    return answer;
  }

  /**
   * The limit counts until `request` is settled, which for a stream is its beginning.
   *
   * It holds whatever the client does: dockerode waits forever for the rest of an answer that was
   * cut off in the middle.
   */
  async once<T>(limit: number, request: Request<T>): Promise<Result<T, EngineFailure>> {
    if (this.#closed) return { ok: false, error: given };
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limit);
    this.#open.add(controller);
    try {
      return ok(await Promise.race([request(controller.signal), aborted(controller.signal)]));
    } catch (thrown) {
      return { ok: false, error: this.#closed ? given : toFailure(thrown, limit) };
    } finally {
      clearTimeout(timer);
      this.#open.delete(controller);
    }
  }

  close(): void {
    this.#closed = true;
    for (const controller of this.#open) controller.abort();
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
