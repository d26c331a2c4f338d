import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where the bench keeps things; every path is absolute. */
export interface EnginePlaces {
  /** Unpacked packages and the mirror's storage: kept by `down`, trusted by later runs. */
  readonly cache: string;
  /** Sockets, process ids, logs and the state file: one folder per engine below it. */
  readonly run: string;
  /** What the engines store (images, volumes, containers): one folder per engine below it. */
  readonly data: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder outside the work tree that everything fetched goes into.
 *
 * A relative `XDG_CACHE_HOME` counts as unset, as the XDG base directory rules say.
 */
export function cacheFolder(env: Env, home: string): string {
  const own = env['RUNSHEET_CACHE'];
  if (own !== undefined && own !== '') {
    return isAbsolute(own) ? own : join(home, own);
  }
  const xdg = env['XDG_CACHE_HOME'];
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache');
  return join(base, 'runsheet');
}

/**
 * The bench's folders for an environment.
 *
 * The run folder is short on purpose: a Unix socket's path holds at most 107 bytes.
 * `RUNSHEET_ENGINE_RUN` and `RUNSHEET_ENGINE_DATA` let the bench's own tests run a second bench.
 */
export function enginePlaces(env: Env, home: string): EnginePlaces {
  const cache = join(cacheFolder(env, home), 'engine');
  return {
    cache,
    run: env['RUNSHEET_ENGINE_RUN'] || '/run/runsheet-engine',
    data: env['RUNSHEET_ENGINE_DATA'] || join(cache, 'data'),
  };
}

/** The bench's folders for this process's environment. */
export function benchPlaces(): EnginePlaces {
  return enginePlaces(process.env, homedir());
}
