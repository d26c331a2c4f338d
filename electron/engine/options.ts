import type { Clock } from '../../core/engine/clock.ts';
import type { Environment, Platform } from '../../core/system/path.ts';
import type { Log } from '../log.ts';

/** What following an engine needs from outside. */
export interface EngineOptions {
  /** What runs get, so that the engine shown is the engine they talk to. */
  readonly environment: () => Promise<{ readonly env: Environment }>;
  readonly findDocker: (env: Environment) => Promise<string | undefined>;
  readonly platform: Platform;
  readonly log: Log;
  /** The user's home folder; the system's answer when it is not given. */
  readonly home?: string;
  readonly clock?: Clock;
  /** In [0, 1), for the jitter of waits. */
  readonly random?: () => number;
}

/** The options with nothing left open. */
export type EngineSetting = Required<EngineOptions>;

/** A line that is about to run, as far as it decides what goes. */
export interface RemovalLine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
}
