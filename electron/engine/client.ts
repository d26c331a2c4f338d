import type { EngineFailure } from '../../core/engine/cause.ts';
import type { ListKind } from '../../core/engine/events.ts';
import type { Result } from '../../core/result.ts';

/** What the engine answered, unread, or why it did not. */
export type Answer = Result<unknown, EngineFailure>;

/** How something is asked for that has no method of its own. */
export interface Reading {
  readonly query?: Readonly<Record<string, string>>;
  /** Another API version than the one that is spoken: `1.42`. */
  readonly apiVersion?: string;
  /** In ms. */
  readonly limit?: number;
}

/** An open event stream. */
export interface EventStream {
  /** Settles once, with the reason, when no more events will come. */
  readonly ended: Promise<EngineFailure>;
}

/**
 * An engine that can be asked: the port that the adapter fills.
 *
 * Nothing throws or rejects; each request ends within a time limit; answers are read elsewhere.
 */
export interface EngineClient {
  readonly version: () => Promise<Answer>;
  /** Sets the API version of all requests but `version`: `1.44`. */
  readonly speak: (apiVersion: string) => void;
  readonly info: () => Promise<Answer>;
  readonly ping: () => Promise<Answer>;
  readonly list: (kind: ListKind) => Promise<Answer>;
  /** With the unnamed parents, which the ordinary list leaves out. */
  readonly allImages: () => Promise<Answer>;
  readonly inspectContainer: (id: string) => Promise<Answer>;
  /** Any other page of the API that only tells something: `/system/df`. */
  readonly read: (path: string, reading?: Reading) => Promise<Answer>;
  /** `since` is in seconds by the engine's clock. */
  readonly follow: (
    since: number | undefined,
    onLine: (line: string) => void,
  ) => Promise<Result<EventStream, EngineFailure>>;
  /** Ends everything that is under way, with failures. */
  readonly close: () => void;
}
