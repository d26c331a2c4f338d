import type { Removal } from '../../../core/plan/model.ts';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { engineApi } from '../removals/engine-api.ts';
import { trial } from '../removals/trial.ts';
import { environmentOf, followWithCli } from './followed.ts';
import { ownDaemon } from './own-daemon.ts';

/** An engine of a test file's own that is followed, on which anything may be removed. */
export interface Stage {
  readonly state: EngineState;
  readonly docker: (...args: readonly string[]) => Promise<string>;
  /** Creates a container without a network. */
  readonly create: (name: string, ...args: readonly string[]) => Promise<string>;
  /** Starts a container that sleeps. */
  readonly start: (name: string, ...args: readonly string[]) => Promise<void>;
  /** Asks what a line would remove, runs it, and demands that just that is gone. */
  readonly removals: (...line: readonly string[]) => Promise<readonly Removal[]>;
  readonly close: () => Promise<void>;
}

/** Starts such an engine, with `busybox` on it; `settings` is its `daemon.json`. */
export async function setStage(settings: object = {}): Promise<Stage> {
  const state = await testEngine();
  const daemon = await ownDaemon(state, settings);
  const { docker } = daemon;
  const env = environmentOf(state, { DOCKER_HOST: daemon.host });
  const watched = followWithCli(state, env);
  await watched.connected();
  await docker('pull', '-q', 'busybox');
  const bench = {
    engine: watched.engine,
    api: engineApi(daemon.socket),
    env,
    cwd: '/',
    run: async ([, ...args]: readonly string[]) => (await daemon.run(args)).stderr,
  };
  const named = (name: string): readonly string[] => ['--network', 'none', '--name', name];
  return {
    state,
    docker,
    create: (name, ...args) => docker('create', ...named(name), ...args),
    start: async (name, ...args) => {
      await docker('run', '-d', ...named(name), ...args, 'busybox', 'sleep', '999');
    },
    removals: async (...line) => {
      const list = await trial(bench, ['docker', ...line]);
      return list.removals;
    },
    close: async () => {
      await watched.engine.stop();
      const containers = await docker('ps', '-aq');
      if (containers !== '') await docker('rm', '-fv', ...containers.split('\n'));
      await docker('network', 'prune', '-f');
      await daemon.remove();
    },
  };
}
