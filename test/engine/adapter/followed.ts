import type { EngineState } from '../../../scripts/engine/index.ts';
import { engineEnvironment } from '../../helpers/engine/docker-cli.ts';
import { type Watched, watch } from '../../unit/electron/engine/watched.ts';

/** The bench's environment without DOCKER_HOST, with what a test wants of its own. */
export function environmentOf(
  state: EngineState,
  own: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { DOCKER_HOST: _, ...rest } = engineEnvironment(state);
  return { HOME: '/nonexistent', ...rest, ...own };
}

/** Follows the engine that the bench's CLI would talk to in an environment. */
export function followWithCli(
  state: EngineState,
  env: Readonly<Record<string, string>> = environmentOf(state),
): Watched {
  const watched = watch(env, { findDocker: async () => state.docker, home: '/nonexistent' });
  watched.engine.start();
  return watched;
}
