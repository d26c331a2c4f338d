import type { Clock } from '../../../../core/engine/clock.ts';
import type { ListKind } from '../../../../core/engine/events.ts';
import type { EngineStatus } from '../../../../core/engine/model.ts';
import {
  createEngine,
  type EngineOptions,
  type EngineWatch,
} from '../../../../electron/engine/index.ts';
import { waitFor } from '../../../helpers/engine/wait-for.ts';

type Connected = Extract<EngineStatus, { readonly state: 'connected' }>;
type Unavailable = Extract<EngineStatus, { readonly state: 'unavailable' }>;

/** A followed engine with everything it told. */
export interface Watched {
  readonly engine: EngineWatch;
  readonly statuses: readonly EngineStatus[];
  readonly stale: readonly (readonly ListKind[])[];
  readonly logged: readonly string[];
  readonly connected: () => Promise<Connected>;
  readonly unavailable: () => Promise<Unavailable>;
}

/** A clock on which waits pass a hundred times as fast. */
export const hastyClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds / 100);
    return () => clearTimeout(timer);
  },
};

/** A clock on which no wait ever ends by itself. */
export const frozenClock: Clock = { now: () => Date.now(), after: () => () => undefined };

/** Follows the engine of an environment, without a CLI unless one is given. */
export function watch(
  env: Readonly<Record<string, string>>,
  options: Partial<EngineOptions> = {},
): Watched {
  const statuses: EngineStatus[] = [];
  const stale: (readonly ListKind[])[] = [];
  const logged: string[] = [];
  const engine = createEngine({
    environment: async () => ({ env }),
    findDocker: async () => undefined,
    platform: 'linux',
    log: (area, message) => logged.push(`${area} ${message}`),
    random: () => 0,
    ...options,
  });
  engine.onStatus((status) => statuses.push(status));
  engine.onStale((kinds) => stale.push(kinds));
  const state = <S extends EngineStatus['state']>(wanted: S) =>
    waitFor(`the engine to be ${wanted}`, () => {
      const status = engine.status();
      return status.state === wanted
        ? (status as Extract<EngineStatus, { readonly state: S }>)
        : undefined;
    });
  return {
    engine,
    statuses,
    stale,
    logged,
    connected: () => state('connected'),
    unavailable: () => state('unavailable'),
  };
}
